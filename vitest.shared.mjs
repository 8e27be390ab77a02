import { defineConfig } from 'vitest/config';

/** What every package's tests have in common; a package's own vitest.config.mjs hands it on. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    allowOnly: false,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
