import { AgendumModule, AgendumSharedModule, ast, patchProse, type AgendumAddedServices } from '@agendum/language';
import {
  createDefaultCoreModule,
  DefaultLangiumDocumentFactory,
  inject,
  type AstNode,
  type DefaultSharedCoreModuleContext,
  type LangiumDocument,
  type Module,
  type ParseResult,
  type TextDocument,
  type URI,
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

/**
 * Parses what an author types, or carries it over into what is parsed already where that is enough. Remembers which version
 * of an open text was read, so that diagnostics can say what they are about.
 */
class AgendumDocumentFactory extends DefaultLangiumDocumentFactory {
  readonly versions = new WeakMap<LangiumDocument, number>();
  private readonly patched = new Map<string, ParseResult>();

  protected override async getUpdatedText(
    document: LangiumDocument,
    textDocument: TextDocument | undefined,
    token: CancellationToken,
  ): Promise<string> {
    const text = await super.getUpdatedText(document, textDocument, token);
    if (textDocument) {
      this.versions.set(document, textDocument.version);
    }
    const { parseResult } = document;
    if (ast.isAgendaFile(parseResult.value) && patchProse(parseResult as ParseResult<ast.AgendaFile>, text)) {
      this.patched.set(document.uri.toString(), parseResult);
    }
    return text;
  }

  protected override parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    token: CancellationToken,
  ): Promise<ParseResult<T>> {
    const key = uri.toString();
    const patched = this.patched.get(key);
    this.patched.delete(key);
    return patched ? Promise.resolve(patched as ParseResult<T>) : super.parseAsync(uri, text, token);
  }
}

const sharedModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
  lsp: { WorkspaceSymbolProvider: () => undefined },
  workspace: {
    LangiumDocumentFactory: (services) => new AgendumDocumentFactory(services),
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
  const factory = shared.workspace.LangiumDocumentFactory as AgendumDocumentFactory;
  return { shared, agendum, versionOf: (document) => factory.versions.get(document) };
}
