import { AgendumModule, AgendumSharedModule, type AgendumAddedServices } from '@agendum/language';
import { createDefaultCoreModule, inject, type DefaultSharedCoreModuleContext, type Module } from 'langium';
import {
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { keepOthersUpToDate } from './across-files.js';
import { AgendumCallHierarchyProvider } from './call-hierarchy.js';
import { Client } from './client.js';
import { AgendumCodeActionProvider } from './code-action.js';
import { AgendumCodeLensProvider } from './code-lens.js';
import { AgendumCompletionProvider } from './completion.js';
import { ConfigFiles } from './config-files.js';
import { AgendumDeclarationProvider } from './declaration.js';
import { AgendumDefinitionProvider } from './definition.js';
import { AgendumDocumentValidator } from './diagnostics.js';
import { AgendumDocumentBuilder } from './document-builder.js';
import { AgendumDocumentFactory } from './document-factory.js';
import { AgendumDocumentLinkProvider } from './document-link.js';
import { AgendumDocumentSymbolProvider } from './document-symbol.js';
import { AgendumDocumentHighlightProvider } from './document-highlight.js';
import { AgendumDocumentUpdateHandler } from './document-update.js';
import { AgendumExecuteCommandHandler } from './execute-command.js';
import { Findings } from './findings.js';
import { AgendumFileOperationHandler } from './file-rename.js';
import { AgendumFoldingRangeProvider } from './folding-range.js';
import { AgendumFormatter } from './formatting.js';
import { AgendumHoverProvider } from './hover.js';
import { AgendumImplementationProvider } from './implementation.js';
import { AgendumInlayHintProvider } from './inlay-hint.js';
import { AgendumLanguageServer } from './language-server.js';
import { Mentions } from './mentions.js';
import { AgendumReferencesProvider } from './references.js';
import { AgendumRenameProvider } from './rename.js';
import { AgendumSemanticTokenProvider } from './semantic-tokens.js';
import { Settings } from './settings.js';
import { AgendumTypeDefinitionProvider } from './type-definition.js';
import { Wording } from './wording.js';
import { AgendumWorkspaceManager } from './workspace-manager.js';
import { AgendumWorkspaceSymbolProvider } from './workspace-symbol.js';

/** What the server adds to the services of the language and of Langium. */
interface ServerAddedServices {
  lsp: { CompletionProvider: AgendumCompletionProvider };
  agendum: {
    Client: Client;
    ConfigFiles: ConfigFiles;
    Findings: Findings;
    Mentions: Mentions;
    Settings: Settings;
    Wording: Wording;
  };
}

export type ServerServices = LangiumServices & AgendumAddedServices & ServerAddedServices;

// Only what is here is announced to the editor: Langium's other defaults are left out until they suit agendas.
const serverModule: Module<ServerServices, PartialLangiumServices & ServerAddedServices> = {
  agendum: {
    Client: ({ shared }) => new Client(shared),
    ConfigFiles: (services) => new ConfigFiles(services),
    Findings: () => new Findings(),
    Mentions: (services) => new Mentions(services),
    Wording: ({ agendum }) => new Wording(agendum.Configs),
    Settings: ({ shared }) => new Settings(shared.workspace.ConfigurationProvider),
  },
  lsp: {
    CallHierarchyProvider: ({ agendum, shared }) =>
      new AgendumCallHierarchyProvider(agendum, shared.workspace.LangiumDocuments),
    CodeActionProvider: (services) => new AgendumCodeActionProvider(services),
    CodeLensProvider: (services) => new AgendumCodeLensProvider(services),
    CompletionProvider: (services) => new AgendumCompletionProvider(services),
    DeclarationProvider: ({ agendum }) => new AgendumDeclarationProvider(agendum.Mentions),
    DefinitionProvider: ({ agendum }) => new AgendumDefinitionProvider(agendum.Mentions),
    DocumentHighlightProvider: ({ agendum }) => new AgendumDocumentHighlightProvider(agendum.Mentions),
    DocumentLinkProvider: () => new AgendumDocumentLinkProvider(),
    DocumentSymbolProvider: ({ agendum }) => new AgendumDocumentSymbolProvider(agendum.Wording),
    FoldingRangeProvider: () => new AgendumFoldingRangeProvider(),
    Formatter: ({ agendum }) => new AgendumFormatter(agendum.Settings),
    HoverProvider: (services) => new AgendumHoverProvider(services),
    ImplementationProvider: (services) => new AgendumImplementationProvider(services),
    InlayHintProvider: ({ agendum }) => new AgendumInlayHintProvider(agendum.Settings, agendum.Wording),
    ReferencesProvider: ({ agendum }) => new AgendumReferencesProvider(agendum.Mentions),
    RenameProvider: (services) => new AgendumRenameProvider(services),
    SemanticTokenProvider: () => new AgendumSemanticTokenProvider(),
    TypeProvider: ({ agendum }) => new AgendumTypeDefinitionProvider(agendum.Mentions),
  },
  parser: {
    // Completion asks the grammar; the parser that Langium has for it takes long to make.
    CompletionParser: () => undefined,
  },
  validation: {
    DocumentValidator: (services) => new AgendumDocumentValidator(services),
  },
};

const sharedModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
  lsp: {
    DocumentUpdateHandler: (services) => new AgendumDocumentUpdateHandler(services),
    ExecuteCommandHandler: (services) => new AgendumExecuteCommandHandler(services),
    FileOperationHandler: (services) => new AgendumFileOperationHandler(services),
    LanguageServer: (services) => new AgendumLanguageServer(services),
    WorkspaceSymbolProvider: ({ workspace }) => new AgendumWorkspaceSymbolProvider(workspace.LangiumDocuments),
  },
  workspace: {
    DocumentBuilder: (services) => new AgendumDocumentBuilder(services),
    LangiumDocumentFactory: (services) => new AgendumDocumentFactory(services),
    WorkspaceManager: (services) => new AgendumWorkspaceManager(services),
  },
};

/** All services of the server. */
export interface Services {
  shared: LangiumSharedServices;
  agendum: ServerServices;
}

/**
 * The language's own services, Langium's for the protocol, and ours on top. Without a connection they can be asked by a
 * program in place of an editor.
 */
export function createServerServices(context: DefaultSharedCoreModuleContext & { connection?: Connection }): Services {
  const shared = inject(createDefaultSharedModule(context), AgendumSharedModule, sharedModule);
  const agendum = inject(createDefaultCoreModule({ shared }), AgendumModule, serverModule);
  shared.ServiceRegistry.register(agendum);
  keepConfigsUpToDate(shared, agendum);
  keepOthersUpToDate({ shared, agendum });
  return { shared, agendum };
}

function keepConfigsUpToDate({ lsp, workspace }: LangiumSharedServices, { agendum }: ServerServices): void {
  const { ConfigFiles } = agendum;
  (workspace.WorkspaceManager as AgendumWorkspaceManager).loadConfigs = (...found) => ConfigFiles.load(...found);
  (lsp.DocumentUpdateHandler as AgendumDocumentUpdateHandler).updateConfigs = (...uris) => ConfigFiles.update(...uris);
}
