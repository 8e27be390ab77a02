import { createToken, EOF, Lexer, type TokenType } from 'chevrotain';
import { FIRST_SLOT_WORD, FIRST_WORD, tokenNames, tokens } from './generated/tokens.js';
import type { Comment } from './scan.js';

/** The tokens as Chevrotain's parsers know them. */
interface TokenTypes {
  byNumber: readonly TokenType[];
  comments: Readonly<Record<Comment['kind'], TokenType>>;
  /** Tokens that stand for any word, and for any that begins nothing else in a slot. No text is read as one. */
  words: readonly TokenType[];
}

let made: TokenTypes | undefined;

function define(name: string, categories: TokenType[] = []): TokenType {
  return createToken({ name, pattern: Lexer.NA, categories });
}

/** The types of tokens, made on first demand. */
export function tokenTypes(): TokenTypes {
  if (!made) {
    const word = define('WORD');
    const slotWord = define('SLOT_WORD');
    const categories = (number: number): TokenType[] => [
      ...(number >= FIRST_WORD ? [word] : []),
      ...(number >= FIRST_SLOT_WORD ? [slotWord] : []),
    ];
    made = {
      byNumber: tokenNames.map((name, number) => (number === tokens.EOF ? EOF : define(name, categories(number)))),
      comments: { LINE_COMMENT: define('LINE_COMMENT'), BLOCK_COMMENT: define('BLOCK_COMMENT') },
      words: [word, slotWord],
    };
  }
  return made;
}
