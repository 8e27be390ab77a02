import type { CustomPatternMatcherFunc } from 'chevrotain';

/** The token of one character. */
export function character(wanted: string): CustomPatternMatcherFunc {
  const code = wanted.charCodeAt(0);
  const found = match(wanted);
  return (text, offset) => (text.charCodeAt(offset) === code ? found : null);
}

export const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const SYMBOL_CHARACTER = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w.()-]/.test(String.fromCharCode(code))),
);
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Spares words without a slash, which most are, the pattern of symbols. */
export function withSlashAhead(full: CustomPatternMatcherFunc): CustomPatternMatcherFunc {
  return (text, offset, tokens, groups) => {
    let at = offset;
    let code = text.charCodeAt(at);
    while (SYMBOL_CHARACTER[code] === 1) {
      code = text.charCodeAt(++at);
    }
    return code === SLASH || code > 127 ? full(text, offset, tokens, groups) : null;
  };
}

export const stringText: CustomPatternMatcherFunc = (text, offset) => {
  let end = offset;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH && text.charCodeAt(end + 1) === QUOTE) {
      end++;
    } else if (code === OPENING_BRACE && text.charCodeAt(end + 1) === OPENING_BRACE) {
      end++;
    } else if (code === QUOTE || code === OPENING_BRACE || code === LINE_FEED || code === CARRIAGE_RETURN) {
      break;
    }
  }
  return end > offset ? match(text.slice(offset, end)) : null;
};

export const endOfLine: CustomPatternMatcherFunc = (text, offset) =>
  isLineEnd(text.charCodeAt(offset)) ? match('') : null;

// A quote that closes the string around an unclosed reference ends the reference as well.
export const endOfReference: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.charCodeAt(offset);
  if (isLineEnd(code)) {
    return match('');
  }
  if (code !== QUOTE) {
    return null;
  }
  for (let at = offset + 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    if (next === CLOSING_BRACE) {
      return null;
    }
    if (isLineEnd(next)) {
      break;
    }
  }
  return match('');
};

export const junk: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.codePointAt(offset);
  return code === undefined ? null : match(String.fromCodePoint(code));
};

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** What a pattern gives for a match. Chevrotain reads the first element only. */
export function match(image: string): RegExpExecArray {
  return [image] as unknown as RegExpExecArray;
}
