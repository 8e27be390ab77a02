import { URI, type TextDocument } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import { FileChangeType, type DidChangeWatchedFilesParams, type TextDocumentChangeEvent } from 'vscode-languageserver';
import { isConfig } from './config-files.js';

/** Keeps configurations apart from the documents of the language. */
export class AgendumDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
  /** Set by whoever reads configurations. */
  updateConfigs: (changed: readonly URI[], deleted: readonly URI[]) => Promise<void> = () => Promise.resolve();

  override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(change.document.uri);
    if (isConfig(uri)) {
      void this.updateConfigs([uri], []);
    } else {
      super.didChangeContent(change);
    }
  }

  override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
    const others = changes.filter(({ uri }) => !isConfig(URI.parse(uri)));
    if (others.length > 0) {
      super.didChangeWatchedFiles({ changes: others });
    }
    const configs = changes.map(({ uri }) => URI.parse(uri)).filter(isConfig);
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => URI.parse(uri));
    if (configs.length > 0 || deleted.length > 0) {
      void this.updateConfigs(configs, deleted);
    }
  }
}
