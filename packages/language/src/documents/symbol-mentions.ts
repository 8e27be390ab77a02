import type { TextRange } from '../finding.js';
import { readSymbol } from '../linking/read-symbol.js';
import type { Survey } from '../linking/survey.js';
import { findMentions, type Prose } from '../prose/prose.js';

/** A document that plain text names by its symbol. */
export interface SymbolInText {
  /** Without what is broken in it. */
  symbol: string;
  /** What it is compared by. */
  key: string;
  /** As it stands in the text. */
  written: string;
  /** Whether only a change is written, behind the document that it changes: `Corr.1`. */
  listed: boolean;
  prose: Prose;
  range: TextRange;
}

/** The symbols in the plain text of a file, text by text. */
export function* symbolsInText(survey: Survey): Iterable<SymbolInText> {
  for (const { mention, prose, text, offset } of findMentions(survey, 'symbol')) {
    const { symbol, start, end, form } = mention;
    yield {
      ...{ symbol, prose },
      key: readSymbol(symbol).key,
      written: text.slice(start, end),
      listed: form === 'listed',
      range: { start: offset + start, end: offset + end },
    };
  }
}
