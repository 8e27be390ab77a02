import { ast, surveyOf } from '@agendum/language';
import { AstUtils, URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Range,
} from 'vscode-languageserver';
import { describe } from './describe.js';
import { itemAt, itemOf, nameNode, targetOf, type Mentions, type Target } from './mentions.js';
import { rangeOfNode } from './ranges.js';
import { SYMBOL_KINDS } from './symbol-kinds.js';
import type { Wording } from './wording.js';

/**
 * Shows in a tree which items name a document, a resolution or another item, and what an item names: "calls" of the protocol
 * are mentions.
 */
export class AgendumCallHierarchyProvider implements CallHierarchyProvider {
  constructor(
    private readonly services: { Mentions: Mentions; Wording: Wording },
    private readonly documents: LangiumDocuments,
  ) {}

  prepareCallHierarchy(
    document: LangiumDocument,
    { position }: CallHierarchyPrepareParams,
  ): CallHierarchyItem[] | undefined {
    const mention = this.services.Mentions.at(document, document.textDocument.offsetAt(position));
    const item = mention && toItem(mention.target, this.services.Wording);
    return item && [item];
  }

  /** The items in whose title, text or documents something is named. */
  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | undefined {
    const target = this.targetOf(item);
    if (!target) {
      return undefined;
    }
    const calls = new Map<Target, { from: CallHierarchyItem; fromRanges: Range[] }>();
    for (const { document, mentions } of this.services.Mentions.everywhere(target)) {
      for (const { node, kind } of mentions) {
        const around = kind === 'name' ? undefined : itemOf(itemAt(document, node.offset));
        const from = around && toItem(around, this.services.Wording);
        if (around && from) {
          const call = calls.get(around) ?? { from, fromRanges: [] };
          call.fromRanges.push(rangeOfNode(document, node));
          calls.set(around, call);
        }
      }
    }
    return [...calls.values()];
  }

  /** What an item names, without what its sub-items do. */
  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
    const source = this.targetOf(item);
    if (!source || !ast.isItem(source)) {
      return undefined;
    }
    const document = AstUtils.getDocument(source);
    const calls = new Map<Target, { to: CallHierarchyItem; fromRanges: Range[] }>();
    for (const { reference } of surveyOf(document.parseResult.value as ast.AgendaFile).links) {
      const node = reference.$refNode;
      const target = targetOf(reference);
      const to =
        node && itemAt(document, node.offset) === source && target ? toItem(target, this.services.Wording) : undefined;
      if (node && target && to) {
        const call = calls.get(target) ?? { to, fromRanges: [] };
        call.fromRanges.push(rangeOfNode(document, node));
        calls.set(target, call);
      }
    }
    return [...calls.values()];
  }

  /** The declaration that the editor asks about again. */
  private targetOf({ uri, selectionRange }: CallHierarchyItem): Target | undefined {
    const document = this.documents.getDocument(URI.parse(uri));
    return (
      document && this.services.Mentions.at(document, document.textDocument.offsetAt(selectionRange.start))?.target
    );
  }
}

function toItem(target: Target, wording: Wording): CallHierarchyItem | undefined {
  const document = AstUtils.getDocument(target);
  const name = nameNode(target);
  if (!name || !target.$cstNode) {
    return undefined;
  }
  const { number, title } = ast.isAgendaHeader(target) ? { number: undefined, title: '' } : describe(target, wording);
  const isItem = ast.isItem(target);
  return {
    name: isItem ? [number, title].filter(Boolean).join(' ') || target.name : name.text,
    detail: isItem ? target.name : title,
    kind: SYMBOL_KINDS[target.$type],
    uri: document.textDocument.uri,
    range: rangeOfNode(document, target.$cstNode),
    selectionRange: rangeOfNode(document, name),
  };
}
