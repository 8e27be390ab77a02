import type { Finding, TextEdit } from './finding.js';

/** A text that fixes were applied to. */
export interface Fixed {
  text: string;
  /** How many fixes were applied. */
  count: number;
  /** What is wrong with the text as it is now. */
  findings: readonly Finding[];
}

/** Two fixes in one place take two rounds. More than this many in one place, and some are left for another time. */
const ROUNDS = 10;

/**
 * Applies all safe fixes to a text, and those of the findings that come up then, until none is left. Applied to its own
 * result it changes nothing, unless it was stopped after ten rounds.
 *
 * @param check gives the findings of a text, in order of place
 */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): Fixed {
  let fixed: Fixed = { text, count: 0, findings: check(text) };
  const seen = new Map([[text, fixed]]);
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, count } = safeFixes(fixed.findings, fixed.text.length);
    const next = applyEdits(fixed.text, edits);
    // Fixes that undo each other would go round in a circle for ever.
    const known = seen.get(next);
    if (known) {
      return known;
    }
    const findings = check(next);
    // Edits that are right each by itself are not right together when the text can no longer be read.
    if (countSyntaxErrors(findings) > countSyntaxErrors(fixed.findings)) {
      return fixed;
    }
    fixed = { text: next, count: fixed.count + count, findings };
    seen.set(next, fixed);
  }
  return fixed;
}

/**
 * The edits of all safe fixes that can be made at once, in order of place. Of two fixes that touch each other the finding
 * that comes first has its way.
 *
 * @param length of the text; a fix that reaches outside it is left out
 */
export function safeEdits(findings: readonly Finding[], length: number): TextEdit[] {
  return safeFixes(findings, length).edits;
}

/**
 * The text after some edits. They must not overlap. What they put in ends its lines as the first line of the text does.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let result = '';
  let place = 0;
  for (const { range, newText } of edits.toSorted(byPlace)) {
    result += text.slice(place, range.start) + newText.replaceAll(/\r\n|\n|\r/g, lineEnd);
    place = range.end;
  }
  return result + text.slice(place);
}

function safeFixes(findings: readonly Finding[], length: number): { edits: TextEdit[]; count: number } {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const fix = fixes?.[0];
    if (fix?.safe && fix.edits.length > 0 && fix.edits.every((edit) => isFree(edits, edit, length))) {
      for (const edit of fix.edits) {
        edits.splice(firstAfter(edits, edit.range.start), 0, edit);
      }
      count++;
    }
  }
  return { edits, count };
}

function isFree(taken: readonly TextEdit[], { range }: TextEdit, length: number): boolean {
  if (range.start < 0 || range.end < range.start || range.end > length) {
    return false;
  }
  const next = firstAfter(taken, range.start);
  const before = taken[next - 1];
  const after = taken[next];
  return !(before && before.range.end >= range.start) && !(after && after.range.start <= range.end);
}

/** The index of the first edit that begins after a place. */
function firstAfter(edits: readonly TextEdit[], place: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.range.start > place) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

function countSyntaxErrors(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule === 'syntax').length;
}
