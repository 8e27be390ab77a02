import type { LangiumCoreServices, LanguageMetaData, Linker, ParseResult, Reference } from 'langium';
import { AgendumAstReflection } from '../generated/ast.js';
import { loadGrammar } from './grammar.js';
import { AgendumLexer } from './lexer.js';
import { NodeReference } from './linked-reference.js';
import { AgendumParserErrorMessageProvider } from './messages.js';
import { NextTokenLookahead } from './next-token-lookahead.js';
import { AgendumParser } from './parser.js';
import { AgendumValueConverter } from './value-converter.js';

const linker: Pick<Linker, 'buildReference'> = {
  buildReference: (_node, _property, refNode, refText) => new NodeReference(refNode, refText) as Reference,
};

let parser: AgendumParser | undefined;

/** Reads a file with mistakes: Langium's parser says what is wrong, and goes on behind it. Built at the first such file. */
export function parseWithMistakes(text: string): ParseResult {
  return (parser ??= createParser()).parseWithSlips(text);
}

/**
 * A parser alone, with the few services that it takes.
 *
 * @param mode in development mode Chevrotain checks the grammar, which takes long
 */
export function createParser(mode: LanguageMetaData['mode'] = 'production', Grammar = loadGrammar()): AgendumParser {
  const services = {
    Grammar,
    LanguageMetaData: { mode },
    parser: {
      Lexer: new AgendumLexer(),
      ParserConfig: { lookaheadStrategy: new NextTokenLookahead() },
      ParserErrorMessageProvider: new AgendumParserErrorMessageProvider(),
      ValueConverter: new AgendumValueConverter(),
    },
    references: { Linker: linker },
    shared: { AstReflection: new AgendumAstReflection(), profilers: {} },
  };
  return new AgendumParser(services as unknown as LangiumCoreServices);
}
