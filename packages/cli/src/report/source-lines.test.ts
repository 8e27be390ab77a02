import { expect, test } from 'vitest';
import { SourceLines } from './source-lines.js';

test('lines end with LF, CR LF or CR, and none of these is part of a line', () => {
  const lines = new SourceLines('one\ntwo\r\nthree\rfour');
  expect([0, 4, 9, 15].map((offset) => lines.at(offset))).toEqual([
    { line: 1, column: 1, offset: 0, text: 'one' },
    { line: 2, column: 1, offset: 4, text: 'two' },
    { line: 3, column: 1, offset: 9, text: 'three' },
    { line: 4, column: 1, offset: 15, text: 'four' },
  ]);
});

test('columns count UTF-16 code units from 1, as editors do', () => {
  expect(new SourceLines('a\n落\u{20000}x').at(5)).toEqual({ line: 2, column: 4, offset: 5, text: '落\u{20000}x' });
});

test('the end of a text is a place, also after its last line end', () => {
  expect(new SourceLines('one\n').at(4)).toEqual({ line: 2, column: 1, offset: 4, text: '' });
  expect(new SourceLines('').at(0)).toEqual({ line: 1, column: 1, offset: 0, text: '' });
});

test('an offset outside the text counts as its nearest end', () => {
  expect(new SourceLines('one').at(99)).toEqual({ line: 1, column: 4, offset: 3, text: 'one' });
  expect(new SourceLines('one').at(-1)).toEqual({ line: 1, column: 1, offset: 0, text: 'one' });
});
