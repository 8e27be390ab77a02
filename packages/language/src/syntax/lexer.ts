import {
  createToken,
  EOF,
  Lexer as ChevrotainLexer,
  type IToken,
  type TokenType,
  type TokenTypeDictionary,
} from 'chevrotain';
import type { Lexer, LexerResult, TokenizeOptions } from 'langium';
import { FIRST_SLOT_WORD, FIRST_WORD, tokenNames, tokens } from './generated/tokens.js';
import { scan, type Comment, type TokenList } from './scan.js';
import { strayCharacters } from './stray-characters.js';

/** Gives Langium's parsers the tokens of a text in their own form. */
export class AgendumLexer implements Lexer {
  readonly definition: TokenTypeDictionary = {};
  private readonly byNumber: readonly TokenType[];
  private readonly comments: Readonly<Record<Comment['kind'], TokenType>>;

  constructor() {
    const define = (name: string, categories: TokenType[] = []): TokenType =>
      (this.definition[name] = createToken({ name, pattern: ChevrotainLexer.NA, categories }));
    // Any word, and any that begins nothing else in a slot.
    const word = define('WORD');
    const slotWord = define('SLOT_WORD');
    this.byNumber = tokenNames.map((name, number) =>
      number === tokens.EOF
        ? EOF
        : define(name, [...(number >= FIRST_WORD ? [word] : []), ...(number >= FIRST_SLOT_WORD ? [slotWord] : [])]),
    );
    this.comments = { LINE_COMMENT: define('LINE_COMMENT'), BLOCK_COMMENT: define('BLOCK_COMMENT') };
  }

  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    return this.convert(scan(text, options?.mode === 'partial'));
  }

  /** The same tokens, each an object of its own. */
  convert(list: TokenList): LexerResult {
    const { text, count, types, starts, ends } = list;
    const converted: IToken[] = [];
    for (let index = 0; index < count; index++) {
      converted.push(token(text, starts[index]!, ends[index]!, this.byNumber[types[index]!]!));
    }
    const hidden = list.comments.map(({ kind, start, end }) => token(text, start, end, this.comments[kind]));
    return { tokens: converted, hidden, errors: strayCharacters(list) };
  }
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
