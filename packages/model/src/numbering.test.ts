import { expect, test } from 'vitest';
import { comparePaths } from './index.js';

test('paths sort as a printed agenda does: a parent first, numbers by value', () => {
  const printed = [[1], [1, 1], [1, 2], [1, 10], [2], [2, 1, 1], [10]];
  expect(printed.toReversed().sort(comparePaths)).toEqual(printed);
  expect(comparePaths([1, 2], [1, 2])).toBe(0);
});
