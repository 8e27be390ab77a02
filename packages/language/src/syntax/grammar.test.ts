import { GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { loadGrammar } from './grammar.js';
import { createParser } from './recover.js';
import { scan } from './scan.js';

const { isParserRule } = GrammarAST;

// In development mode, Chevrotain checks what in production is taken for granted.
test('the lexer and the parser are sound, and no choice of the grammar is ambiguous', () => {
  const parser = createParser('development');
  const { parserErrors, lexerErrors } = parser.parseWithMistakes(scan('agenda in en\nitem a "A {this item}"'));
  expect([...parserErrors, ...lexerErrors]).toEqual([]);
});

test('an ambiguous choice is noticed', () => {
  const grammar = structuredClone(loadGrammar());
  const rule = (name: string): GrammarAST.ParserRule =>
    grammar.rules.filter(isParserRule).find((each) => each.name === name)!;
  // Two lines of the masthead then begin with the same words.
  Object.assign(rule('Issued'), { definition: rule('Distribution').definition });
  expect(() => createParser('development', grammar).prepare()).toThrow(/[Aa]mbiguous/);
});
