import { ownSeries } from '../../documents/symbol-parts.js';
import { symbolsInText } from '../../documents/symbol-mentions.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration } from '../../linking/registers.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  undeclared: (symbol: string) =>
    `${symbol} is a document of this meeting by its symbol, but it is declared nowhere, so the lists of documents do not have it. Declare it, document ${symbol} "its title", and name it in braces; or correct the symbol.`,
};

export const rule = defineRule({
  id: 'undeclared-document',
  severity: 'information',
  summary: 'The text names a document of this meeting that is declared nowhere.',
  prose: 'named',
  check({ survey, tables, report }) {
    const series = ownSeries(survey);
    const { header } = survey.file;
    if (series === undefined || header?.$type !== 'AgendaHeader') {
      return;
    }
    const told = new Set([readSymbol(header.symbol!).key]);
    for (const { symbol, key, range } of symbolsInText(survey)) {
      if (readSymbol(symbol).symbols[0]!.startsWith(series) && !told.has(key)) {
        told.add(key);
        if (!findDeclaration(tables, 'Document', [key])) {
          report({ range, message: messages.undeclared(shorten(symbol)) });
        }
      }
    }
  },
});
