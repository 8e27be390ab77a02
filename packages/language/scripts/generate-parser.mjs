// Writes src/syntax/generated/parser.ts, the nodes of the grammar and a parser with a function for each rule, and property-names.ts
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
function isOneOf(tokens, token = 'p.next()') {
  const runs = [];
  for (const number of [...new Set(tokens)].sort((a, b) => a - b)) {
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

/** Code that runs when a condition holds. Where it begins with taking the token that was asked for, both are one. */
function when(keyword, condition, code) {
  const asked = /^p\.next\(\) === (\d+)$/.exec(condition)?.[1];
  const taken = /^p\.take\((\d+), (\d+)\);\n?/.exec(code);
  return asked !== undefined && taken?.[1] === asked
    ? `${keyword} (p.takes(${asked}, ${taken[2]})) {\n${code.slice(taken[0].length)}\n}`
    : `${keyword} (${condition}) {\n${code}\n}`;
}

function emit(element) {
  const inside = emitOnce(element);
  if (element.cardinality === undefined) {
    return inside;
  }
  const { tokens, empty } = firstOf({ ...element, cardinality: undefined });
  if (empty) {
    throw new Error('What is repeated or may be left out cannot be nothing.');
  }
  switch (element.cardinality) {
    case '?':
      return when('if', isOneOf(tokens), inside);
    case '*':
      return when('while', isOneOf(tokens), inside);
    default:
      return `do {\n${inside}\n} while (${isOneOf(tokens)});`;
  }
}

function emitOnce(element) {
  switch (element.$type) {
    case 'Keyword':
    case 'RuleCall':
      return `${take('take', element, element)};`;
    case 'Assignment':
      return emitAssignment(element, element.terminal);
    case 'Action':
      return `node = new ${element.inferredType.name}(p, container, source, start);`;
    case 'Group':
      return element.elements.map(emit).join('\n');
    case 'Alternatives':
      return emitChoice(element.elements, emit);
    default:
      throw new Error(`The grammar uses ${element.$type}, which is not foreseen here.`);
  }
}

/** The code that takes the token of a keyword or a call, by one of the methods that take tokens. */
function take(method, element, call) {
  const tokens = numbersOf(call.$type === 'Keyword' ? call.value : ruleOf(call).name);
  const name = tokens.length === 1 ? method : `${method}Word`;
  return `p.${name}(${tokens[0]}, ${numbers.get(element)})`;
}

function emitAssignment({ feature, operator }, terminal) {
  if (terminal.$type === 'Alternatives') {
    return emitChoice(terminal.elements, (part) => emitAssignment({ feature, operator }, part));
  }
  if (operator === '?=') {
    return `${emitOnce(terminal)}\nnode.${feature} = true;`;
  }
  if (terminal.$type === 'Keyword') {
    return `${emitOnce(terminal)}\nnode.${feature} = ${JSON.stringify(terminal.value)};`;
  }
  const value = emitValue(terminal);
  return operator === '+=' ? `node.${feature}.push(${value});` : `node.${feature} = ${value};`;
}

/** The code that gives what a call or a reference stands for: a node, a text or a reference to a node. */
function emitValue(element) {
  const isReference = element.$type === 'CrossReference';
  if (!isReference && element.$type !== 'RuleCall') {
    throw new Error(`The grammar assigns ${element.$type}, which is not foreseen here.`);
  }
  const call = isReference ? element.terminal : element;
  const rule = ruleOf(call);
  if (isTextRule(rule)) {
    return `${isReference ? 'p.referTo' : ''}(parse${rule.name}(p, ${numbers.get(element)}))`;
  }
  if (rule.$type === 'ParserRule') {
    return `parse${rule.name}(p, node, ${numbers.get(element)})`;
  }
  return take(`${isReference ? 'refer' : 'text'}${rule.name === 'QUOTED' ? 'Quoted' : ''}`, element, call);
}

/** Alternatives, told apart by the next token, or where that is not enough by the one after it. */
function emitChoice(elements, emitPart) {
  const parts = elements.map((element) => ({ element, ...firstOf(element) }));
  if (parts.some(({ empty }, index) => empty && index < parts.length - 1)) {
    throw new Error('Only the last alternative may be nothing.');
  }
  const branches = parts.map(({ element, tokens, empty }, index) => {
    const code = emitPart(element);
    if (empty) {
      return `{\n${code}\n}`;
    }
    const later = new Set(parts.slice(index + 1).flatMap((part) => part.tokens));
    const alone = tokens.filter((token) => !later.has(token));
    const shared = tokens.filter((token) => later.has(token));
    const conditions = alone.length > 0 ? [isOneOf(alone)] : [];
    if (shared.length > 0) {
      conditions.push(`(${isOneOf(shared)}) && (${secondCondition(element, shared)})`);
    }
    return when(
      'if',
      conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(' || '),
      code,
    );
  });
  return [...branches, ...(parts.at(-1).empty ? [] : ['{\np.fail();\n}'])].join(' else ');
}

function secondCondition(element, tokens) {
  const [first, ...others] = tokens.map((token) => secondOf(element, token));
  if (first.ends || others.some((second) => second.ends || String(second.tokens) !== String(first.tokens))) {
    throw new Error('Two tokens are not enough to tell the alternatives of a rule apart.');
  }
  return isOneOf(first.tokens, 'p.afterNext()');
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
    return `function parse${rule.name}(p: TokenReader, source: number): string {
const index = p.open(source);
${emit(rule.definition)}
return p.closeText(index);
}`;
  }
  const types = typesOfRules.get(rule);
  const hasActions = JSON.stringify(rule.definition).includes('"$type":"Action"');
  const begin = hasActions
    ? `const start = p.at;\nlet node: ${types.join(' | ')};`
    : `const node = new ${types[0]}(p, ${rule.entry ? 'undefined, 0' : 'container, source'});`;
  const parameters = ['p: TokenReader', ...(rule.entry ? [] : ['container: ParsedNode', 'source: number'])];
  return `function parse${rule.name}(${parameters.join(', ')}): ${types.join(' | ')} {
${begin}
${emit(rule.definition)}
return p.close(node);
}`;
}

const text = `// Generated by scripts/generate-parser.mjs from agendum.langium. Do not edit.
import { ParsedNode } from '../parse-tree.js';
import type { TokenReader } from '../token-reader.js';

${[...nodeTypes].map(emitNode).join('\n\n')}

${parserRules.map(emitRule).join('\n\n')}

/** Reads a file in which every token stands where the grammar wants it. */
export const parseFile: (p: TokenReader) => ParsedNode = parse${parserRules.find(({ entry }) => entry).name};
`;
const names = `// Generated by scripts/generate-parser.mjs from agendum.langium. Do not edit.

/** For each part of the grammar that a token or a node stands for, the property that it is assigned to. */
export const propertyNames: readonly string[] = '${properties.join(' ')}'.split(' ');
`;
writeFileSync(new URL('../src/syntax/generated/parser.ts', import.meta.url), text);
writeFileSync(new URL('../src/syntax/generated/property-names.ts', import.meta.url), names);
