import type { IToken } from 'chevrotain';
import { CstNodeBuilder, type AbstractCstNode, type CompositeCstNode, type CstNode } from 'langium';
import { Leaf } from './leaf.js';

type Composite = CstNodeBuilder['current'];

/** Builds the syntax tree without searching it: what is being built stands last in its container. */
export class AgendumCstNodeBuilder extends CstNodeBuilder {
  protected override createLeafNode(token: IToken, hidden: boolean): ReturnType<CstNodeBuilder['createLeafNode']> {
    const leaf: AbstractCstNode = new Leaf(token.startOffset, token.image.length, token.tokenType, hidden);
    return leaf as ReturnType<CstNodeBuilder['createLeafNode']>;
  }

  override addHiddenNodes(tokens: IToken[]): void {
    if (tokens.length === 0) {
      return;
    }
    // Comments go before the nodes that were opened for the next token, which hold nothing yet.
    let parent = this.current;
    let opened: Composite | undefined;
    while (parent.container && parent.content.length === (opened ? 1 : 0)) {
      opened = parent;
      parent = parent.container as Composite;
    }
    if (opened) {
      parent.content.pop();
    }
    for (const token of tokens) {
      this.appendChild(parent as CompositeCstNode, this.createLeafNode(token, true) as CstNode);
    }
    if (opened) {
      this.appendChild(parent as CompositeCstNode, opened as CstNode);
    }
  }

  override removeNode(node: CstNode): void {
    const siblings = (node.container as Composite | undefined)?.content;
    if (siblings?.at(-1) === node) {
      siblings.pop();
    } else {
      super.removeNode(node);
    }
  }
}
