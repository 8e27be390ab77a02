import { idPattern, symbolPattern, tokens } from './generated/tokens.js';

const SLASH = 0x2f;
const STAR = 0x2a;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const LAST_ASCII = 0x7f;

const LETTER = 1;
const DIGIT = 2;
/** `_` and `-`, which ids hold beside letters and digits. */
const JOINER = 4;
/** `.`, `(` and `)`, which symbols hold beside what ids hold. */
const SYMBOL_SIGN = 8;
const IN_WORD = LETTER | DIGIT | JOINER;
const IN_SYMBOL = IN_WORD | SYMBOL_SIGN;

const KIND = new Uint8Array(LAST_ASCII + 1);
for (const [kind, characters] of [
  [LETTER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [DIGIT, '0123456789'],
  [JOINER, '_-'],
  [SYMBOL_SIGN, '.()'],
] as const) {
  for (const character of characters) {
    KIND[character.charCodeAt(0)] = kind;
  }
}

/** The end of a run of characters of these kinds, at the latest at one outside of ASCII. */
function endOfRun(text: string, offset: number, kinds: number): number {
  let at = offset;
  while ((KIND[text.charCodeAt(at)]! & kinds) !== 0) {
    at++;
  }
  return at;
}

// The functions below have a quick way for what is written in ASCII, which is most ids and nearly all symbols. V8 takes
// milliseconds to compile an expression with Unicode classes, so it is asked only for a text that needs it.

/** Where the id ends that begins at a place; the place itself where none begins. */
export function endOfId(text: string, offset: number): number {
  const end = endOfRun(text, offset, IN_WORD);
  if (text.charCodeAt(end) > LAST_ASCII) {
    return endOfMatch(idPattern(), text, offset);
  }
  const first = text.charCodeAt(offset);
  return (KIND[first]! & LETTER) !== 0 || text[offset] === '_' ? end : offset;
}

/** Where the symbol ends that begins at a place; the place itself where none begins. */
export function endOfSymbol(text: string, offset: number): number {
  let at = endOfRun(text, offset, IN_SYMBOL);
  if (text.charCodeAt(at) > LAST_ASCII) {
    return endOfMatch(symbolPattern(), text, offset);
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
        return endOfMatch(symbolPattern(), text, offset);
      }
      if ((KIND[afterNext]! & (LETTER | DIGIT)) === 0) {
        break; // a comment
      }
    }
    parts++;
    at = endOfRun(text, at + 1, IN_SYMBOL);
    if (text.charCodeAt(at) > LAST_ASCII) {
      return endOfMatch(symbolPattern(), text, offset);
    }
  }
  if (parts === 0) {
    return offset;
  }
  while (text.charCodeAt(at) === STAR) {
    at++;
  }
  return at;
}

function endOfMatch(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** A number, a date or an hour. What comes after its first digits is checked later, so that half of one can be completed. */
export interface NumberToken {
  type: number;
  end: number;
}

/** The number, date or hour that begins at a place. Undefined where none begins. */
export function numberAt(text: string, offset: number): NumberToken | undefined {
  const end = endOfRun(text, offset, DIGIT);
  if (end - offset >= 4 && text.charCodeAt(offset + 4) === HYPHEN) {
    let at = offset + 5;
    while (text.charCodeAt(at) === HYPHEN || isDigit(text, at)) {
      at++;
    }
    return { type: tokens.DATE, end: at };
  }
  const colon = end - offset === 1 || end - offset === 2 ? end : -1;
  if (text.charCodeAt(colon) === COLON) {
    const first = isDigit(text, colon + 1) ? 1 : 0;
    return { type: tokens.TIME, end: colon + 1 + first + (first > 0 && isDigit(text, colon + 2) ? 1 : 0) };
  }
  return end > offset ? { type: tokens.INT, end } : undefined;
}

function isDigit(text: string, offset: number): boolean {
  return KIND[text.charCodeAt(offset)] === DIGIT;
}
