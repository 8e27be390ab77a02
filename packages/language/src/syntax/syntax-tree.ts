import {
  CompositeCstNodeImpl,
  RootCstNodeImpl,
  type AbstractCstNode,
  type AstNode,
  type CompositeCstNode,
  type CstNode,
} from 'langium';
import { grammarSources } from './grammar.js';
import { Leaf } from './leaf.js';
import type { ParseTree } from './parse-tree.js';
import { tokenTypes } from './token-types.js';

/** What Langium knows a file's text as: nodes with the tokens in them, comments included. */
export interface SyntaxTree {
  /** The node of a place: of the index of a token, or of the complement of that of a node. */
  at(place: number): CstNode;
}

/** Makes the syntax tree of a file without mistakes, the same as Langium's parser makes of it. */
export function makeSyntaxTree(tree: ParseTree): SyntaxTree {
  const { tokens, nodes, firstTokens, endTokens } = tree;
  const sources = grammarSources();
  const types = tokenTypes();
  const root: CompositeCstNodeImpl = new RootCstNodeImpl(tokens.text);
  const composites: CompositeCstNodeImpl[] = [root];
  const leaves: (Leaf | undefined)[] = [];
  root.astNode = nodes[0] as unknown as AstNode;
  const comments = [...tokens.comments];
  const append = (child: AbstractCstNode, parent: CompositeCstNodeImpl): void => {
    child.container = parent as CompositeCstNode;
    parent.content.push(child as CstNode);
  };
  const appendComments = (before: number, parent: CompositeCstNodeImpl): void => {
    while (comments[0] && comments[0].start < before) {
      const { kind, start, end } = comments.shift()!;
      append(new Leaf(start, end - start, types.comments[kind], true), parent);
    }
  };
  const open = [0];
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    const length = tokens.ends[token]! - start;
    if (length === 0) {
      continue; // what closes unclosed text leaves no trace
    }
    while (open.length > 1 && endTokens[open.at(-1)!]! <= token) {
      open.pop();
    }
    appendComments(start, composites[open.at(-1)!]!);
    while (firstTokens[composites.length] === token) {
      const index = composites.length;
      const composite = new CompositeCstNodeImpl();
      composite.grammarSource = sources[tree.nodeSources[index]!];
      composite.astNode = nodes[index] as unknown as AstNode | undefined;
      append(composite, composites[open.at(-1)!]!);
      composites.push(composite);
      open.push(index);
    }
    const leaf = new Leaf(start, length, types.byNumber[tokens.types[token]!]!, false);
    leaf.grammarSource = sources[tree.tokenSources[token]!];
    append(leaf, composites[open.at(-1)!]!);
    leaves[token] = leaf;
  }
  appendComments(Infinity, root);
  return { at: (place) => (place < 0 ? composites[~place]! : leaves[place]!) as CstNode };
}
