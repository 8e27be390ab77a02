import { skipHidden } from './first-word.js';

/** What the first line of a file says. */
export interface Header {
  readonly kind: 'agenda' | 'translation';
  /** Of the text of the file. */
  readonly language: string;
  /** The symbol of the agenda, or of the one that is translated. */
  readonly symbol: string;
}

const WORD = /[\p{L}_][\p{L}\p{N}\p{M}_-]*/uy;
const SYMBOL = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.()\-–_]*(?:\/(?!\*|\/(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}.()\-–_]*)+\**/uy;
const QUOTED = /"[^"\n\r]*"/y;

/**
 * The header of an agenda that has a symbol, or of a translation. Undefined for any other file.
 *
 * @param text the beginning of the file
 */
export function readHeader(text: string): Header | undefined {
  let place = 0;
  const next = (...patterns: readonly RegExp[]): string | undefined => {
    const start = skipHidden(text, place);
    for (const pattern of patterns) {
      pattern.lastIndex = start;
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) {
        place = start + found.length;
        return found;
      }
    }
    return undefined;
  };
  const symbol = (): string | undefined => next(QUOTED, SYMBOL)?.replaceAll('"', '').trim();
  switch (next(WORD)) {
    case 'agenda': {
      const own = symbol();
      const language = next(WORD) === 'in' ? next(WORD) : undefined;
      return own ? { kind: 'agenda', language: language ?? 'en', symbol: own } : undefined;
    }
    case 'translation': {
      const language = next(WORD);
      const original = next(WORD) === 'of' ? symbol() : undefined;
      return language && original ? { kind: 'translation', language, symbol: original } : undefined;
    }
    default:
      return undefined;
  }
}
