import { AgendumModule, AgendumSharedModule, type AgendumAddedServices } from '@agendum/language';
import {
  createDefaultCoreModule,
  DefaultLangiumDocumentFactory,
  inject,
  type DefaultSharedCoreModuleContext,
  type LangiumDocument,
  type Module,
  type TextDocument,
} from 'langium';
import {
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { AgendumCompletionProvider } from './completion.js';
import { AgendumDocumentValidator } from './diagnostics.js';
import { AgendumHoverProvider } from './hover.js';

export type ServerServices = LangiumServices & AgendumAddedServices;

// Only what is here is announced to the editor: Langium's other defaults are left out until they suit agendas.
const serverModule: Module<ServerServices, PartialLangiumServices> = {
  lsp: {
    CompletionProvider: (services) => new AgendumCompletionProvider(services),
    HoverProvider: () => new AgendumHoverProvider(),
  },
  validation: {
    DocumentValidator: (services) => new AgendumDocumentValidator(services),
  },
};

/** Remembers which version of an open text was parsed, so that diagnostics can say what they are about. */
class VersionedDocumentFactory extends DefaultLangiumDocumentFactory {
  readonly versions = new WeakMap<LangiumDocument, number>();

  protected override getUpdatedText(
    document: LangiumDocument,
    textDocument: TextDocument | undefined,
    token: CancellationToken,
  ): Promise<string> {
    if (textDocument) {
      this.versions.set(document, textDocument.version);
    }
    return super.getUpdatedText(document, textDocument, token);
  }
}

const sharedModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
  lsp: { WorkspaceSymbolProvider: () => undefined },
  workspace: {
    LangiumDocumentFactory: (services) => new VersionedDocumentFactory(services),
  },
};

/** All services of the server: the language's own, Langium's for the protocol, and ours on top. */
export function createServerServices(
  connection: Connection,
  fileSystem: DefaultSharedCoreModuleContext,
): {
  shared: LangiumSharedServices;
  agendum: ServerServices;
  versionOf(document: LangiumDocument): number | undefined;
} {
  const shared = inject(createDefaultSharedModule({ connection, ...fileSystem }), AgendumSharedModule, sharedModule);
  const agendum = inject(createDefaultCoreModule({ shared }), AgendumModule, serverModule);
  shared.ServiceRegistry.register(agendum);
  const factory = shared.workspace.LangiumDocumentFactory as VersionedDocumentFactory;
  return { shared, agendum, versionOf: (document) => factory.versions.get(document) };
}
