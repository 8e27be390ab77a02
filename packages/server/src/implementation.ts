import type { LangiumDocument } from 'langium';
import type { ImplementationProvider } from 'langium/lsp';
import type { ImplementationParams, LocationLink } from 'vscode-languageserver';
import { rangeOfNode } from './ranges.js';
import type { ServerServices } from './services.js';
import { siblingsAt } from './siblings.js';

/**
 * Leads from an item to the same item in each other language. Of the requests there are, this is the one that gives several
 * places for one thing: definition leads to the original alone, and references to every place that only names the item.
 */
export class AgendumImplementationProvider implements ImplementationProvider {
  constructor(private readonly services: ServerServices) {}

  getImplementation(document: LangiumDocument, { position }: ImplementationParams): LocationLink[] {
    return siblingsAt(document, document.textDocument.offsetAt(position), this.services)
      .filter(({ isThere }) => isThere)
      .map(({ document: other, node }) => {
        const { offset = 0, end = 0 } = node.$cstNode ?? {};
        const first = other.textDocument.getText().indexOf('\n', offset);
        return {
          targetUri: other.textDocument.uri,
          targetRange: rangeOfNode(other, { offset, end }),
          targetSelectionRange: rangeOfNode(other, { offset, end: first < 0 ? end : Math.min(first, end) }),
        };
      });
  }
}
