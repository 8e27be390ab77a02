import { expect, test } from 'vitest';
import { agenda, day, entry, footnote, item, list, paragraph, piece, slot, text, timetable } from '../../test/model.js';
import { lines, links, part } from '../../test/reading.js';
import { compileHtml } from '../index.js';

const first = piece('note', { note: 'first', ordinal: 1 });
const second = piece('note', { note: 'second', ordinal: 2 });

test('a mark leads to its note, and the note back to every mark', () => {
  const html = compileHtml(
    agenda({
      entries: [
        item('a', 'A', { content: [paragraph('One', first, ' and two', second, '.'), paragraph('Again', first, '.')] }),
      ],
      notes: [
        footnote('first', 1, paragraph('The first.')),
        footnote('second', 2, paragraph('The second.'), list('x', 'y')),
      ],
    }),
  );
  expect(lines(part(html, 'footnotes'))).toEqual(['Footnotes', '1 The first.', '↑↑', '2 The second.', 'x', 'y', '↑']);
  expect(links(part(html, 'footnotes'))).toEqual(['↑ -> #call-first', '↑ -> #call-first~2', '↑ -> #call-second']);
  expect(html).toContain(
    '<sup><a id="call-first~2" href="#footnote-first" role="doc-noteref" aria-label="Footnote 1">1</a></sup>',
  );
});

test('a note can call another one', () => {
  const html = compileHtml(
    agenda({
      introduction: [paragraph('Text', first)],
      notes: [footnote('first', 1, paragraph('See', second, '.')), footnote('second', 2, paragraph('More.'))],
    }),
  );
  expect(links(part(html, 'footnotes'))).toEqual(['2 -> #footnote-second', '↑ -> #call-first', '↑ -> #call-second']);
});

test('a note that nothing calls is not printed', () => {
  const html = compileHtml(agenda({ notes: [footnote('first', 1, paragraph('Never called.'))] }));
  expect(html).not.toContain('Never called');
  expect(html).not.toContain('id="footnotes"');
});

test('a title repeated in the timetable does not call its note again', () => {
  const html = compileHtml(
    agenda({
      entries: [item('a', text('A', first))],
      notes: [footnote('first', 1, paragraph('The first.'))],
      timetable: timetable(day('2027-03-08', { slots: [slot('10:00', '11:00', { entries: [entry('a', [1])] })] })),
    }),
  );
  expect(links(part(html, 'footnotes'))).toEqual(['↑ -> #call-first']);
  expect(lines(part(html, 'annex')).at(-1)).toBe('A');
});
