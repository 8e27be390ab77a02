const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the text of a string ends that begins at a place: at a quote, at a single brace or with its line. */
export function endOfStringText(text: string, offset: number): number {
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
  return end;
}

/** Where prose ends that begins at a place: at a single brace, at the latest at the end of its block. */
export function endOfProse(text: string, offset: number, blockEnd: number): number {
  let end = offset;
  while (end < blockEnd) {
    const brace = text.indexOf('{', end);
    if (brace < 0 || brace >= blockEnd) {
      return blockEnd;
    }
    if (text.charCodeAt(brace + 1) !== OPENING_BRACE) {
      return brace;
    }
    end = brace + 2;
  }
  return end;
}

/** Whether an unclosed string ends here. A brace at the end of a line opens what belongs to an item; no reference could be in it. */
export function endsString(text: string, offset: number): boolean {
  let at = offset;
  if (text.charCodeAt(at) === OPENING_BRACE) {
    do {
      at++;
    } while (isBlank(text.charCodeAt(at)));
  }
  return isLineEnd(text.charCodeAt(at));
}

/** Whether an unclosed reference ends here. A quote that closes the string around it ends the reference as well. */
export function endsReference(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isLineEnd(code) || (code === QUOTE && text.charCodeAt(braceOrLineEnd(text, offset + 1)) !== CLOSING_BRACE);
}

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

/** Where a comment ends that begins at a place; the place itself where none begins, or where it is not closed. */
export function endOfComment(text: string, offset: number): number {
  switch (text[offset + 1]) {
    case '/': {
      let end = offset + 2;
      while (end < text.length && !isLineEnd(text.charCodeAt(end))) {
        end++;
      }
      return end;
    }
    case '*': {
      const end = closeOfComment(text, offset + 2);
      return end < text.length ? end + 2 : offset;
    }
    default:
      return offset;
  }
}

const closeOfComment = remembered((text, offset) => {
  const end = text.indexOf('*/', offset);
  return end < 0 ? text.length : end;
});

/** Where a symbol in quotes ends that begins at a place of a reference; the place itself where it is not closed. */
export function endOfQuoted(text: string, offset: number): number {
  for (let end = offset + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) {
      return end + 1;
    }
    if (code === CLOSING_BRACE || isLineEnd(code)) {
      break;
    }
  }
  return offset;
}

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
