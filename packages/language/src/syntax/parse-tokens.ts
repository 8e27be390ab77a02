import type { ParseResult } from 'langium';
import type * as ast from '../generated/ast.js';
import { parseFile } from './generated/parser.js';
import type { TokenList } from './scan.js';
import { strayCharacters } from './stray-characters.js';
import { MISTAKE, TokenReader } from './token-reader.js';
import type { ParsedNode } from './parse-tree.js';

/** Items nested this deep are read with ease; the stack holds a few times as many. */
export const DEEPEST = 100;

/**
 * Reads the tokens of a file in which each stands where the grammar wants it, as nearly all files are when they are built. Undefined
 * for any other: Langium's parser says what is wrong with it, and goes on behind it.
 */
export function parseTokens(tokens: TokenList): ParseResult<ast.AgendaFile> | undefined {
  const value = tokens.depth > DEEPEST ? undefined : read(tokens);
  return value && { value: value as unknown as ast.AgendaFile, lexerErrors: strayCharacters(tokens), parserErrors: [] };
}

function read(tokens: TokenList): ParsedNode | undefined {
  const reader = new TokenReader(tokens);
  try {
    const file = parseFile(reader);
    return reader.at === tokens.count ? file : undefined;
  } catch (error) {
    if (error === MISTAKE) {
      return undefined;
    }
    throw error;
  }
}
