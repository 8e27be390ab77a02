// npm run generate: everything that is made from something else, one after the other. A build at the same time would find the
// folder of the language's generated files empty for a moment.
import { runTurbo } from './toolchain.mjs';

process.exit(runTurbo(['run', 'generate', '--concurrency=1']));
