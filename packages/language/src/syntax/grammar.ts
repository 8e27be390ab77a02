import { isAstNode, type AstNode, type GrammarAST, type Mutable } from 'langium';
import { grammarJson } from './grammar-data.js';

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

type NamedNode = AstNode & { name: string };

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

/** Follows a path inside the grammar, `#/rules@3` or `#/rules@3/definition/elements@1/inferredType`. */
function targetOf(path: string, root: GrammarAST.Grammar): NamedNode {
  let target: unknown = root;
  for (const step of path.slice('#/'.length).split('/')) {
    const [property = '', index] = step.split('@');
    target = (target as Record<string, unknown> | undefined)?.[property];
    if (index !== undefined) {
      target = (target as unknown[] | undefined)?.[Number(index)];
    }
  }
  if (!isAstNode(target)) {
    throw new Error(`The grammar refers to ${path}, which is not in it.`);
  }
  return target as NamedNode;
}
