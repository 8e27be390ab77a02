import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

test.each([
  ['biuld', 'build'],
  ['chek', 'check'],
  ['BUILD', 'build'],
  ['checking', 'check'],
])('%s is probably %s', (word, meant) => {
  expect(nearest(word, ['build', 'check', 'help'])).toBe(meant);
});

test('a word that is like none has no near one', () => {
  expect(nearest('publish', ['build', 'check', 'help'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('of two that are alike the nearer one is meant', () => {
  expect(nearest('corected.agenda', ['collected.agenda', 'corrected.agenda'])).toBe('corrected.agenda');
});
