import { AstUtils, type AstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import { isItem, isTranslatedItem, isTranslatedNote } from '../generated/ast.js';

/** The item that "this item" means at a place. A translation may have the note of an item anywhere. */
export function itemAround(node: AstNode): ast.Item | undefined {
  const note = AstUtils.getContainerOfType(node, isTranslatedNote)?.note?.ref;
  if (note) {
    return AstUtils.getContainerOfType(note, isItem);
  }
  return AstUtils.getContainerOfType(node, isTranslatedItem)?.item?.ref ?? AstUtils.getContainerOfType(node, isItem);
}
