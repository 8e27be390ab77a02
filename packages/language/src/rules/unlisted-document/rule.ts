import { documentLinksOf } from '../../documents/document-links.js';
import { ownSeries } from '../../documents/symbol-parts.js';
import { symbolsInText } from '../../documents/symbol-mentions.js';
import type { Fix, TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { writeName } from '../../linking/names.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration } from '../../linking/registers.js';
import type { Survey } from '../../linking/survey.js';
import type { SymbolTable } from '../../linking/symbol-table.js';
import { shorten } from '../../shorten.js';
import { containerOf } from '../../syntax/containers.js';
import { endOf } from '../../syntax/place.js';
import { defineRule, rangeOf } from '../rule.js';

const messages = {
  unlisted: (symbol: string, item: string) =>
    `The text of the item "${item}" speaks of ${symbol}, but no item has it in its list of documents, where delegations look for what they have to read. Add it to the list.`,
  none: (symbol: string, item: string) =>
    `The text of the item "${item}" speaks of ${symbol}, a document of this meeting, but "documents none" says that none is expected. Correct one of the two.`,
  fix: (symbol: string) => `Add ${symbol} to the documents of the item`,
};

export const rule = defineRule({
  id: 'unlisted-document',
  severity: 'information',
  summary: 'A document of the meeting is in the text of an item and in the list of none.',
  prose: 'named',
  check({ survey, tables, report }) {
    const { header } = survey.file;
    const series = ownSeries(survey);
    if (header?.$type !== 'AgendaHeader' || series === undefined) {
      return;
    }
    const told = new Set<unknown>();
    for (const { container, reference } of documentLinksOf(survey)) {
      if (container.$type === 'Citation') {
        told.add(reference.ref);
      }
    }
    told.add(findDocument(header.symbol ?? '', tables));
    for (const { document, item, range } of mentions(survey, tables)) {
      if (told.has(document) || !isOfSeries(document, series)) {
        continue;
      }
      told.add(document);
      const list = item.members.find((member) => member.$type === 'DocumentList');
      const symbol = shorten(document.name);
      report({
        range,
        message: messages[list?.none ? 'none' : 'unlisted'](symbol, shorten(item.name)),
        ...(list && !list.none && list.citations.length > 0 && { fixes: [addTo(list, document)] }),
      });
    }
  },
});

interface Mentioned {
  document: ast.Document;
  item: ast.Item;
  range: TextRange;
}

/** The documents that the texts of items name, in references and in plain words. */
function* mentions(survey: Survey, tables: readonly SymbolTable[]): Iterable<Mentioned> {
  for (const { container, reference } of documentLinksOf(survey)) {
    const document = container.$type === 'DocumentReference' ? (reference.ref as ast.Document | undefined) : undefined;
    const item = document && itemOf(container as ast.DocumentReference);
    if (document && item) {
      yield { document, item, range: rangeOf(container) };
    }
  }
  for (const { key, prose, range } of symbolsInText(survey)) {
    const item = itemOf(prose.node);
    const document = item && findDocument(key, tables);
    if (document) {
      yield { document, item, range };
    }
  }
}

/** The item for whose readers a text is written. What is for the chair alone needs no list. */
function itemOf(node: ast.Reference | ast.Title | ast.TextBlock): ast.Item | undefined {
  const text = 'parts' in node ? node : node.$container;
  return text.$container.$type === 'Internal' ? undefined : containerOf(text, 'Item');
}

function findDocument(symbol: string, tables: readonly SymbolTable[]): ast.Document | undefined {
  return findDeclaration(tables, 'Document', [readSymbol(symbol).key]) as ast.Document | undefined;
}

function isOfSeries({ name }: ast.Document, series: string): boolean {
  return readSymbol(name).symbols.some((symbol) => symbol.startsWith(series));
}

function addTo({ citations }: ast.DocumentList, { name }: ast.Document): Fix {
  const end = endOf(citations.at(-1));
  const symbol = writeName(name, 'Document');
  return {
    title: messages.fix(shorten(symbol)),
    edits: [{ range: { start: end, end }, newText: `, ${symbol}` }],
  };
}
