import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import { containerOf } from '../syntax/containers.js';

/** The item that "this item" means at a place. A translation may have the note of an item anywhere. */
export function itemAround(node: AstNode): ast.Item | undefined {
  const note = containerOf(node, 'TranslatedNote')?.note?.ref;
  if (note) {
    return containerOf(note, 'Item');
  }
  return containerOf(node, 'TranslatedItem')?.item?.ref ?? containerOf(node, 'Item');
}
