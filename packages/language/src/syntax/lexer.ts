import {
  createTokenInstance,
  Lexer as ChevrotainLexer,
  type IToken,
  type TokenType,
  type TokenTypeDictionary,
} from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, TokenizeOptions } from 'langium';
import { markJunk } from './reference-tokens.js';
import type { AgendumTokenBuilder } from './token-builder.js';

/** What Chevrotain's lexer makes its tokens with. Made here in one go, they need no second look and no room to grow. */
interface TokenMaker {
  createTokenInstance(image: string, startOffset: number, tokenTypeIdx: number, tokenType: TokenType): IToken;
}

/** Tells keywords from ids, and closes what is still open at the end of a file, where Chevrotain asks for no token. */
export class AgendumLexer implements Lexer {
  readonly definition: TokenTypeDictionary = {};
  private readonly lexer: ChevrotainLexer;
  private readonly keywords = new Map<string, TokenType>();

  constructor(services: LangiumCoreServices) {
    const builder = services.parser.TokenBuilder as AgendumTokenBuilder;
    const vocabulary = builder.buildTokens(services.Grammar);
    this.lexer = new ChevrotainLexer(vocabulary, {
      // Lines are counted when an editor asks for them.
      positionTracking: 'onlyOffset',
      skipValidations: services.LanguageMetaData.mode === 'production',
      errorMessageProvider: services.parser.LexerErrorMessageProvider,
    });
    const id = Object.values(vocabulary.modes)
      .flat()
      .find(({ name }) => name === 'ID');
    (this.lexer as unknown as TokenMaker).createTokenInstance = (image, startOffset, tokenTypeIdx, tokenType) => {
      const keyword = tokenType === id ? this.keywords.get(image) : undefined;
      const endOffset = startOffset + image.length - 1;
      return keyword
        ? { image, startOffset, endOffset, tokenTypeIdx: keyword.tokenTypeIdx!, tokenType: keyword }
        : { image, startOffset, endOffset, tokenTypeIdx, tokenType };
    };
    for (const token of [...Object.values(vocabulary.modes).flat(), ...builder.keywords]) {
      this.definition[token.name] = token;
    }
    for (const keyword of builder.keywords) {
      this.keywords.set(keyword.name, keyword);
    }
  }

  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const { tokens, groups, errors } = this.lexer.tokenize(text);
    if (options?.mode !== 'partial') {
      for (const name of openModes(tokens)) {
        tokens.push(this.emptyToken(name, text.length));
      }
    }
    this.markReferences(tokens);
    return { tokens, hidden: groups['hidden'] ?? [], errors };
  }

  private markReferences(tokens: readonly IToken[]): void {
    const { REFERENCE_OPEN: open, REFERENCE_CLOSE: close, REFERENCE_END: end, JUNK: junk } = this.definition;
    let start = 0;
    for (let index = 0; index < tokens.length; index++) {
      const type = tokens[index]!.tokenType;
      if (type === open) {
        start = index + 1;
      } else if (type === close || type === end) {
        markJunk(tokens, start, index, junk!);
      }
    }
  }

  private emptyToken(name: string, offset: number): IToken {
    const type = this.definition[name];
    if (!type) {
      throw new Error(`The lexer has no token ${name}.`);
    }
    return createTokenInstance(type, '', offset, offset - 1, NaN, NaN, NaN, NaN);
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
