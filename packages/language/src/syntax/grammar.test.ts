import { GrammarAST, type LangiumCoreServices } from 'langium';
import { expect, test } from 'vitest';
import { agendumMetaData, createParsingServices } from '../module.js';
import { createAgendumParser } from './parser.js';

// In development mode, Chevrotain checks what in production is taken for granted.
const services = createParsingServices({ ...agendumMetaData, mode: 'development' });

test('the lexer and the parser are sound, and no choice of the grammar is ambiguous', () => {
  expect(() => services.parser.LangiumParser).not.toThrow();
  expect(services.parser.LangiumParser.parse('agenda in en\nitem a "A {this item}"').parserErrors).toEqual([]);
});

test('an ambiguous choice would be noticed', () => {
  const grammar = structuredClone(withoutLinks());
  const slot = grammar.rules.find((rule): rule is GrammarAST.ParserRule => rule.name === 'ItemState')!;
  expect(slot).toBeDefined();
});
function withoutLinks(): GrammarAST.Grammar {
  return (services as unknown as LangiumCoreServices).Grammar;
}
