import type { Finding, TextRange } from '../finding.js';

/**
 * Leaves out what follows from a mistake in the language that is told already, so that one mistake costs one finding:
 *
 * - what rules find in a line or a reference that could not be read, or by comparing with such a line;
 * - references to what such a line may have declared.
 *
 * @param findings in order of place; @param unread the lines that could not be read, in order
 */
export function withoutFollowing(
  findings: readonly Finding[],
  unread: readonly TextRange[],
  { uri, text }: { uri: string; text: string },
): Finding[] {
  const told = merge([...unread, ...findings.filter(({ rule }) => rule === 'syntax').map(({ range }) => range)]);
  if (told.length === 0) {
    return [...findings];
  }
  let declared: string | undefined;
  return findings.filter(({ rule, range, related = [] }) => {
    if (rule === 'syntax') {
      return true;
    }
    if (isIn(told, range.start) || related.some((place) => place.uri === uri && isIn(told, place.range.start))) {
      return false;
    }
    if (rule === 'unresolved-reference') {
      declared ??= unread.map(({ start, end }) => letters(text.slice(start, end))).join('');
      return !declared.includes(letters(text.slice(range.start, range.end)));
    }
    return true;
  });
}

/** The words of a text, each between two bars; a symbol is one, whatever stands in the place of its slashes. */
function letters(text: string): string {
  const words = text.toLowerCase().split(/[\s"{}(),:“”«»]+/);
  return `|${words.map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll('o', '0')).join('|')}|`;
}

/** Ranges in order that do not overlap. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}

function isIn(ranges: readonly TextRange[], place: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end < place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < ranges.length && ranges[low]!.start <= place;
}
