import { isAstNode, type AstNode, type GrammarAST, type Mutable } from 'langium';
import { grammarJson } from '../generated/grammar-data.js';

let grammar: GrammarAST.Grammar | undefined;

/**
 * The grammar as Langium's parser builder reads it. Does what Langium's own loader does for a grammar without imports,
 * without the services that loader is made of: they would be most of the cost of a start.
 */
export function loadGrammar(): GrammarAST.Grammar {
  if (!grammar) {
    grammar = JSON.parse(grammarJson) as GrammarAST.Grammar;
    linkChildren(grammar, grammar);
  }
  return grammar;
}

interface SerializedReference {
  $ref: string;
}

function linkChildren(node: AstNode, root: GrammarAST.Grammar): void {
  for (const [property, value] of Object.entries(node) as [string, unknown][]) {
    if (Array.isArray(value)) {
      value.forEach((element: unknown, index) => {
        if (isAstNode(element)) {
          linkChild(element, node, property, root);
          (element as Mutable<AstNode>).$containerIndex = index;
        }
      });
    } else if (isAstNode(value) && !property.startsWith('$')) {
      linkChild(value, node, property, root);
    } else if (isSerializedReference(value)) {
      const target = targetOf(value.$ref, root);
      Object.assign(node, { [property]: { $refText: target.name, ref: target } });
    }
  }
}

function linkChild(child: AstNode, container: AstNode, property: string, root: GrammarAST.Grammar): void {
  const mutable = child as Mutable<AstNode>;
  mutable.$container = container;
  mutable.$containerProperty = property;
  linkChildren(child, root);
}

function isSerializedReference(value: unknown): value is SerializedReference {
  return typeof value === 'object' && value !== null && '$ref' in value;
}

/** Follows `#/rules@3`, the only form of reference that a grammar without imports and declared types has. */
function targetOf(path: string, root: GrammarAST.Grammar): GrammarAST.AbstractRule {
  const index = /^#\/rules@(\d+)$/.exec(path)?.[1];
  const rule = index === undefined ? undefined : root.rules[Number(index)];
  if (!rule) {
    throw new Error(`The grammar refers to ${path}, which is no rule of it.`);
  }
  return rule;
}
