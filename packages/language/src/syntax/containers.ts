import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';

/** The nearest node of a type that holds a node, or the node itself. */
export function containerOf<Type extends keyof ast.AgendumAstType>(
  node: AstNode | undefined,
  type: Type,
): ast.AgendumAstType[Type] | undefined {
  let container = node;
  while (container && container.$type !== type) {
    container = container.$container;
  }
  return container as ast.AgendumAstType[Type] | undefined;
}

/** The file that a node is in. */
export function fileOf(node: AstNode): ast.AgendaFile {
  let container = node;
  while (container.$container) {
    container = container.$container;
  }
  return container as ast.AgendaFile;
}
