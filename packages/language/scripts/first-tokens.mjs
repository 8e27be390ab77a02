// With which tokens an element of the grammar can begin, and which can come second.
import { ruleOf } from './grammar.mjs';
import { numbersOf } from './tokens.mjs';

const known = new Map();

/** The tokens that an element can begin with, as numbers, and whether it can also be nothing. */
export function firstOf(element) {
  let first = known.get(element);
  if (!first) {
    first = once(element);
    if (element.cardinality === '?' || element.cardinality === '*') {
      first = { ...first, empty: true };
    }
    known.set(element, first);
  }
  return first;
}

function once(element) {
  switch (element.$type) {
    case 'Keyword':
      return { tokens: numbersOf(element.value), empty: false };
    case 'Assignment':
    case 'CrossReference':
      return firstOf(element.terminal);
    case 'RuleCall': {
      const rule = ruleOf(element);
      return rule.$type === 'TerminalRule' ? { tokens: numbersOf(rule.name), empty: false } : firstOf(rule.definition);
    }
    case 'Action':
      return { tokens: [], empty: true };
    case 'Alternatives': {
      const all = element.elements.map(firstOf);
      return { tokens: all.flatMap(({ tokens }) => tokens), empty: all.some(({ empty }) => empty) };
    }
    case 'Group':
      return firstOfSequence(element.elements);
    default:
      throw new Error(`The grammar uses ${element.$type}, which is not foreseen here.`);
  }
}

function firstOfSequence(elements) {
  const tokens = [];
  for (const element of elements) {
    const first = firstOf(element);
    tokens.push(...first.tokens);
    if (!first.empty) {
      return { tokens, empty: false };
    }
  }
  return { tokens, empty: true };
}

/** The tokens that can follow a first token inside of an element, and whether the element can end with it. */
export function secondOf(element, token) {
  const second = secondOnce(element, token);
  const repeats = element.cardinality === '*' || element.cardinality === '+';
  return repeats && second.ends ? { ...second, tokens: [...second.tokens, ...firstOf(element).tokens] } : second;
}

function secondOnce(element, token) {
  switch (element.$type) {
    case 'Keyword':
      return { tokens: [], ends: true };
    case 'Assignment':
    case 'CrossReference':
      return secondOf(element.terminal, token);
    case 'RuleCall': {
      const rule = ruleOf(element);
      return rule.$type === 'TerminalRule' ? { tokens: [], ends: true } : secondOf(rule.definition, token);
    }
    case 'Alternatives':
      return together(element.elements.filter((part) => beginsWith(part, token)).map((part) => secondOf(part, token)));
    case 'Group':
      return secondOfSequence(element.elements, token);
    default:
      throw new Error(`The grammar uses ${element.$type}, which is not foreseen here.`);
  }
}

function secondOfSequence(elements, token) {
  const found = [];
  for (const [index, element] of elements.entries()) {
    if (beginsWith(element, token)) {
      const second = secondOf(element, token);
      const rest = second.ends ? firstOfSequence(elements.slice(index + 1)) : { tokens: [], empty: false };
      found.push({ tokens: [...second.tokens, ...rest.tokens], ends: second.ends && rest.empty });
    }
    if (!firstOf(element).empty) {
      break;
    }
  }
  return together(found);
}

function together(all) {
  return { tokens: all.flatMap(({ tokens }) => tokens), ends: all.some(({ ends }) => ends) };
}

function beginsWith(element, token) {
  return firstOf(element).tokens.includes(token);
}
