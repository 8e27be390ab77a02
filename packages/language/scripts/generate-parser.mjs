// Writes src/syntax/generated/parser.ts, the nodes of the grammar and a parser with a method for each rule, and property-names.ts
// beside it.
import { writeFileSync } from 'node:fs';
import { parserRules, ruleOf, sources } from './grammar.mjs';
import { firstOf, secondOf } from './first-tokens.mjs';
import { DEFAULTS, isTextRule, nodeTypes, typesOfRules } from './node-types.mjs';
import { numbersOf, tokenNames } from './tokens.mjs';

const { numbers, properties } = numberSources();

/** Numbers the parts of the grammar that make tokens and nodes, and says to which property each belongs. */
function numberSources() {
  const numbers = new Map();
  const properties = [];
  const visit = (element, property) => {
    switch (element.$type) {
      case 'Assignment':
        visit(element.terminal, element.feature);
        break;
      case 'Alternatives':
      case 'Group':
        element.elements.forEach((part) => visit(part, property));
        break;
      case 'Action':
        break;
      default:
        numbers.set(element, properties.push(property) - 1);
    }
  };
  parserRules.forEach(({ definition }) => visit(definition, ''));
  if (numbers.size !== parserRules.flatMap(({ definition }) => sources(definition)).length) {
    throw new Error('The parts of the grammar are counted in two ways.');
  }
  return { numbers, properties };
}

/** The condition that the next token, or the one after it, is one of these. */
function isOneOf(tokens, token = 'this.next()') {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const runs = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last?.to === number - 1) {
      last.to = number;
    } else {
      runs.push({ from: number, to: number });
    }
  }
  return runs
    .map(({ from, to }) => {
      if (from === to) {
        return `${token} === ${from}`;
      }
      return to === tokenNames.length - 1 ? `${token} >= ${from}` : `(${token} >= ${from} && ${token} <= ${to})`;
    })
    .join(' || ');
}

function emit(element) {
  const inside = emitOnce(element);
  if (element.cardinality === undefined) {
    return inside;
  }
  const { tokens, empty } = firstOf(withoutCardinality(element));
  if (empty) {
    throw new Error('What is repeated or may be left out cannot be nothing.');
  }
  switch (element.cardinality) {
    case '?':
      return `if (${isOneOf(tokens)}) {\n${inside}\n}`;
    case '*':
      return `while (${isOneOf(tokens)}) {\n${inside}\n}`;
    default:
      return `do {\n${inside}\n} while (${isOneOf(tokens)});`;
  }
}

const bare = new Map();

function withoutCardinality(element) {
  if (!bare.has(element)) {
    bare.set(element, { ...element, cardinality: undefined });
  }
  return bare.get(element);
}

function emitOnce(element) {
  switch (element.$type) {
    case 'Keyword':
      return `${take(element, element.value)};`;
    case 'RuleCall':
      return `${take(element, ruleOf(element).name)};`;
    case 'Assignment':
      return emitAssignment(element, element.terminal);
    case 'Action':
      return `node = new ${element.inferredType.name}(this.tree, index, container);`;
    case 'Group':
      return element.elements.map(emit).join('\n');
    case 'Alternatives':
      return emitChoice(element.elements, emit);
    default:
      throw new Error(`The grammar uses ${element.$type}, which is not foreseen here.`);
  }
}

/** The code that takes a token, and gives its index. */
function take(element, name) {
  const tokens = numbersOf(name);
  return `this.${tokens.length === 1 ? 'take' : 'takeWord'}(${tokens[0]}, ${numbers.get(element)})`;
}

function emitAssignment({ feature, operator }, terminal) {
  if (terminal.$type === 'Alternatives') {
    return emitChoice(terminal.elements, (part) => emitAssignment({ feature, operator }, part));
  }
  const value = terminal.$type === 'Keyword' ? JSON.stringify(terminal.value) : emitValue(terminal);
  switch (operator) {
    case '=':
      return terminal.$type === 'Keyword'
        ? `${emitOnce(terminal)}\nnode.${feature} = ${value};`
        : `node.${feature} = ${value};`;
    case '+=':
      return `node.${feature}.push(${value});`;
    default:
      return `${emitOnce(terminal)}\nnode.${feature} = true;`;
  }
}

/** The code that gives what a call or a reference stands for: a node, a text or a reference to a node. */
function emitValue(element) {
  if (element.$type === 'RuleCall') {
    return emitCall(element, element);
  }
  if (element.$type !== 'CrossReference') {
    throw new Error(`The grammar assigns ${element.$type}, which is not foreseen here.`);
  }
  const place = isTextRule(ruleOf(element.terminal)) ? '~this.tree.nodes.length' : 'this.at';
  return `this.refer(${place}, ${emitCall(element, element.terminal)})`;
}

