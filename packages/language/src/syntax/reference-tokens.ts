import type { IToken, TokenType } from 'chevrotain';

const LETTERS: Readonly<Record<string, string>> = {
  item: 'i',
  this: 't',
  resolution: 'r',
  decision: 'r',
  body: 'b',
  note: 'n',
  to: 'o',
  no: 'x',
  weekday: 'w',
  short: 's',
  title: 'l',
  number: 'u',
  SYMBOL: 'S',
  QUOTED: 'Q',
  INT: 'N',
  DATE: 'D',
  TIME: 'T',
  '-': '-',
  '–': '-',
  JUNK: 'J',
};
const OTHER_WORD = 'a';

// What the grammar allows between braces, finished or not. A lower-case letter is a word.
const FORM =
  /^(?:i(?:[a-z]u?)?|ti?|r[a-z]?[SNDQ]?[lu]?|[SQ]|b[a-z]?s?|n[a-z]?|D(?:T(?:-T?)?|oD?)?(?:w|xw?)?|T(?:-T?)?)?/;

/**
 * Turns the tokens between the braces of a reference into junk, from the first on that cannot stand there. Left as they
 * are, words like `item` would make the parser give up the whole text around the reference.
 */
export function markJunk(tokens: readonly IToken[], start: number, end: number, junk: TokenType): void {
  let letters = '';
  for (let index = start; index < end; index++) {
    letters += LETTERS[tokens[index]!.tokenType.name] ?? OTHER_WORD;
  }
  for (let index = start + FORM.exec(letters)![0].length; index < end; index++) {
    const token = tokens[index]!;
    token.tokenType = junk;
    token.tokenTypeIdx = junk.tokenTypeIdx!;
  }
}
