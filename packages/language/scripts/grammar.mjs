// The grammar as langium-cli has serialised it in src/generated/grammar.ts.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/generated/grammar.ts', import.meta.url), 'utf8');
const template = /loadGrammarFromJson\(`([\s\S]*)`\)\);/.exec(source)?.[1];
if (!template) {
  throw new Error('src/generated/grammar.ts has another form than expected. Was it written by another langium-cli?');
}
// langium-cli escapes backslashes, backticks and ${ for its template literal.
export const grammar = JSON.parse(template.replace(/\\([\\`$])/g, '$1'));

/** The rules that parse, in the order of the grammar. */
export const parserRules = grammar.rules.filter(({ $type }) => $type === 'ParserRule');

/** The rules of tokens, by name. */
export const terminals = new Map(
  grammar.rules.filter(({ $type }) => $type === 'TerminalRule').map((rule) => [rule.name, rule]),
);

/** What a path like `#/rules@3` leads to. */
export function follow({ $ref }) {
  const [, list, index] = /^#\/(\w+)@(\d+)$/.exec($ref);
  return grammar[list][Number(index)];
}

/** The rule that a call names. */
export function ruleOf(call) {
  return follow(call.rule);
}

/**
 * The parts of a rule that a token or a node of the syntax tree can come from, in order: keywords, calls and references.
 * `src/syntax/grammar.ts` counts them in the same way.
 */
export function sources(element) {
  switch (element.$type) {
    case 'Keyword':
    case 'RuleCall':
    case 'CrossReference':
      return [element];
    case 'Assignment':
      return sources(element.terminal);
    case 'Alternatives':
    case 'Group':
      return element.elements.flatMap(sources);
    case 'Action':
      return [];
    default:
      throw new Error(`The grammar uses ${element.$type}, which is not foreseen here.`);
  }
}
