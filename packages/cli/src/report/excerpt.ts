import { printable } from './printable.js';
import { columnsOf } from './width.js';

/** A line of a source and the marks to be printed under it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  /** Columns of a terminal. */
  readonly width: number;
  readonly marked: boolean;
}

const TAB = '    ';

/** Characters that stand alone: Latin, Greek, Cyrillic, Chinese and Japanese letters, and the signs between them. */
const STAND_ALONE =
  /^[\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u3000-\u3029\u3030-\u303f\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them. */
function* graphemesOf(text: string): Iterable<{ segment: string; index: number }> {
  if (!STAND_ALONE.test(text)) {
    // Made only for a text that needs it: it takes longer than all the rest of a message.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    yield* segmenter.segment(text);
    return;
  }
  for (let index = 0; index < text.length; index++) {
    yield { segment: text.charAt(index), index };
  }
}

/**
 * Draws a part of a line with `^` under it, in the columns that terminals give it: two for Chinese characters, none for
 * combining marks. A line that is too long is cut on either side of the part.
 *
 * @param line without its line end
 * @param start UTF-16 offset of the part in the line
 * @param end UTF-16 offset after the part; marks run to the end of the line at most, and there is always one
 * @param columns room for the line, at least 20
 */
export function drawExcerpt(line: string, start: number, end: number, columns: number): Excerpt {
  // More than fits on either side is not even looked at: a line can be as long as a file.
  const from = wholeCharacter(line, Math.max(0, start - columns * 2));
  const to = wholeCharacter(line, Math.min(line.length, Math.max(start, Math.min(end, start + columns)) + columns * 2));
  const cells = cellsOf(line.slice(from, to), start - from, end - from);
  const { first, last } = choose(cells, columns, from > 0, to < line.length);
  const shown = cells.slice(first, last);
  const before = first > 0 || from > 0 ? '…' : '';
  const after = last < cells.length || to < line.length ? '…' : '';
  let marks = ' '.repeat(before.length);
  for (const { width, marked } of shown) {
    marks += (marked ? '^' : ' ').repeat(width);
  }
  return { text: (before + shown.map(({ text }) => text).join('') + after).trimEnd(), marks: marks.trimEnd() };
}

/** One cell for each character as a reader counts them, and one for the end of the line where nothing else is marked. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let anyMarked = false;
  for (const { segment, index } of graphemesOf(text)) {
    const after = index + segment.length;
    const marked = (index < end && after > start) || (start >= end && index <= start && start < after);
    const shown = segment === '\t' ? TAB : printable(segment);
    const width = segment === '\t' ? TAB.length : columnsOf(shown);
    // A mark with nothing to stand on has no width, and no `^` could stand under it.
    cells.push(
      width === 0 && marked && !anyMarked ? { text: `◌${shown}`, width: 1, marked } : { text: shown, width, marked },
    );
    anyMarked ||= marked;
  }
  return anyMarked ? cells : [...cells, { text: ' ', width: 1, marked: true }];
}

/** Which cells to show: all if they fit, else the marked ones with as much on either side as there is room for. */
function choose(cells: readonly Cell[], columns: number, cutBefore: boolean, cutAfter: boolean) {
  const widthOf = (index: number) => cells[index]?.width ?? 0;
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  if (total <= columns && !cutBefore && !cutAfter) {
    return { first: 0, last: cells.length };
  }
  // Room for an ellipsis on either side.
  let room = columns - 2;
  let first = cells.findIndex(({ marked }) => marked);
  let last = first;
  while (last < cells.length && cells[last]?.marked && widthOf(last) <= room) {
    room -= widthOf(last);
    last++;
  }
  const share = room / 2;
  let used = 0;
  while (first > 0 && used + widthOf(first - 1) <= share) {
    first--;
    used += widthOf(first);
  }
  room -= used;
  while (last < cells.length && widthOf(last) <= room) {
    room -= widthOf(last);
    last++;
  }
  while (first > 0 && widthOf(first - 1) <= room) {
    first--;
    room -= widthOf(first);
  }
  return { first, last };
}

/** The place, or the one before where it would cut a character in two. */
function wholeCharacter(line: string, place: number): number {
  const code = line.charCodeAt(place);
  return place > 0 && code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