function emitCall(element, call) {
  const rule = ruleOf(call);
  if (rule.$type === 'TerminalRule') {
    return `this.${rule.name === 'QUOTED' ? 'unquoted' : 'text'}(${take(element, rule.name)})`;
  }
  const number = numbers.get(element);
  return isTextRule(rule) ? `this.${rule.name}(${number})` : `this.${rule.name}(node, ${number})`;
}

/** Alternatives, told apart by the next token, or where that is not enough by the one after it. */
function emitChoice(elements, emitPart) {
  const parts = elements.map((element) => ({ element, ...firstOf(element) }));
  if (parts.some(({ empty }, index) => empty && index < parts.length - 1)) {
    throw new Error('Only the last alternative may be nothing.');
  }
  const branches = parts.map(({ element, tokens, empty }, index) => {
    const later = new Set(parts.slice(index + 1).flatMap((part) => part.tokens));
    const alone = tokens.filter((token) => !later.has(token));
    const shared = tokens.filter((token) => later.has(token));
    const conditions = alone.length > 0 ? [isOneOf(alone)] : [];
    if (shared.length > 0) {
      conditions.push(`(${isOneOf(shared)}) && (${secondCondition(element, shared)})`);
    }
    return {
      condition: conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(' || '),
      code: emitPart(element),
      empty,
    };
  });
  return [
    ...branches.map(({ condition, code, empty }) => (empty ? `{\n${code}\n}` : `if (${condition}) {\n${code}\n}`)),
    ...(branches.at(-1).empty ? [] : ['{\nthis.fail();\n}']),
  ].join(' else ');
}

function secondCondition(element, tokens) {
  const seconds = tokens.map((token) => secondOf(element, token));
  const [first] = seconds;
  if (seconds.some(({ ends, tokens }) => ends || String(tokens) !== String(first.tokens))) {
    throw new Error('Two tokens are not enough to tell the alternatives of a rule apart.');
  }
  return isOneOf(first.tokens, 'this.afterNext()');
}

function emitNode([type, members]) {
  const fields = [...members].map(([name, operator]) => {
    const types = { '=': 'unknown', '+=': 'unknown[]', '?=': 'boolean' };
    return `${name}: ${types[operator]} = ${DEFAULTS[operator]};`;
  });
  return `class ${type} extends ParsedNode {\noverride readonly $type = '${type}';\n${fields.join('\n')}\n}`;
}

function emitRule(rule) {
  if (isTextRule(rule)) {
    return `private ${rule.name}(element: number): string {
const index = this.open(element);
${emit(rule.definition)}
return this.closeText(index);
}`;
  }
  const types = typesOfRules.get(rule);
  const hasActions = JSON.stringify(rule.definition).includes('"$type":"Action"');
  const isEntry = rule.entry === true;
  const [type] = types;
  return `${isEntry ? 'protected' : 'private'} ${rule.name}(${isEntry ? '' : 'container: ParsedNode, element: number'}): ${types.join(' | ')} {
const index = this.open(${isEntry ? '0' : 'element'});
${hasActions ? `let node: ${types.join(' | ')};` : `const node = new ${type}(this.tree, index, ${isEntry ? 'undefined' : 'container'});`}
${emit(rule.definition)}
return this.close(index, node);
}`;
}

const entry = parserRules.find((rule) => rule.entry);
const text = `// Generated by scripts/generate-parser.mjs from agendum.langium. Do not edit.
import { ParsedNode } from '../parse-tree.js';
import { TreeParser } from '../tree-parser.js';

${[...nodeTypes].map(emitNode).join('\n\n')}

/** Reads a file in which every token stands where the grammar wants it. */
export class GrammarParser extends TreeParser {
  protected override main(): ParsedNode {
    return this.${entry.name}();
  }

${parserRules.map(emitRule).join('\n\n')}
}
`;
const names = `// Generated by scripts/generate-parser.mjs from agendum.langium. Do not edit.

/** For each part of the grammar that a token or a node stands for, the property that it is assigned to. */
export const propertyNames: readonly string[] = '${properties.join(' ')}'.split(' ');
`;
writeFileSync(new URL('../src/syntax/generated/parser.ts', import.meta.url), text);
writeFileSync(new URL('../src/syntax/generated/property-names.ts', import.meta.url), names);
