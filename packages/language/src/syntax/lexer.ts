import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { Lexer, LexerResult, TokenizeOptions } from 'langium';
import { scan, type TokenList } from './scan.js';
import { strayCharacters } from './stray-characters.js';
import { tokenTypes } from './token-types.js';

/** Gives Langium's parsers the tokens of a text in their own form. */
export class AgendumLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor() {
    const { byNumber, comments, words } = tokenTypes();
    const all = [...byNumber, ...Object.values(comments), ...words];
    this.definition = Object.fromEntries(all.map((type) => [type.name, type]));
  }

  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    return toLexerResult(scan(text, options?.mode === 'partial'));
  }
}

/** The same tokens, each an object of its own. */
export function toLexerResult(list: TokenList): LexerResult {
  const { text, count, types, starts, ends, meant } = list;
  const { byNumber, comments } = tokenTypes();
  const tokens: IToken[] = [];
  for (let index = 0; index < count; index++) {
    const made = token(text, starts[index]!, ends[index]!, byNumber[types[index]!]!);
    made.image = meant?.get(made.startOffset) ?? made.image;
    tokens.push(made);
  }
  const hidden = list.comments.map(({ kind, start, end }) => token(text, start, end, comments[kind]));
  return { tokens, hidden, errors: strayCharacters(list) };
}

function token(text: string, start: number, end: number, tokenType: TokenType): IToken {
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    tokenTypeIdx: tokenType.tokenTypeIdx!,
    tokenType,
  };
}
