import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import type { AgendumTokenBuilder } from './token-builder.js';

/** Tells keywords from ids, and closes what is still open at the end of a file, where Chevrotain asks for no token. */
export class AgendumLexer extends DefaultLexer {
  private readonly keywords = new Map<string, TokenType>();

  constructor(services: LangiumCoreServices) {
    super(services);
    for (const keyword of (services.parser.TokenBuilder as AgendumTokenBuilder).keywords) {
      this.keywords.set(keyword.name, keyword);
      this.tokenTypes[keyword.name] = keyword;
    }
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    const id = this.tokenTypes['ID'];
    for (const token of result.tokens) {
      const keyword = token.tokenType === id ? this.keywords.get(token.image) : undefined;
      if (keyword) {
        token.tokenType = keyword;
        token.tokenTypeIdx = keyword.tokenTypeIdx!;
      }
    }
    if (options?.mode !== 'partial') {
      for (const name of openModes(result.tokens)) {
        result.tokens.push(this.emptyToken(name, text.length, result.tokens.at(-1)));
      }
    }
    return result;
  }

  private emptyToken(name: string, offset: number, last: IToken | undefined): IToken {
    const type = this.tokenTypes[name];
    if (!type) {
      throw new Error(`The lexer has no token ${name}.`);
    }
    const line = last?.endLine ?? 1;
    const column = (last?.endColumn ?? 0) + 1;
    return createTokenInstance(type, '', offset, offset - 1, line, line, column, column - 1);
  }
}

/** The empty tokens that close the modes still open at the end, innermost first. Reads back to the last text, no further. */
function openModes(tokens: readonly IToken[]): string[] {
  const open: string[] = [];
  let referenceClosed = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    switch (tokens[index]!.tokenType.name) {
      case 'STRING_OPEN':
        return [...open, 'STRING_END'];
      case 'FENCE_OPEN':
        return [...open, 'FENCE_END'];
      case 'STRING_CLOSE':
      case 'STRING_END':
      case 'FENCE_CLOSE':
      case 'FENCE_END':
        return open;
      case 'REFERENCE_CLOSE':
      case 'REFERENCE_END':
        referenceClosed = true;
        break;
      case 'REFERENCE_OPEN':
        if (!referenceClosed) {
          open.push('REFERENCE_END');
          referenceClosed = true;
        }
        break;
    }
  }
  return open;
}
