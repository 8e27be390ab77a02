import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import type { Mention, Mentions } from './mentions.js';
import { rangeOfNode } from './ranges.js';

const KINDS: Readonly<Record<Mention['kind'], DocumentHighlightKind>> = {
  name: DocumentHighlightKind.Write,
  link: DocumentHighlightKind.Read,
  self: DocumentHighlightKind.Text,
};

/** Marks every place in the file that names the thing under the cursor. */
export class AgendumDocumentHighlightProvider implements DocumentHighlightProvider {
  constructor(private readonly mentions: Mentions) {}

  getDocumentHighlight(
    document: LangiumDocument,
    { position }: DocumentHighlightParams,
  ): DocumentHighlight[] | undefined {
    const mention = this.mentions.at(document, document.textDocument.offsetAt(position));
    return (
      mention &&
      this.mentions
        .inDocument(document, mention.target)
        .map(({ kind, node }) => ({ kind: KINDS[kind], range: rangeOfNode(document, node) }))
    );
  }
}
