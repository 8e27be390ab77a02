import type { CancellationToken, MessageSignature } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/node';

/** Asks the server. A request that is on its way when the server is stopped gets no answer, and no author needs to be told. */
export class AgendumClient extends LanguageClient {
  override handleFailedRequest<T>(
    type: MessageSignature,
    token: CancellationToken | undefined,
    error: unknown,
    defaultValue: T,
    showNotification?: boolean,
    throwOnCancel?: boolean,
  ): T {
    return this.isRunning()
      ? super.handleFailedRequest(type, token, error, defaultValue, showNotification, throwOnCancel)
      : defaultValue;
  }
}
