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

/** Lists that are left out of the data where they are empty. */
const LISTS: Readonly<Record<string, string>> = { ParserRule: 'parameters', RuleCall: 'arguments' };

function linkChildren(node: AstNode, root: GrammarAST.Grammar): void {
  const properties = node as unknown as Record<string, unknown>;
  const list = LISTS[node.$type];
  if (list !== undefined) {
    properties[list] ??= [];
  }
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

let sources: GrammarAST.AbstractElement[] | undefined;

/**
 * The parts of the grammar that a token or a node of the syntax tree stands for, in order: keywords, calls and references. The
 * parser knows them by their numbers; `scripts/grammar.mjs` counts them in the same way.
 */
export function grammarSources(): readonly GrammarAST.AbstractElement[] {
  return (sources ??= loadGrammar().rules.flatMap((rule) =>
    rule.$type === 'ParserRule' ? sourcesIn(rule.definition) : [],
  ));
}

function sourcesIn(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  switch (element.$type) {
    case 'Assignment':
      return sourcesIn((element as GrammarAST.Assignment).terminal);
    case 'Alternatives':
    case 'Group':
      return (element as GrammarAST.Group).elements.flatMap(sourcesIn);
    case 'Action':
      return [];
    default:
      return [element];
  }
}
