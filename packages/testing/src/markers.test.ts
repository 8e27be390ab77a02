import { expect, test } from 'vitest';
import { parseFiles, parseMarkers } from './index.js';

test('marks are taken out and their places returned as offsets of the text without them', () => {
  expect(parseMarkers('a<|>b <[c<[d]><|>]>')).toEqual({
    text: 'ab cd',
    offsets: [1, 5],
    ranges: [
      { start: 3, end: 5 },
      { start: 4, end: 5 },
    ],
  });
});

test('offsets count UTF-16 units', () => {
  expect(parseMarkers('𠀀议<|>').offsets).toEqual([3]);
});

test('a text without marks comes back as it is', () => {
  expect(parseMarkers('{item a} [b] <c>\r\n')).toEqual({ text: '{item a} [b] <c>\r\n', offsets: [], ranges: [] });
});

test('other marks can be chosen', () => {
  expect(parseMarkers('x@«y»<|>', { cursor: '@', open: '«', close: '»' })).toEqual({
    text: 'xy<|>',
    offsets: [1],
    ranges: [{ start: 1, end: 2 }],
  });
});

test.each([
  ['a]>', 'closes a range that no "<[" opens, at offset 1'],
  ['<[a', 'is opened with "<[" and not closed'],
])('a range that is not whole is an error: %s', (marked, message) => {
  expect(() => parseMarkers(marked)).toThrow(message);
});

test('several files stand in one fixture under header lines', () => {
  const fixture = `
--- registers/bodies.agenda
body <[wg2]> "…"
--- main.agenda
body <|>

last
`;
  expect(parseFiles(fixture)).toEqual([
    { name: 'registers/bodies.agenda', text: 'body wg2 "…"\n', offsets: [], ranges: [{ start: 5, end: 8 }] },
    { name: 'main.agenda', text: 'body \n\nlast\n', offsets: [5], ranges: [] },
  ]);
});

test('a fixture of several files without a header, or with a name twice, is an error', () => {
  expect(() => parseFiles('body wg2')).toThrow('begins with a header line');
  expect(() => parseFiles('--- a\n--- a\n')).toThrow('two files named a');
});
