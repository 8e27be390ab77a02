import {
  DocumentDiagnosticReportKind,
  Message,
  PublishDiagnosticsNotification,
  type ContentTypeEncoder,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

/** The JSON of what was told, with a comma before it. */
const known = new WeakMap<Diagnostic, Buffer>();

/**
 * Writes messages as JSON. After a letter most diagnostics of a file are the same objects as before: each of those is written once, not at
 * each letter. For Node alone.
 */
export const messageEncoder = {
  name: 'application/json',
  encode: (message: Message) => Promise.resolve(encode(message)),
} satisfies ContentTypeEncoder;

function encode(message: Message): Uint8Array {
  const list = listOf(message);
  if (!list) {
    return Buffer.from(JSON.stringify(message));
  }
  const { within, around, property, diagnostics } = list;
  const rest = { ...message, [within]: { ...around, [property]: [] } };
  // What stands in a text has its quotes escaped, so this is the property itself.
  const [before, after] = JSON.stringify(rest).split(`"${property}":[]`) as [string, string];
  const written = Buffer.concat(diagnostics.map(encodeDiagnostic)).subarray(1);
  return Buffer.concat([Buffer.from(`${before}"${property}":[`), written, Buffer.from(`]${after}`)]);
}

/** The diagnostics that a message tells of a file, and where in it they are. */
function listOf(message: Message) {
  if (Message.isNotification(message) && message.method === PublishDiagnosticsNotification.method) {
    const around = message.params as PublishDiagnosticsParams;
    return { within: 'params', around, property: 'diagnostics', diagnostics: around.diagnostics };
  }
  if (Message.isResponse(message)) {
    const around = (message.result ?? {}) as Partial<FullDocumentDiagnosticReport>;
    return around.items && around.kind === DocumentDiagnosticReportKind.Full
      ? { within: 'result', around, property: 'items', diagnostics: around.items }
      : undefined;
  }
  return undefined;
}

function encodeDiagnostic(diagnostic: Diagnostic): Buffer {
  let written = known.get(diagnostic);
  if (!written) {
    written = Buffer.from(`,${JSON.stringify(diagnostic)}`);
    known.set(diagnostic, written);
  }
  return written;
}
