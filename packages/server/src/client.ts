import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { ClientCapabilities, Location, LocationLink, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What the editor at the other end can do. */
export class Client {
  capabilities: ClientCapabilities = {};

  private readonly openTexts: LangiumSharedServices['workspace']['TextDocuments'];

  constructor(services: LangiumSharedServices) {
    this.openTexts = services.workspace.TextDocuments;
    services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.capabilities = capabilities;
    });
  }

  /** Ways to declarations in the form that the editor takes for this kind of request. */
  locations(
    kind: 'definition' | 'declaration' | 'typeDefinition',
    links: LocationLink[] | undefined,
  ): LocationLink[] | Location[] | undefined {
    return this.capabilities.textDocument?.[kind]?.linkSupport
      ? links
      : links?.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }

  /** Edits of several files in the form that the editor takes: with the versions they are for, where it looks at them. */
  workspaceEdit(edits: ReadonlyMap<LangiumDocument, readonly TextEdit[]>): WorkspaceEdit {
    if (!this.capabilities.workspace?.workspaceEdit?.documentChanges) {
      return {
        changes: Object.fromEntries([...edits].map(([document, list]) => [document.textDocument.uri, [...list]])),
      };
    }
    return {
      documentChanges: [...edits].map(([document, list]) => ({
        textDocument: { uri: document.textDocument.uri, version: this.openVersion(document) },
        edits: [...list],
      })),
    };
  }

  /** The version of a text that is open in the editor. A file that is not has none. */
  private openVersion({ textDocument }: LangiumDocument): number | null {
    return this.openTexts.get(textDocument.uri) ? textDocument.version : null;
  }
}
