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
  const properties = node as unknown as Record<string, unknown>;
  for (const property in properties) {
    const value = properties[property];
    if (typeof value !== 'object' || value === null || property.startsWith('$')) {
      continue;
    }
    if (Array.isArray(value)) {
      value.forEach((element: unknown, index) => {
        if (isAstNode(element)) {
          linkChild(element, node, property, root);
          (element as Mutable<AstNode>).$containerIndex = index;
        }
      });
    } else if (isAstNode(value)) {
      linkChild(value, node, property, root);
    } else {
      const target = targetOf((value as SerializedReference).$ref, root);
      properties[property] = { $refText: target.name, ref: target };
    }
  }
}

function linkChild(child: AstNode, container: AstNode, property: string, root: GrammarAST.Grammar): void {
  const mutable = child as Mutable<AstNode>;
  mutable.$container = container;
  mutable.$containerProperty = property;
  linkChildren(child, root);
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
