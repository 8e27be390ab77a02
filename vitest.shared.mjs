import { defineConfig } from 'vitest/config';

/** What every package's tests have in common; a package's own vitest.config.mjs hands it on. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    allowOnly: false,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    setupFiles: [new URL('vitest.setup.mjs', import.meta.url).pathname],
    // A net for what hangs, not a measure of speed: a busy machine is several times slower than a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
