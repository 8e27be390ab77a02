import { isAstNode, type AstNode, type GrammarAST } from 'langium';
import { grammarJson } from './grammar-data.js';

let grammar: GrammarAST.Grammar | undefined;

/**
 * The grammar as Langium's parser builder reads it. Does what Langium's own loader does for a grammar without imports,
 * without the services that loader is made of: they would be most of the cost of a start.
 */
export function loadGrammar(): GrammarAST.Grammar {
  return (grammar ??= new GrammarLoader(JSON.parse(grammarJson) as GrammarData).load());
}

type NamedNode = AstNode & { name: string };

/** The shapes of nodes, each a type and the names of properties; and a node: the number of its shape, and the values of the properties. */
type GrammarData = [shapes: [type: string, ...names: string[]][], grammar: unknown];

/** Lists that are left out of the data where they are empty. */
const LISTS: Readonly<Record<string, string>> = { ParserRule: 'parameters', RuleCall: 'arguments' };

class GrammarLoader {
  private readonly references: { node: Record<string, unknown>; name: string; path: string }[] = [];

  constructor(private readonly data: GrammarData) {}

  load(): GrammarAST.Grammar {
    const root = this.node(this.data[1] as unknown[]) as unknown as GrammarAST.Grammar;
    for (const { node, name, path } of this.references) {
      const target = targetOf(path, root);
      node[name] = { $refText: target.name, ref: target };
    }
    return root;
  }

  private node([shape, ...values]: unknown[]): Record<string, unknown> {
    const [$type, ...names] = this.data[0][shape as number]!;
    const list = LISTS[$type];
    const node: Record<string, unknown> = { $type, ...(list !== undefined && { [list]: [] }) };
    for (const [index, value] of values.entries()) {
      if (value !== null) {
        this.set(node, names[index]!, value);
      }
    }
    return node;
  }

  private set(node: Record<string, unknown>, name: string, value: unknown): void {
    if (Array.isArray(value) && Array.isArray(value[0])) {
      node[name] = value.map((element: unknown[], $containerIndex) =>
        this.child(element, node, name, { $containerIndex }),
      );
    } else if (Array.isArray(value)) {
      node[name] = this.child(value, node, name, {});
    } else if (typeof value === 'string' && /^#[/\d]/.test(value)) {
      this.references.push({ node, name, path: value });
    } else {
      node[name] = value;
    }
  }

  private child(data: unknown[], $container: unknown, $containerProperty: string, index: object): object {
    return Object.assign(this.node(data), { $container, $containerProperty }, index);
  }
}

/** Follows a path inside the grammar: `#/interfaces@3`; `#3`, which is `#/rules@3`; or `#3/definition/elements@1/inferredType`. */
function targetOf(path: string, root: GrammarAST.Grammar): NamedNode {
  let target: unknown = root;
  for (const step of path.replace(/^#\//, '').replace(/^#/, 'rules@').split('/')) {
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
