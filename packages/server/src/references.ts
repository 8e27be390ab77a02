import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Mentions } from './mentions.js';
import { rangeOfNode } from './ranges.js';

/** Finds every place that names a thing, in all files, in prose and titles, too. */
export class AgendumReferencesProvider implements ReferencesProvider {
  constructor(private readonly mentions: Mentions) {}

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const mention = this.mentions.at(document, document.textDocument.offsetAt(position));
    if (!mention) {
      return [];
    }
    return this.mentions
      .everywhere(mention.target)
      .flatMap(({ document, mentions }) =>
        mentions
          .filter(({ kind }) => kind !== 'name' || context.includeDeclaration)
          .map(({ node }) => ({ uri: document.textDocument.uri, range: rangeOfNode(document, node) })),
      );
  }
}
