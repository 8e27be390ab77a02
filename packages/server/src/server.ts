import { DocumentState, URI, type DefaultSharedCoreModuleContext, type LangiumDocument } from 'langium';
import {
  addCompletionHandler,
  addConfigurationChangeHandler,
  addDocumentUpdateHandler,
  addHoverHandler,
  type LangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { addCompileHandler } from './compile.js';
import { createServerServices, type ServerServices } from './services.js';

/** Starts the language server on a connection. The file system is the host's: Node's on a desktop, none in a worker. */
export function startServer(connection: Connection, fileSystem: DefaultSharedCoreModuleContext): void {
  const { shared, agendum, versionOf } = createServerServices(connection, fileSystem);
  keepRegistersUpToDate(shared, agendum);
  publishDiagnostics(connection, shared, versionOf);
  addDocumentUpdateHandler(connection, shared);
  addCompletionHandler(connection, shared);
  addHoverHandler(connection, shared);
  addConfigurationChangeHandler(connection, shared);
  addCompileHandler(connection, shared);
  forgetUnsavedText(shared);
  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

function keepRegistersUpToDate(shared: LangiumSharedServices, agendum: ServerServices): void {
  const registers = agendum.agendum.Registers;
  const builder = shared.workspace.DocumentBuilder;
  builder.onDocumentPhase(DocumentState.IndexedContent, (document) => registers.update(document));
  builder.onUpdate((_changed, deleted) => deleted.forEach((uri) => registers.remove(uri)));
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

function publishDiagnostics(
  connection: Connection,
  shared: LangiumSharedServices,
  versionOf: (document: LangiumDocument) => number | undefined,
): void {
  const builder = shared.workspace.DocumentBuilder;
  builder.onUpdate(async (_changed, deleted) => {
    for (const uri of deleted) {
      await connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
    }
  });
  builder.onDocumentPhase(DocumentState.Validated, async (document) => {
    const version = versionOf(document);
    await connection.sendDiagnostics({
      uri: document.uri.toString(),
      diagnostics: document.diagnostics ?? [],
      ...(version !== undefined && { version }),
    });
  });
}
