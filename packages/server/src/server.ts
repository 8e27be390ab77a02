import { DocumentState, URI, type DefaultSharedCoreModuleContext } from 'langium';
import {
  addConfigurationChangeHandler,
  addDocumentUpdateHandler,
  addFileOperationHandler,
  type LangiumSharedServices,
} from 'langium/lsp';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
  type Connection,
} from 'vscode-languageserver';
import { refreshCodeLenses } from './code-lens/refresh.js';
import { addCompileHandler } from './compile.js';
import { addDiagnostics } from './publish.js';
import { Requests } from './requests.js';
import { selectionRanges } from './selection-range.js';
import { createServerServices, type Services } from './services.js';
import { addSiblingsHandler } from './siblings.js';
import type { AgendumWorkspaceManager } from './workspace-manager.js';

/** Starts the language server on a connection. The file system is the host's: Node's on a desktop, none in a worker. */
export function startServer(connection: Connection, fileSystem: DefaultSharedCoreModuleContext): void {
  const services = createServerServices({ connection, ...fileSystem });
  const { shared } = services;
  const requests = new Requests(connection, shared);
  addDiagnostics(connection, requests, services);
  addDocumentUpdateHandler(connection, shared);
  addFileOperationHandler(connection, shared);
  addConfigurationChangeHandler(connection, shared);
  addPlaceRequests(requests, services);
  addFileRequests(requests, services);
  addWorkspaceRequests(requests, services);
  addCompileHandler(requests, services);
  addSiblingsHandler(requests, services);
  refreshCodeLenses(connection, services);
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(() => {
    if (services.agendum.agendum.Client.capabilities.workspace?.inlayHint?.refreshSupport) {
      void connection.languages.inlayHint.refresh();
    }
  });
  forgetUnsavedText(shared);
  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => {
    shared.lsp.LanguageServer.initialized(params);
    followFolders(connection, services);
  });
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

const { Parsed, Linked, IndexedReferences, Validated } = DocumentState;

/** What is asked about a place in a file. */
function addPlaceRequests(requests: Requests, { agendum: { lsp, agendum } }: Services): void {
  const { Client } = agendum;
  requests.about(CompletionRequest.type, Linked, (...asked) => lsp.CompletionProvider.getCompletion(...asked));
  requests.other(CompletionResolveRequest.type, (item) => lsp.CompletionProvider.resolve(item));
  requests.about(HoverRequest.type, Linked, (...asked) => lsp.HoverProvider?.getHoverContent(...asked));
  requests.about(DefinitionRequest.type, Linked, async (...asked) =>
    Client.locations('definition', await lsp.DefinitionProvider?.getDefinition(...asked)),
  );
  requests.about(DeclarationRequest.type, Linked, async (...asked) =>
    Client.locations('declaration', await lsp.DeclarationProvider?.getDeclaration(...asked)),
  );
  requests.about(ImplementationRequest.type, Linked, async (...asked) =>
    Client.locations('implementation', await lsp.ImplementationProvider?.getImplementation(...asked)),
  );
  requests.about(TypeDefinitionRequest.type, Linked, async (...asked) =>
    Client.locations('typeDefinition', await lsp.TypeProvider?.getTypeDefinition(...asked)),
  );
  const all = { all: IndexedReferences };
  requests.about(ReferencesRequest.type, all, (...asked) => lsp.ReferencesProvider?.findReferences(...asked));
  requests.about(DocumentHighlightRequest.type, Linked, (...asked) =>
    lsp.DocumentHighlightProvider?.getDocumentHighlight(...asked),
  );
  requests.about(PrepareRenameRequest.type, all, (...asked) => lsp.RenameProvider?.prepareRename(...asked));
  requests.about(RenameRequest.type, all, (...asked) => lsp.RenameProvider?.rename(...asked));
  requests.about(CallHierarchyPrepareRequest.type, all, (...asked) =>
    lsp.CallHierarchyProvider?.prepareCallHierarchy(...asked),
  );
  requests.about(CallHierarchyIncomingCallsRequest.type, all, (_document, ...asked) =>
    lsp.CallHierarchyProvider?.incomingCalls(...asked),
  );
  requests.about(CallHierarchyOutgoingCallsRequest.type, all, (_document, ...asked) =>
    lsp.CallHierarchyProvider?.outgoingCalls(...asked),
  );
  requests.about(CodeActionRequest.type, Validated, (...asked) => lsp.CodeActionProvider?.getCodeActions(...asked));
  requests.about(SelectionRangeRequest.type, Parsed, selectionRanges);
}

/** What is asked about a whole file, or a part of it. */
function addFileRequests(requests: Requests, { agendum: { lsp } }: Services): void {
  // Numbers are known when references are.
  requests.about(DocumentSymbolRequest.type, Linked, (...asked) => lsp.DocumentSymbolProvider?.getSymbols(...asked));
  requests.about(FoldingRangeRequest.type, Parsed, (...asked) => lsp.FoldingRangeProvider?.getFoldingRanges(...asked));
  requests.about(DocumentLinkRequest.type, Linked, (...asked) => lsp.DocumentLinkProvider?.getDocumentLinks(...asked));
  requests.about(CodeLensRequest.type, { all: IndexedReferences }, (...asked) =>
    lsp.CodeLensProvider?.provideCodeLens(...asked),
  );
  requests.about(InlayHintRequest.type, Linked, (...asked) => lsp.InlayHintProvider?.getInlayHints(...asked));
  requests.about(SemanticTokensRequest.type, Linked, (...asked) =>
    lsp.SemanticTokenProvider?.semanticHighlight(...asked),
  );
  requests.about(SemanticTokensDeltaRequest.type, Linked, (...asked) =>
    lsp.SemanticTokenProvider?.semanticHighlightDelta(...asked),
  );
  requests.about(SemanticTokensRangeRequest.type, Linked, (...asked) =>
    lsp.SemanticTokenProvider?.semanticHighlightRange(...asked),
  );
  requests.about(DocumentFormattingRequest.type, Parsed, (...asked) => lsp.Formatter?.formatDocument(...asked));
  requests.about(DocumentRangeFormattingRequest.type, Parsed, (...asked) =>
    lsp.Formatter?.formatDocumentRange(...asked),
  );
  requests.about(DocumentOnTypeFormattingRequest.type, Parsed, (...asked) =>
    lsp.Formatter?.formatDocumentOnType(...asked),
  );
}

function addWorkspaceRequests(requests: Requests, { shared: { lsp } }: Services): void {
  requests.aboutAll(
    WorkspaceSymbolRequest.type,
    Linked,
    async (...asked) => (await lsp.WorkspaceSymbolProvider?.getSymbols(...asked)) ?? null,
  );
  requests.other(ExecuteCommandRequest.type, ({ command, arguments: given = [] }, token) =>
    lsp.ExecuteCommandHandler?.executeCommand(command, given, token),
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

function followFolders(connection: Connection, { shared, agendum }: Services): void {
  if (agendum.agendum.Client.capabilities.workspace?.workspaceFolders) {
    const manager = shared.workspace.WorkspaceManager as AgendumWorkspaceManager;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => manager.changeFolders(added, removed));
  }
}
