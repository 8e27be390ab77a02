import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.mjs';

const withoutPictures = process.env['AGENDUM_UPDATE_IMAGES'] === '1' ? [] : ['e2e/pictures.test.ts'];

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['grammar/**/*.test.ts', 'src/**/*.test.ts', 'e2e/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...withoutPictures],
    },
  }),
);
