import type { ParsedSymbol, SymbolChange } from '@agendum/model';
import type { TextEdit } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { groupBy } from '../../group-by.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { shorten } from '../../shorten.js';
import { sourceOf } from '../../syntax/place.js';
import { defineRule, rangeOf } from '../rule.js';

const messages = {
  order: (symbol: string, before: string) =>
    `${symbol} stands after ${before}, though its symbol comes before. Documents of one series are easier to find in the order of their symbols.`,
  before: 'This document stands before it.',
  fix: 'Put the documents in the order of their symbols',
};

export const rule = defineRule({
  id: 'document-order',
  severity: 'information',
  summary: 'The documents of an item are not in the order of their symbols.',
  prose: 'none',
  check({ uri, survey, report }) {
    for (const { members } of survey.items) {
      for (const member of members) {
        if (member.$type !== 'DocumentList' || member.citations.length < 2) {
          continue;
        }
        const groups = groupBySeries(member.citations);
        const slip = groups.map(firstOutOfOrder).find((found) => found !== undefined);
        if (slip) {
          const [before, late] = slip;
          report({
            range: rangeOf(late.citation.document),
            message: messages.order(shorten(late.symbol), shorten(before.symbol)),
            related: [{ uri, range: rangeOf(before.citation.document), message: messages.before }],
            fixes: [{ title: messages.fix, edits: groups.flatMap(sortingEdits) }],
          });
        }
      }
    }
  },
});

interface Entry {
  citation: ast.Citation;
  /** As it is written. */
  symbol: string;
  parsed: ParsedSymbol;
}

/** The citations whose symbols differ in numbers only, in their order. */
function groupBySeries(citations: readonly ast.Citation[]): Entry[][] {
  const entries: Entry[] = [];
  let isOneSeries = true;
  for (const citation of citations) {
    const symbol = citation.document?.$refText;
    if (symbol === undefined) {
      continue; // half-typed
    }
    const parsed = readSymbol(symbol);
    const before = entries.at(-1);
    isOneSeries &&= !before || compareInSeries(before.parsed, parsed) !== undefined;
    entries.push({ citation, symbol, parsed });
  }
  return isOneSeries ? [entries] : [...groupBy(entries, ({ parsed }) => parsed.base.replaceAll(/\d+/g, '0')).values()];
}

/** Compares two symbols by their numbers, and then by their changes. Undefined where they differ in more than that. */
function compareInSeries({ base: a, changes }: ParsedSymbol, other: ParsedSymbol): number | undefined {
  const { base: b } = other;
  let order = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const digits = endOfDigits(a, i);
    const otherDigits = endOfDigits(b, j);
    if (digits > i && otherDigits > j) {
      order ||= compareNumbers(a.slice(i, digits), b.slice(j, otherDigits));
      i = digits;
      j = otherDigits;
    } else if (digits > i || otherDigits > j || a[i] !== b[j]) {
      return undefined;
    } else {
      i++;
      j++;
    }
  }
  return order || compareChanges(changes, other.changes);
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) {
    end++;
  }
  return end;
}

// Of any length: the difference of two infinite numbers is none.
function compareNumbers(a: string | number, b: string | number): number {
  return a === b ? 0 : Math.sign(Number(a) - Number(b)) || 0;
}

const kinds: readonly SymbolChange['kind'][] = ['Rev', 'Add', 'Corr', 'Amend', 'Summary'];

function compareChanges(some: readonly SymbolChange[], others: readonly SymbolChange[]): number {
  for (let index = 0; index < Math.min(some.length, others.length); index++) {
    const a = some[index]!;
    const b = others[index]!;
    const order = kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareNumbers(a.number ?? 0, b.number ?? 0);
    if (order !== 0) {
      return order;
    }
  }
  return some.length - others.length;
}

function compare({ parsed }: Entry, other: Entry): number {
  return compareInSeries(parsed, other.parsed) ?? 0;
}

function firstOutOfOrder(group: readonly Entry[]): [before: Entry, late: Entry] | undefined {
  for (let index = 1; index < group.length; index++) {
    const before = group[index - 1]!;
    const late = group[index]!;
    if (compare(before, late) > 0) {
      return [before, late];
    }
  }
  return undefined;
}

/** Edits that sort the entries among the places that they have. */
function sortingEdits(group: readonly Entry[]): TextEdit[] {
  return group
    .toSorted(compare)
    .flatMap(({ citation }, index) =>
      citation === group[index]!.citation
        ? []
        : [{ range: rangeOf(group[index]!.citation), newText: sourceOf(citation) }],
    );
}
