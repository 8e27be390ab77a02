import { DocumentState, URI, type DefaultSharedCoreModuleContext } from 'langium';
import {
  addCallHierarchyHandler,
  addCodeActionHandler,
  addCodeLensHandler,
  addCompletionHandler,
  addConfigurationChangeHandler,
  addDocumentHighlightHandler,
  addDocumentLinkHandler,
  addDocumentSymbolHandler,
  addDocumentUpdateHandler,
  addExecuteCommandHandler,
  addFileOperationHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addHoverHandler,
  addInlayHintHandler,
  addRenameHandler,
  addSemanticTokenHandler,
  addWorkspaceSymbolHandler,
  createRequestHandler,
  WorkspaceState,
  type LangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { AgendumDocumentFactory } from './document-factory.js';
import { refreshCodeLenses } from './code-lens/refresh.js';
import { addCompileHandler } from './compile.js';
import { selectionRanges } from './selection-range.js';
import { createServerServices, type Services } from './services.js';
import { addSiblingsHandler } from './siblings.js';

/** Starts the language server on a connection. The file system is the host's: Node's on a desktop, none in a worker. */
export function startServer(connection: Connection, fileSystem: DefaultSharedCoreModuleContext): void {
  const services = createServerServices({ connection, ...fileSystem });
  const { shared } = services;
  publishDiagnostics(connection, shared);
  addDocumentUpdateHandler(connection, shared);
  addCompletionHandler(connection, shared);
  connection.onCompletionResolve((item) => services.agendum.lsp.CompletionProvider.resolve(item));
  addCodeActionHandler(connection, shared);
  addHoverHandler(connection, shared);
  addDefinitionHandlers(connection, services);
  addFindReferencesHandler(connection, shared);
  addDocumentHighlightHandler(connection, shared);
  // Numbers are known when references are.
  addDocumentSymbolHandler(connection, shared, DocumentState.Linked);
  addRenameHandler(connection, shared);
  addFileOperationHandler(connection, shared);
  addFoldingRangeHandler(connection, shared);
  addFormattingHandler(connection, shared);
  addWorkspaceSymbolHandler(connection, shared);
  addCallHierarchyHandler(connection, shared);
  addCodeLensHandler(connection, shared, WorkspaceState.IndexedReferences);
  refreshCodeLenses(connection, services);
  addExecuteCommandHandler(connection, shared);
  addDocumentLinkHandler(connection, shared, DocumentState.Linked);
  addInlayHintHandler(connection, shared);
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(() => {
    if (services.agendum.agendum.Client.capabilities.workspace?.inlayHint?.refreshSupport) {
      void connection.languages.inlayHint.refresh();
    }
  });
  addSemanticTokenHandler(connection, shared);
  connection.onSelectionRanges(
    createRequestHandler(
      (_services, document, params) => selectionRanges(document, params),
      shared,
      DocumentState.Parsed,
    ),
  );
  addConfigurationChangeHandler(connection, shared);
  addCompileHandler(connection, services);
  addSiblingsHandler(connection, services);
  forgetUnsavedText(shared);
  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

/** Langium's own handlers answer in a form that not every editor takes. */
function addDefinitionHandlers(connection: Connection, { shared, agendum: { lsp, agendum } }: Services): void {
  const { Linked } = DocumentState;
  connection.onDefinition(
    createRequestHandler(
      async (_services, ...request) =>
        agendum.Client.locations('definition', await lsp.DefinitionProvider?.getDefinition(...request)),
      shared,
      Linked,
    ),
  );
  connection.onDeclaration(
    createRequestHandler(
      async (_services, ...request) =>
        agendum.Client.locations('declaration', await lsp.DeclarationProvider?.getDeclaration(...request)),
      shared,
      Linked,
    ),
  );
  connection.onImplementation(
    createRequestHandler(
      async (_services, ...request) =>
        agendum.Client.locations('implementation', await lsp.ImplementationProvider?.getImplementation(...request)),
      shared,
      Linked,
    ),
  );
  connection.onTypeDefinition(
    createRequestHandler(
      async (_services, ...request) =>
        agendum.Client.locations('typeDefinition', await lsp.TypeProvider?.getTypeDefinition(...request)),
      shared,
      Linked,
    ),
  );
}

/** A file that is closed counts as it stands on the disk again; one that was never saved is gone. */
function forgetUnsavedText(shared: LangiumSharedServices): void {
  const { DocumentBuilder, FileSystemProvider, TextDocuments, WorkspaceLock, WorkspaceManager } = shared.workspace;
  TextDocuments.onDidClose(async ({ document }) => {
    const uri = URI.parse(document.uri);
    await WorkspaceManager.ready;
    const saved = await FileSystemProvider.exists(uri);
    await WorkspaceLock.write((token) => DocumentBuilder.update(saved ? [uri] : [], saved ? [] : [uri], token));
  });
}

function publishDiagnostics(connection: Connection, shared: LangiumSharedServices): void {
  const builder = shared.workspace.DocumentBuilder;
  const factory = shared.workspace.LangiumDocumentFactory as AgendumDocumentFactory;
  builder.onUpdate(async (_changed, deleted) => {
    for (const uri of deleted) {
      await connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
    }
  });
  builder.onDocumentPhase(DocumentState.Validated, async (document) => {
    const version = factory.versionOf(document);
    await connection.sendDiagnostics({
      uri: document.uri.toString(),
      diagnostics: document.diagnostics ?? [],
      ...(version !== undefined && { version }),
    });
  });
}
