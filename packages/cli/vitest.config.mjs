import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.mjs';

// Most tests here run the built command, which takes its time on a busy machine.
export default mergeConfig(shared, { test: { testTimeout: 60_000 } });
