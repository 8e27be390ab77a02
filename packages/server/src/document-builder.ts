import {
  DefaultDocumentBuilder,
  DocumentState,
  OperationCancelled,
  URI,
  UriUtils,
  type LangiumDocument,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver';
import type { AgendumDocumentFactory } from './document-factory.js';
import type { ServerServices } from './services.js';

/**
 * Keeps translations in step with their originals, and has a request wait for the edit that came before it. An edit is read when its turn has come; until then the syntax tree is
 * that of the text before, and its places would be taken for places in the new text.
 */
export class AgendumDocumentBuilder extends DefaultDocumentBuilder {
  private readonly openTexts: LangiumSharedServices['workspace']['TextDocuments'];
  private readonly factory: AgendumDocumentFactory;

  constructor(services: LangiumSharedServices) {
    super(services);
    this.openTexts = services.workspace.TextDocuments;
    this.factory = services.workspace.LangiumDocumentFactory as AgendumDocumentFactory;
  }

  /** What a translation says depends on its original, and on what that depends on. */
  protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
    const { agendum } = this.serviceRegistry.getServices(document.uri) as ServerServices;
    const original = agendum.Translations.originalOf(document.uri);
    if (super.shouldRelink(document, changedUris)) {
      return true;
    }
    if (!original) {
      return false;
    }
    // The original may have been asked before, and have lost its links since.
    const isLinked = original.state >= DocumentState.Linked;
    return !isLinked || changedUris.has(original.uri.toString()) || super.shouldRelink(original, changedUris);
  }

  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    cancelToken: CancellationToken,
  ): Promise<URI> {
    if (!this.serviceRegistry.hasServices(uri)) {
      return uri; // open in the editor, and none of ours
    }
    await this.untilRead(uri, cancelToken);
    return await super.awaitDocumentState(state, uri, cancelToken);
  }

  protected override async awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
    const ours = this.openTexts
      .keys()
      .map((uri) => URI.parse(uri))
      .filter((uri) => this.serviceRegistry.hasServices(uri));
    await Promise.all(ours.map((uri) => this.untilRead(uri, cancelToken)));
    await super.awaitBuilderState(state, cancelToken);
  }

  /** Waits until the text of an open file is the one that was read last, or the file is closed. */
  private async untilRead(uri: URI, cancelToken: CancellationToken): Promise<void> {
    if (this.isRead(uri)) {
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const waiting = [
        this.onDocumentPhase(DocumentState.Parsed, (document) => settleIf(UriUtils.equals(document.uri, uri))),
        this.openTexts.onDidClose(({ document }) => settleIf(UriUtils.equals(document.uri, uri))),
        cancelToken.onCancellationRequested(() => settle(() => reject(OperationCancelled))),
      ];
      const settle = (outcome: () => void): void => {
        waiting.forEach((listener) => listener.dispose());
        outcome();
      };
      const settleIf = (concerned: boolean): void => {
        if (concerned && this.isRead(uri)) {
          settle(resolve);
        }
      };
    });
  }

  private isRead(uri: URI): boolean {
    const text = this.openTexts.get(uri);
    const document = this.langiumDocuments.getDocument(uri);
    return text === undefined || (document !== undefined && this.factory.versionOf(document) === text.version);
  }
}
