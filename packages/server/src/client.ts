import type { LangiumSharedServices } from 'langium/lsp';
import type { ClientCapabilities, Location, LocationLink } from 'vscode-languageserver';

/** What the editor at the other end can do. */
export class Client {
  capabilities: ClientCapabilities = {};

  constructor(services: LangiumSharedServices) {
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
}
