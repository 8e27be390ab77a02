import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawExcerpt } from './excerpt.js';

/** Draws the part of a line that stands between `[` and `]`. */
function draw(marked: string, columns = 80): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const line = marked.replace('[', '').replace(']', '');
  const { text, marks } = drawExcerpt(line, start, end, columns);
  return `${text}\n${marks}`;
}

test('marks stand under the part', () => {
  expect(draw('item [opening] "Opening"')).toBe('item opening "Opening"\n     ^^^^^^^');
});

test('a Chinese character takes two columns, before the marks and under them', () => {
  expect(draw('item a "落实[2012年]的建议"')).toBe('item a "落实2012年的建议"\n            ^^^^^^');
});

test('a combining mark takes no column', () => {
  // "école" with the accent as a character of its own.
  expect(draw('e\u0301cole [x]')).toBe('e\u0301cole x\n      ^');
});

test('an emoji made of several characters is one character of two columns', () => {
  expect(draw('👩‍👩‍👧 [x]')).toBe('👩‍👩‍👧 x\n   ^');
});

test('a part that begins inside a character marks the whole character', () => {
  const { marks } = drawExcerpt('ae\u0301b', 2, 3, 80);
  expect(marks).toBe(' ^');
});

test('tabs become blanks, so that the marks do not depend on where the terminal has its stops', () => {
  expect(draw('\titem [x]\ty')).toBe('    item x    y\n         ^');
});

test('an empty part has one mark, also at the end of the line', () => {
  expect(draw('item []x')).toBe('item x\n     ^');
  expect(draw('item x[]')).toBe('item x\n      ^');
  expect(draw('[]')).toBe('\n^');
});

test('a part that runs over the end of the line is marked to that end', () => {
  const { marks } = drawExcerpt('title "abc', 6, 200, 80);
  expect(marks).toBe('      ^^^^');
});

test('what a terminal would obey is shown and not obeyed', () => {
  expect(drawExcerpt('a\u001B[2J \u202Eb', 6, 7, 80)).toEqual({ text: 'a␛[2J �b', marks: '      ^' });
});

test('a combining mark alone stands on a dotted circle', () => {
  expect(draw('[\u0301]')).toBe('◌\u0301\n^');
});

test('a long line is cut on both sides of the part', () => {
  const line = `${'a'.repeat(300)}[needle]${'b'.repeat(300)}`;
  expect(draw(line, 40)).toBe(`…${'a'.repeat(16)}needle${'b'.repeat(16)}…\n${' '.repeat(17)}^^^^^^`);
});

test('what one side of the part leaves free the other side gets', () => {
  expect(draw(`a[b]${'c'.repeat(100)}`, 20)).toBe(`ab${'c'.repeat(16)}…\n ^`);
  expect(draw(`${'c'.repeat(100)}[b]a`, 20)).toBe(`…${'c'.repeat(16)}ba\n${' '.repeat(17)}^`);
});

test('a part longer than the room is cut itself', () => {
  const { text, marks } = drawExcerpt('x'.repeat(5000), 100, 4000, 30);
  expect(text).toBe(`…${'x'.repeat(28)}…`);
  expect(marks).toBe(` ${'^'.repeat(28)}`);
});

test.each(['落实工作组会议', 'Ƀ̶͍a👍🏽é', '\u{20000}\u{20001}x', 'ك\u064Eتاب'])(
  'wherever a long line of %s is cut, the marks begin under the part',
  (piece) => {
    const line = piece.repeat(200);
    for (let start = 0; start < line.length; start += 7) {
      const { text, marks } = drawExcerpt(line, start, start + 1, 40);
      const before = marks.indexOf('^');
      expect(stringWidth(text)).toBeLessThanOrEqual(40);
      expect(before).toBeLessThan(stringWidth(text));
      const marked = [...new Intl.Segmenter().segment(line)].find((s) => s.index + s.segment.length > start)?.segment;
      expect(text.slice(unitsIn(text, before))).toMatch(new RegExp(`^${marked}`, 'u'));
    }
  },
);

test('a line as long as a file is drawn as fast as a short one', () => {
  const line = '落'.repeat(5_000_000);
  const started = performance.now();
  for (let start = 0; start < 100; start++) {
    drawExcerpt(line, start * 40_000, start * 40_000 + 2, 80);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

/** UTF-16 units of the beginning of a text that is so many columns wide. */
function unitsIn(text: string, columns: number): number {
  let width = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    if (width >= columns) {
      return index;
    }
    width += stringWidth(segment);
  }
  return text.length;
}
