import type { CustomPatternMatcherFunc } from 'chevrotain';
import { match } from './text-patterns.js';

const SLASH = 0x2f;
const STAR = 0x2a;
const LAST_ASCII = 0x7f;

const LETTER = 1;
const DIGIT = 2;
/** `_` and `-`, which ids hold beside letters and digits. */
const JOINER = 4;
/** `.`, `(` and `)`, which symbols hold beside what ids hold. */
const SYMBOL_SIGN = 8;
const IN_WORD = LETTER | DIGIT | JOINER;
const IN_SYMBOL = IN_WORD | SYMBOL_SIGN;

const KIND = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) {
    return LETTER;
  }
  if (/\d/.test(character)) {
    return DIGIT;
  }
  return '_-'.includes(character) ? JOINER : '.()'.includes(character) ? SYMBOL_SIGN : 0;
});

/** The end of a run of characters of these kinds, at the latest at one outside of ASCII. */
function endOfRun(text: string, offset: number, kinds: number): number {
  let at = offset;
  while ((KIND[text.charCodeAt(at)]! & kinds) !== 0) {
    at++;
  }
  return at;
}

/**
 * A pattern of the grammar with a quick way for what is written in ASCII, which is most ids and nearly all symbols. V8 takes
 * milliseconds to compile an expression with Unicode classes, so one is made only for a text that needs it.
 */
function withAscii(
  source: string,
  flags: string,
  endInAscii: (text: string, offset: number) => number | undefined,
): CustomPatternMatcherFunc {
  let full: RegExp | undefined;
  return (text, offset) => {
    const end = endInAscii(text, offset);
    if (end !== undefined) {
      return end > offset ? match(text.slice(offset, end)) : null;
    }
    full ??= new RegExp(source, `${flags}y`);
    full.lastIndex = offset;
    return full.exec(text);
  };
}

/** The terminal ID, from the expression that the grammar gives for it. */
export function idPattern(source: string, flags: string): CustomPatternMatcherFunc {
  return withAscii(source, flags, (text, offset) => {
    const end = endOfRun(text, offset, IN_WORD);
    if (text.charCodeAt(end) > LAST_ASCII) {
      return undefined;
    }
    const first = text.charCodeAt(offset);
    return (KIND[first]! & LETTER) !== 0 || text[offset] === '_' ? end : offset;
  });
}

/** The terminal SYMBOL, from the expression that the grammar gives for it. */
export function symbolPattern(source: string, flags: string): CustomPatternMatcherFunc {
  return withAscii(source, flags, (text, offset) => {
    let at = endOfRun(text, offset, IN_SYMBOL);
    if (text.charCodeAt(at) > LAST_ASCII) {
      return undefined;
    }
    if (text.charCodeAt(at) !== SLASH || (KIND[text.charCodeAt(offset)]! & (LETTER | DIGIT)) === 0) {
      return offset;
    }
    let parts = 0;
    while (text.charCodeAt(at) === SLASH) {
      const next = text.charCodeAt(at + 1);
      if (next === STAR) {
        break; // a comment
      }
      if (next === SLASH) {
        const afterNext = text.charCodeAt(at + 2);
        if (afterNext > LAST_ASCII) {
          return undefined;
        }
        if ((KIND[afterNext]! & (LETTER | DIGIT)) === 0) {
          break; // a comment
        }
      }
      parts++;
      at = endOfRun(text, at + 1, IN_SYMBOL);
      if (text.charCodeAt(at) > LAST_ASCII) {
        return undefined;
      }
    }
    if (parts === 0) {
      return offset;
    }
    while (text.charCodeAt(at) === STAR) {
      at++;
    }
    return at;
  });
}
