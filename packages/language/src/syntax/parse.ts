import type { ParseResult } from 'langium';
import type * as ast from '../generated/ast.js';
import { parseTokens } from './parse-tokens.js';
import { parseWithMistakes } from './recover.js';
import { scan } from './scan.js';

/** Reads any text. Never throws, and takes time in proportion to its length. */
export function parse(text: string): ParseResult<ast.AgendaFile> {
  const tokens = scan(text);
  return parseTokens(tokens) ?? (parseWithMistakes(text) as ParseResult<ast.AgendaFile>);
}
