import { doneEdits } from '@agendum/language';
import { DocumentState, URI } from 'langium';
import { AbstractExecuteCommandHandler, type ExecuteCommandAcceptor, type LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { MARK_AS_DONE, type MarkAsDoneArguments } from './protocol.js';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';
import { besideOriginal } from './translations.js';

const messages = {
  label: 'Mark the translation as done',
  noTranslation:
    'Nothing was marked as done: this file is no translation, or its original is not in the folder. Open the translation with its original.',
};

/** Does what the commands of code lenses say, in any editor that shows them. */
export class AgendumExecuteCommandHandler extends AbstractExecuteCommandHandler {
  private readonly services: LangiumSharedServices;

  constructor(services: LangiumSharedServices) {
    super();
    this.services = services;
  }

  override registerCommands(accept: ExecuteCommandAcceptor): void {
    accept(MARK_AS_DONE, async (args, token) => {
      const edit = await this.markAsDone(args as MarkAsDoneArguments, token);
      await this.services.lsp.Connection?.workspace.applyEdit({ label: messages.label, edit });
    });
  }

  /** The edit that marks parts of a translation as done. */
  async markAsDone([file, parts]: MarkAsDoneArguments, token: CancellationToken): Promise<WorkspaceEdit> {
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = this.services.workspace;
    await WorkspaceManager.ready;
    const uri = URI.parse(file);
    if (!LangiumDocuments.hasDocument(uri)) {
      throw new Error(messages.noTranslation);
    }
    await DocumentBuilder.waitUntil(DocumentState.Linked, uri, token);
    const services = this.services.ServiceRegistry.getServices(uri) as ServerServices;
    const document = LangiumDocuments.getDocument(uri);
    const beside = document && besideOriginal(document, services);
    if (!document || !beside) {
      throw new Error(messages.noTranslation);
    }
    const edits = doneEdits(beside.pairing, parts).map(({ range, newText }) => ({
      range: toRange(document, range),
      newText,
    }));
    return services.agendum.Client.workspaceEdit(new Map([[document, edits]]));
  }
}
