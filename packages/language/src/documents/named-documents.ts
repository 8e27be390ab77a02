import type { ParsedSymbol } from '@agendum/model';
import type { TextRange } from '../finding.js';
import { readSymbol } from '../linking/read-symbol.js';
import type { Survey } from '../linking/survey.js';
import { findProperty, rangeOf } from '../syntax/place.js';
import { documentLinksOf } from './document-links.js';

/** A document that a file names by its symbol, where it declares it or else where it first cites or mentions it in braces. */
export interface NamedDocument {
  symbol: string;
  parsed: ParsedSymbol;
  place(): TextRange;
}

const known = new WeakMap<Survey, readonly NamedDocument[]>();

/** The documents that a file names, each once: those that it declares, then the others. */
export function documentsNamedIn(survey: Survey): readonly NamedDocument[] {
  let documents = known.get(survey);
  if (!documents) {
    known.set(survey, (documents = listDocuments(survey)));
  }
  return documents;
}

function listDocuments(survey: Survey): NamedDocument[] {
  const named = new Map<string, NamedDocument>();
  for (const declaration of survey.symbols.declarations) {
    if (declaration.$type === 'Document') {
      const { name } = declaration;
      const parsed = readSymbol(name);
      if (!named.has(parsed.key)) {
        const place = (): TextRange => findProperty(declaration, 'name') ?? rangeOf(declaration);
        named.set(parsed.key, { symbol: name, parsed, place });
      }
    }
  }
  for (const { reference, symbol: parsed } of documentLinksOf(survey)) {
    const symbol = reference.$refText;
    if (!named.has(parsed.key) && !symbol.startsWith('"')) {
      named.set(parsed.key, { symbol, parsed, place: () => rangeOf(reference) });
    }
  }
  return [...named.values()];
}
