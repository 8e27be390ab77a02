import {
  DefaultLinker,
  DocumentState,
  type AstNode,
  type CstNode,
  type LangiumDocument,
  type Reference,
} from 'langium';
import type { AgendumServices } from '../module.js';
import { NodeReference } from '../syntax/linked-reference.js';
import { link, unlink } from './link.js';

/** Links for Langium's document builder. */
export class AgendumLinker extends DefaultLinker {
  constructor(private readonly services: AgendumServices) {
    super(services);
  }

  override link(document: LangiumDocument): Promise<void> {
    link(document, this.services.agendum);
    document.state = Math.max(document.state, DocumentState.Linked);
    return Promise.resolve();
  }

  override unlink(document: LangiumDocument): void {
    unlink(document);
  }

  override buildReference(_node: AstNode, _property: string, refNode: CstNode | undefined, refText: string): Reference {
    return new NodeReference(refNode, refText) as Reference;
  }
}
