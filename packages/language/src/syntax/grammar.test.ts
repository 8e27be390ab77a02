import { GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { agendumMetaData, createParsingServices, type AgendumServices } from '../module.js';
import { AgendumParser } from './parser.js';
import { scan } from './scan.js';

const { isParserRule } = GrammarAST;

// In development mode, Chevrotain checks what in production is taken for granted.
const services = createParsingServices({ ...agendumMetaData, mode: 'development' }) as AgendumServices;

test('the lexer and the parser are sound, and no choice of the grammar is ambiguous', () => {
  const parser = services.parser.LangiumParser as AgendumParser;
  const { parserErrors, lexerErrors } = parser.parseWithMistakes(scan('agenda in en\nitem a "A {this item}"'));
  expect([...parserErrors, ...lexerErrors]).toEqual([]);
});

test('an ambiguous choice is noticed', () => {
  const grammar = structuredClone(services.Grammar);
  const rule = (name: string): GrammarAST.ParserRule =>
    grammar.rules.filter(isParserRule).find((each) => each.name === name)!;
  // Two lines of the masthead then begin with the same words.
  Object.assign(rule('Issued'), { definition: rule('Distribution').definition });
  expect(() => new AgendumParser({ ...services, Grammar: grammar }).prepare()).toThrow(/[Aa]mbiguous/);
});
