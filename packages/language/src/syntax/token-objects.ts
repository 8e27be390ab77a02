import type { IToken } from 'chevrotain';
import { tokenNames } from './generated/tokens.js';
import { tokenTypes } from './token-types.js';

/** A token in the place of another, as the one that it is meant for. */
export function as(token: IToken, name: string): IToken {
  const tokenType = tokenTypes().byNumber[tokenNames.indexOf(name)]!;
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx! };
}

/** A token that is missing before another. It is nowhere in the text. */
export function emptyBefore(token: IToken, name: string): IToken {
  return { ...as(token, name), image: '', endOffset: token.startOffset - 1 };
}

/** Whether nothing but blanks stands before a token in its line. */
export function startsLine(text: string, { startOffset }: IToken): boolean {
  for (let at = startOffset - 1; at >= 0 && text[at] !== '\n' && text[at] !== '\r'; at--) {
    if (text[at] !== ' ' && text[at] !== '\t' && text[at] !== '\u00A0' && text[at] !== '\uFEFF') {
      return false;
    }
  }
  return true;
}
