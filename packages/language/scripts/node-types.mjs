// The types of the nodes that the rules make, and their properties.
import { follow, parserRules } from './grammar.mjs';

/** A rule that makes a text and no node: a symbol in quotes, put together from its tokens. */
export function isTextRule(rule) {
  return rule.$type === 'ParserRule' && rule.dataType !== undefined;
}

/** What a property is before anything is assigned to it, for each operator of the grammar. */
export const DEFAULTS = { '=': 'undefined', '+=': '[]', '?=': 'false' };

/** For each type its properties with their operators, in the order of the grammar. */
export const nodeTypes = new Map();

/** For each rule the types that it makes; several where it says so in its alternatives. */
export const typesOfRules = new Map();

for (const rule of parserRules.filter((each) => !isTextRule(each))) {
  const own = rule.returnType ? follow(rule.returnType).name : (rule.inferredType?.name ?? rule.name);
  typesOfRules.set(rule, collect(rule.definition, [own]));
}
for (const type of [...typesOfRules.values()].flat()) {
  if (!nodeTypes.has(type)) {
    nodeTypes.set(type, new Map());
  }
}

/** Takes note of the properties in an element, given the types the node may have before it. Returns those after it. */
function collect(element, types) {
  switch (element.$type) {
    case 'Assignment':
      for (const type of types) {
        const properties = nodeTypes.get(type) ?? new Map();
        nodeTypes.set(type, properties.set(element.feature, element.operator));
      }
      return types;
    case 'Action':
      return [element.inferredType.name];
    case 'Alternatives':
      return [...new Set(element.elements.flatMap((part) => collect(part, types)))];
    case 'Group':
      return element.elements.reduce((before, part) => collect(part, before), types);
    default:
      return types;
  }
}
