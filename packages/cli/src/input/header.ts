import { endOfId, endOfSymbol } from '@agendum/language';
import { skipHidden } from './first-word.js';

/** What the first line of a file says. */
export interface Header {
  readonly kind: 'agenda' | 'translation';
  /** Of the text of the file. */
  readonly language: string;
  /** The symbol of the agenda, or of the one that is translated. */
  readonly symbol: string;
}

/** Where something ends that begins at a place; the place itself where it does not begin. */
type EndOf = (text: string, start: number) => number;

/**
 * The header of an agenda that has a symbol, or of a translation. Undefined for any other file.
 *
 * @param text the beginning of the file
 */
export function readHeader(text: string): Header | undefined {
  let place = 0;
  const next = (...kinds: readonly EndOf[]): string | undefined => {
    const start = skipHidden(text, place);
    const end = kinds.map((endOf) => endOf(text, start)).find((found) => found > start);
    place = end ?? place;
    return end === undefined ? undefined : text.slice(start, end);
  };
  const word = (): string | undefined => next(endOfId);
  const symbol = (): string | undefined => next(endOfQuoted, endOfSymbol)?.replaceAll('"', '').trim();
  switch (word()) {
    case 'agenda': {
      const own = symbol();
      const language = word() === 'in' ? word() : undefined;
      return own ? { kind: 'agenda', language: language ?? 'en', symbol: own } : undefined;
    }
    case 'translation': {
      const language = word();
      const original = word() === 'of' ? symbol() : undefined;
      return language && original ? { kind: 'translation', language, symbol: original } : undefined;
    }
    default:
      return undefined;
  }
}

function endOfQuoted(text: string, start: number): number {
  const quoted = /"[^"\n\r]*"/y;
  quoted.lastIndex = start;
  return quoted.test(text) ? quoted.lastIndex : start;
}
