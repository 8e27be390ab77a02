import { compileHtml } from '@agendum/compiler';
import { DocumentState, URI } from 'langium';
import { DiagnosticSeverity, type CancellationToken, type Connection } from 'vscode-languageserver';
import { agendaOf } from './agenda-of.js';
import { COMPILE_REQUEST, type CompileParams, type CompileResult } from './protocol.js';
import type { Services } from './services.js';

const messages = {
  unknown:
    'This file is not an agenda that the language server knows. Save it with the ending .agenda and open it again.',
  register: 'A register is not printed on its own. Compile the agendas that use it.',
};

/** Answers the request for a page. */
export function addCompileHandler(connection: Connection, { shared, agendum }: Services): void {
  connection.onRequest(
    COMPILE_REQUEST,
    async (params: CompileParams, token: CancellationToken): Promise<CompileResult> => {
      const uri = URI.parse(params.uri);
      await shared.workspace.WorkspaceManager.ready;
      if (!shared.workspace.LangiumDocuments.hasDocument(uri)) {
        return { language: '', errors: 0, message: messages.unknown };
      }
      await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated, uri, token);
      const document = shared.workspace.LangiumDocuments.getDocument(uri)!;
      const errors = (document.diagnostics ?? []).filter(
        ({ severity }) => severity === DiagnosticSeverity.Error,
      ).length;
      const { agenda } = agendaOf(document);
      return agenda
        ? {
            html: compileHtml(agenda, agendum.agendum.Configs.for(params.uri).config),
            language: agenda.language,
            errors,
          }
        : { language: '', errors, message: messages.register };
    },
  );
}
