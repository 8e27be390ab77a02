import { DocumentState, type URI } from 'langium';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { lensesInTranslation, lensOverOriginal } from './translation-lenses.js';
import type { Services } from '../services.js';
import { besideOriginal, type Beside } from '../translations.js';

/**
 * Has the editor ask again for code lenses that are about another file than the one that was edited: how far a translation is
 * stands above its original, and what has changed in an original stands in its translations.
 */
export function refreshCodeLenses(connection: Connection, { shared, agendum }: Services): void {
  const { DocumentBuilder, TextDocuments } = shared.workspace;
  const shown = new Map<string, string>();
  let changed = false;
  const isOpen = ({ document, original }: Beside): boolean =>
    [document, original].some(({ textDocument }) => TextDocuments.get(textDocument.uri) !== undefined);
  const show = (uri: URI, lenses: string | undefined): void => {
    const key = uri.toString();
    changed ||= shown.get(key) !== lenses;
    if (lenses === undefined) {
      shown.delete(key);
    } else {
      shown.set(key, lenses);
    }
  };
  DocumentBuilder.onUpdate((_changed, deleted) => deleted.forEach((uri) => show(uri, undefined)));
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
    const beside = besideOriginal(document, agendum);
    const lenses = beside &&
      isOpen(beside) && [lensOverOriginal(beside, agendum), lensesInTranslation(beside, agendum)];
    show(document.uri, lenses ? JSON.stringify(lenses) : undefined);
  });
  DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
    const canRefresh = agendum.agendum.Client.capabilities.workspace?.codeLens?.refreshSupport;
    if (changed && canRefresh) {
      void connection.sendRequest(CodeLensRefreshRequest.type);
    }
    changed = false;
  });
}
