import type { ParsedSymbol } from '@agendum/model';
import { documentsNamedIn, type NamedDocument } from '../../documents/named-documents.js';
import { symbolsInText } from '../../documents/symbol-mentions.js';
import { ownSeries } from '../../documents/symbol-parts.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  gap: (missing: string, before: string, after: string) =>
    `The agenda has ${before} and ${after}, but not ${missing}. If there is such a document, an item may lack it; if there is none, a number was left out.`,
};

/** With fewer documents, or with more that are missing, the agenda is not meant to cite the whole series. */
const FEWEST = 3;
const MOST_MISSING = 2;

export const rule = defineRule({
  id: 'series-gap',
  severity: 'information',
  summary: 'In the series of documents of the meeting a number is missing.',
  prose: 'named',
  check({ survey, report }) {
    const series = ownSeries(survey);
    const { header } = survey.file;
    if (series === undefined || header?.$type !== 'AgendaHeader') {
      return;
    }
    const known = new Map<number, NamedDocument | undefined>();
    const add = ({ symbols }: ParsedSymbol, document?: NamedDocument): void => {
      for (const one of symbols) {
        const number = one.startsWith(series) ? numberIn(one, series) : undefined;
        if (number !== undefined && !known.get(number)) {
          known.set(number, document);
        }
      }
    };
    add(readSymbol(header.symbol!));
    for (const document of documentsNamedIn(survey)) {
      add(document.parsed, document);
    }
    if (known.size < FEWEST) {
      return;
    }
    for (const { symbol } of symbolsInText(survey)) {
      add(readSymbol(symbol));
    }

    const numbers = [...known.keys()].sort((a, b) => a - b);
    const missing = numbers.at(-1)! - numbers[0]! + 1 - numbers.length;
    if (missing > MOST_MISSING || missing >= numbers.length - 1) {
      return;
    }
    for (const [index, number] of numbers.entries()) {
      const before = numbers[index - 1] ?? number - 1;
      const document = known.get(number);
      if (number - before > 1 && document) {
        const [one, last] = [before, number].map((each) => shorten(series + each));
        report({ range: document.place(), message: messages.gap(shorten(series + (before + 1)), one!, last!) });
      }
    }
  },
});

/** The number of a document by its symbol, which begins with the series. Changes have that of their document, drafts (`L.1`) numbers of their own. */
function numberIn(symbol: string, series: string): number | undefined {
  const rest = readSymbol(symbol).base.slice(series.length);
  return /^\d{1,4}$/.test(rest) ? Number(rest) : undefined;
}
