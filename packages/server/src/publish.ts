import { DocumentState, type LangiumDocument } from 'langium';
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { AgendumDocumentFactory } from './document-factory.js';
import type { Requests } from './requests.js';
import type { Services } from './services.js';

/** What an editor was told of a file, or would be. */
interface Report {
  /** Another one when the diagnostics are not the same as before. */
  id: string;
  diagnostics: readonly Diagnostic[];
  /** Of the text that is open; undefined where the file is not. */
  version: number | undefined;
}

/**
 * Tells the editor the diagnostics: one that asks for them is answered, to any other they are sent. What has not changed is not
 * told again.
 */
export function addDiagnostics(connection: Connection, requests: Requests, { shared, agendum }: Services): void {
  const { DocumentBuilder, LangiumDocuments } = shared.workspace;
  const factory = shared.workspace.LangiumDocumentFactory as AgendumDocumentFactory;
  const { Client, Findings } = agendum.agendum;
  const reports = new Map<string, Report>();
  // Unlike those of a server that ran before.
  const series = performance.timeOrigin.toString(36);
  let made = 0;
  let isOutdated = false;

  const report = (document: LangiumDocument): void => {
    const uri = document.uri.toString();
    const { diagnostics = [] } = document;
    const version = factory.versionOf(document);
    const before = reports.get(uri) ?? { id: '', diagnostics: [], version: undefined };
    const isSameText = before.version === version;
    if (!Client.asksForDiagnostics && !isSameText) {
      reports.set(uri, { id: '', diagnostics, version });
      void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
      return;
    }
    const isSame = areSame(before.diagnostics, diagnostics);
    reports.set(uri, { id: isSame && before.id !== '' ? before.id : `${series}-${++made}`, diagnostics, version });
    if (!isSame && Client.asksForDiagnostics) {
      // After an edit of its own the editor asks anyway.
      isOutdated ||= isSameText && version !== undefined;
    } else if (!isSame) {
      void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
    }
  };
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, report);
  Findings.onChange = report;
  DocumentBuilder.onUpdate((_changed, deleted) => {
    for (const uri of deleted.map((each) => each.toString())) {
      if (reports.delete(uri) && !Client.asksForDiagnostics) {
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    }
  });
  DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
    if (isOutdated && Client.capabilities.workspace?.diagnostics?.refreshSupport) {
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined); // it may be gone
    }
    isOutdated = false;
  });

  const reportOn = (document: LangiumDocument, previousId: string | undefined): DocumentDiagnosticReport => {
    const { id, diagnostics } = reports.get(document.uri.toString()) ?? { id: '', diagnostics: [] };
    return id !== '' && id === previousId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] };
  };
  requests.about(
    DocumentDiagnosticRequest.type,
    DocumentState.Validated,
    (document, { previousResultId }) => reportOn(document, previousResultId),
    {
      nothing: { kind: DocumentDiagnosticReportKind.Full, items: [] },
      // Editors take any other error for an answer that there is nothing.
      overtaken: new ResponseError(LSPErrorCodes.ServerCancelled, 'The text was edited.', { retriggerRequest: true }),
    },
  );
  requests.aboutAll(WorkspaceDiagnosticRequest.type, DocumentState.Validated, ({ previousResultIds }) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items = LangiumDocuments.all.toArray().map((document): WorkspaceDocumentDiagnosticReport => {
      const uri = document.uri.toString();
      const known = previous.get(uri);
      previous.delete(uri);
      return { ...reportOn(document, known), uri, version: factory.versionOf(document) ?? null };
    });
    const gone = [...previous.keys()].map((uri): WorkspaceDocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: null,
      items: [],
    }));
    return { items: [...items, ...gone] };
  });
}

/** Most of them are the same objects as before, if they say the same. */
function areSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => one === others[index] || JSON.stringify(one) === JSON.stringify(others[index]))
  );
}
