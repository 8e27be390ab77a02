import type { SymbolChange } from '@agendum/model';
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
  symbol: string;
  /** The numbers of its symbol, and then what tells its changes apart. */
  numbers: number[];
}

/** The citations whose symbols differ in numbers only, in their order. */
function groupBySeries(citations: readonly ast.Citation[]): Entry[][] {
  const entries = citations.flatMap((citation) => {
    const symbol = citation.document?.$refText;
    if (symbol === undefined) {
      return []; // half-typed
    }
    const { base, changes } = readSymbol(symbol);
    const { key, numbers } = withoutNumbers(base);
    return [{ citation, symbol, key, numbers: [...numbers, ...changes.flatMap(rankOf)] }];
  });
  return [...groupBy(entries, ({ key }) => key).values()];
}

/** A symbol with 0 in the place of each number, and the numbers. */
function withoutNumbers(symbol: string): { key: string; numbers: number[] } {
  const numbers: number[] = [];
  let key = '';
  for (let index = 0; index < symbol.length;) {
    const start = index;
    while (index < symbol.length && !isDigit(symbol, index)) {
      index++;
    }
    key += symbol.slice(start, index);
    const digits = index;
    while (index < symbol.length && isDigit(symbol, index)) {
      index++;
    }
    if (index > digits) {
      key += '0';
      numbers.push(Number(symbol.slice(digits, index)));
    }
  }
  return { key, numbers };
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

const kinds: readonly SymbolChange['kind'][] = ['Rev', 'Add', 'Corr', 'Amend', 'Summary'];

function rankOf({ kind, number = 0 }: SymbolChange): [kind: number, number: number] {
  return [kinds.indexOf(kind), number];
}

function compare({ numbers: a }: Entry, { numbers: b }: Entry): number {
  const index = a.findIndex((number, at) => number !== b[at]);
  return index < 0 ? a.length - b.length : b[index] === undefined ? 1 : a[index]! - b[index];
}

function firstOutOfOrder(group: readonly Entry[]): [before: Entry, late: Entry] | undefined {
  const index = group.findIndex((entry, at) => at > 0 && compare(group[at - 1]!, entry) > 0);
  return index < 0 ? undefined : [group[index - 1]!, group[index]!];
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
