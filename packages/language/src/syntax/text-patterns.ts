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
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

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

// A brace at the end of a line opens what belongs to an item; no reference could be in it.
export const endOfString: CustomPatternMatcherFunc = (text, offset) => {
  let at = offset;
  if (text.charCodeAt(at) === OPENING_BRACE) {
    do {
      at++;
    } while (isBlank(text.charCodeAt(at)));
  }
  return isLineEnd(text.charCodeAt(at)) ? match('') : null;
};

// A quote that closes the string around an unclosed reference ends the reference as well.
export const endOfReference: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.charCodeAt(offset);
  if (isLineEnd(code)) {
    return match('');
  }
  if (code !== QUOTE) {
    return null;
  }
  return text.charCodeAt(braceOrLineEnd(text, offset + 1)) === CLOSING_BRACE ? null : match('');
};

const braceOrLineEnd = remembered((text, offset) => {
  let at = offset;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING_BRACE || code === CLOSING_BRACE || isLineEnd(code)) {
      break;
    }
  }
  return at;
});

export const blockComment: CustomPatternMatcherFunc = (text, offset) => {
  if (!text.startsWith('/*', offset)) {
    return null;
  }
  const end = endOfComment(text, offset + 2);
  return end < text.length ? match(text.slice(offset, end + 2)) : null;
};

const endOfComment = remembered((text, offset) => {
  const end = text.indexOf('*/', offset);
  return end < 0 ? text.length : end;
});

export const junk: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.codePointAt(offset);
  return code === undefined ? null : match(String.fromCodePoint(code));
};

/** A search for the next place at or after an offset. The last one is remembered, so that many searches cost one reading. */
function remembered(search: (text: string, offset: number) => number): (text: string, offset: number) => number {
  let searched = '';
  let from = 0;
  let found = -1;
  return (text, offset) => {
    if (text !== searched || offset < from || offset > found) {
      searched = text;
      from = offset;
      found = search(text, offset);
    }
    return found;
  };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** What a pattern gives for a match. Chevrotain reads the first element only. */
export function match(image: string): RegExpExecArray {
  return [image] as unknown as RegExpExecArray;
}
