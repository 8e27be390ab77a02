import type { TextRange } from '../finding.js';
import { readSymbol } from '../linking/read-symbol.js';
import type { Survey } from '../linking/survey.js';
import { findProperty, rangeOf } from '../syntax/place.js';

/** A document that a file names by its symbol, where it declares it or else where it first cites or mentions it in braces. */
export interface NamedDocument {
  symbol: string;
  parsed: ReturnType<typeof readSymbol>;
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

function listDocuments({ symbols, links }: Survey): NamedDocument[] {
  const named = new Map<string, NamedDocument>();
  const add = (symbol: string, place: NamedDocument['place']): void => {
    const parsed = readSymbol(symbol);
    if (!named.has(parsed.key)) {
      named.set(parsed.key, { symbol, parsed, place });
    }
  };
  for (const declaration of symbols.declarations) {
    if (declaration.$type === 'Document') {
      add(declaration.name, () => findProperty(declaration, 'name') ?? rangeOf(declaration));
    }
  }
  for (const { kind, reference } of links) {
    if (kind === 'Document' && !reference.$refText.startsWith('"')) {
      add(reference.$refText, () => rangeOf(reference));
    }
  }
  return [...named.values()];
}
