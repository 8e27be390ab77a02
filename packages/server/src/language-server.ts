import { CODE_ACTION_KINDS } from './code-action.js';
import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/** Announces what Langium has no service for, beside the services that it has. */
export class AgendumLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities } = super.buildInitializeResult(params);
    return {
      serverInfo: { name: 'agendum' },
      capabilities: {
        ...capabilities,
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
        completionProvider: { ...capabilities.completionProvider, resolveProvider: true },
        selectionRangeProvider: true,
        workspace: {
          ...capabilities.workspace,
          workspaceFolders: { supported: true, changeNotifications: true },
        },
        ...(params.capabilities.textDocument?.diagnostic && {
          diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
        }),
      },
    };
  }
}
