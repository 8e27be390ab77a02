import type { ParseResult } from 'langium';
import type * as ast from '../generated/ast.js';
import { tokens } from './generated/tokens.js';
import { ParsedNode, type ParseTree } from './parse-tree.js';
import { fullTextOf } from './place.js';
import { mayBeStructure } from './text-block-end.js';

/** What can end prose, or begin something in it. A change that holds none of these leaves prose prose. */
const MARKS = /[{}"]/;

/**
 * Carries a change over into a parsed file, if it lies inside of plain prose, as most of an author's typing does: the text
 * takes the new words, and what stands behind it moves. References stay what they are.
 *
 * @returns whether it could be done. If not, nothing has changed, and the text is to be parsed anew.
 */
export function patchProse(result: ParseResult<ast.AgendaFile>, text: string): boolean {
  const { value, lexerErrors } = result;
  if (fullTextOf(value) === text) {
    return true;
  }
  // Errors hold places of their own.
  if (!(value instanceof ParsedNode) || lexerErrors.length > 0) {
    return false;
  }
  const tree: ParseTree = value.$tree;
  const { text: before, types, starts, ends } = tree.tokens;
  const change = changeBetween(before, text);
  const { start, oldEnd, newEnd } = change;
  // With the characters beside it, which the change may join or part: two braces are one that is printed.
  if (MARKS.test(before.slice(start - 1, oldEnd + 1)) || MARKS.test(text.slice(start, newEnd))) {
    return false;
  }
  const token = lastBefore(starts, start);
  const inside = types[token] === tokens.PROSE_TEXT && oldEnd < ends[token]!;
  if (!inside || beginsLikeStructure(before, start, oldEnd) || beginsLikeStructure(text, start, newEnd)) {
    return false;
  }
  // Rules may ask whether a text says anything, which words that come and go do not change.
  const [said, says] = [
    before.slice(starts[token], ends[token]),
    text.slice(starts[token], ends[token]! + newEnd - oldEnd),
  ];
  if ((said.trim() === '') !== (says.trim() === '')) {
    return false;
  }
  tree.replaceText(token, text, change);
  return true;
}

/** The index of the last offset that is less than a given one; -1 when none is. */
function lastBefore(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

interface Change {
  start: number;
  /** Exclusive, in the text before. */
  oldEnd: number;
  /** Exclusive, in the text after. */
  newEnd: number;
}

/** Long stretches that are the same are compared at once, which is many times as fast as letter by letter. */
const STRETCH = 4096;

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRETCH <= shorter && before.slice(start, start + STRETCH) === after.slice(start, start + STRETCH)) {
    start += STRETCH;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  let oldEnd = before.length;
  let newEnd = after.length;
  while (
    Math.min(oldEnd, newEnd) - STRETCH >= start &&
    before.slice(oldEnd - STRETCH, oldEnd) === after.slice(newEnd - STRETCH, newEnd)
  ) {
    oldEnd -= STRETCH;
    newEnd -= STRETCH;
  }
  while (Math.min(oldEnd, newEnd) > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** Whether a line of the change is one that could tell a missing fence. */
function beginsLikeStructure(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return text
    .slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
    .split('\n')
    .some(mayBeStructure);
}
