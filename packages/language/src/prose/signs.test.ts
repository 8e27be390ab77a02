import { expect, test } from 'vitest';
import { signs, signsOf } from './signs.js';

test.each([
  ['(a) water (b) air'],
  ['the “tools (old and new) of trade”'],
  ['《公约》（见第3段）'],
  ['a bracket (that goes on\n    in the next line)'],
])('in %j marks are plainly paired', (text) => {
  expect(signsOf([text]) & (signs.mark | signs.loose)).toBe(signs.mark);
});

test.each([
  ['a) water'],
  ['(water'],
  ['water)'],
  ['(such as “water) and air”'],
  ['((water))'],
  ['（water)'],
  ['"water"'],
  ['„water“'],
  ['(water\n\n    air)'],
  ['(water\n    - air)'],
])('in %j they are not, or there is doubt', (text) => {
  expect(signsOf([text]) & signs.loose).toBe(signs.loose);
});

test('marks pair across what stands between the pieces of a text', () => {
  expect(signsOf(['in “', undefined, '” of']) & signs.loose).toBe(0);
  expect(signsOf(['in “', undefined, ' of']) & signs.loose).toBe(signs.loose);
});

test.each([
  ['two  blanks', signs.blanks],
  ['the end..', signs.stops],
  ['\n    indented', 0],
  ['a. b.', 0],
])('%j holds the signs of pairs %d', (text, found) => {
  expect(signsOf([text]) & (signs.blanks | signs.stops)).toBe(found);
});

test('what is at the end of one piece and at the beginning of another is no pair', () => {
  expect(signsOf(['one ', undefined, ' two.', undefined, '.']) & (signs.blanks | signs.stops)).toBe(0);
});

test.each([
  ['a\u200Bb', signs.unseen],
  ['e\u0301', signs.formed],
  ['\u{E0041}', signs.unseen],
  ['é', 0],
])('%j may be what nobody sees', (text, found) => {
  expect(signsOf([text]) & (signs.unseen | signs.formed)).toBe(found);
});
