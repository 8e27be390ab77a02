import { compileHtml } from '@agendum/compiler';
import { DocumentState } from 'langium';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { agendaOf } from './agenda-of.js';
import { COMPILE_REQUEST, type CompileParams, type CompileResult } from './protocol.js';
import { uriOf, type Requests } from './requests.js';
import type { Services } from './services.js';

const messages = {
  unknown:
    'This file is not an agenda that the language server knows. Save it with the ending .agenda and open it again.',
  register: 'A register is not printed on its own. Compile the agendas that use it.',
};

/** Answers the request for a page, of the text as it is when its turn has come: it names no places that an edit could move. */
export function addCompileHandler(requests: Requests, { shared, agendum }: Services): void {
  requests.other<CompileParams, CompileResult>({ method: COMPILE_REQUEST }, async (params, token) => {
    const uri = uriOf(params);
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = shared.workspace;
    await WorkspaceManager.ready;
    if (uri) {
      await DocumentBuilder.waitUntil(DocumentState.Validated, uri, token);
    }
    const document = uri && LangiumDocuments.getDocument(uri);
    if (!document) {
      return { language: '', errors: 0, message: messages.unknown };
    }
    const errors = (document.diagnostics ?? []).filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
    const { agenda } = agendaOf(document);
    return agenda
      ? { html: compileHtml(agenda, agendum.agendum.Configs.for(params.uri).config), language: agenda.language, errors }
      : { language: '', errors, message: messages.register };
  });
}
