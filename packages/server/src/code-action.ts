import type { ast, TextRange } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { accept } from './code-action/accept.js';
import type { Action, ActionEdit, ActionPlace } from './code-action/action.js';
import { declare } from './code-action/declare.js';
import { extract } from './code-action/extract.js';
import { FIX_ALL, fixAll, fixes } from './code-action/fixes.js';
import { insertItem, moveItem } from './code-action/items.js';
import { toReference, toWords } from './code-action/mention.js';
import { schedule, scheduleUntold } from './code-action/schedule.js';
import { sortDocuments } from './code-action/sort-documents.js';
import { addMissing, markAsDone } from './code-action/translation.js';
import { toDiagnostic } from './diagnostics.js';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';

/** What is done, by the kind it is asked for under. */
const ACTIONS: readonly (readonly [kind: CodeActionKind, (place: ActionPlace) => Action[]])[] = [
  [CodeActionKind.QuickFix, fixes],
  [CodeActionKind.QuickFix, declare],
  [CodeActionKind.QuickFix, schedule],
  [CodeActionKind.QuickFix, addMissing],
  [CodeActionKind.QuickFix, markAsDone],
  [CodeActionKind.QuickFix, accept],
  [CodeActionKind.RefactorRewrite, insertItem],
  [CodeActionKind.RefactorRewrite, moveItem],
  [CodeActionKind.RefactorRewrite, scheduleUntold],
  [CodeActionKind.RefactorRewrite, sortDocuments],
  [CodeActionKind.RefactorRewrite, toReference],
  [CodeActionKind.RefactorRewrite, toWords],
  [CodeActionKind.RefactorExtract, extract],
  [FIX_ALL, fixAll],
];

/** The kinds that an editor can ask for. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [...new Set(ACTIONS.map(([kind]) => kind))];

/** Offers what mends a finding, and what changes an agenda without changing what it says. */
export class AgendumCodeActionProvider implements CodeActionProvider {
  constructor(private readonly services: ServerServices) {}

  getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] {
    const { textDocument } = document;
    const asked = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
    const place: ActionPlace = {
      document,
      file: document.parseResult.value as ast.AgendaFile,
      text: textDocument.getText(),
      range: asked,
      findings: this.services.agendum.Findings.of(document).filter((finding) => touches(finding.range, asked)),
      services: this.services,
    };
    return ACTIONS.filter(([kind]) => isWanted(kind, context.only)).flatMap(([, act]) =>
      act(place).map((action) => this.toCodeAction(action, place)),
    );
  }

  private toCodeAction(
    { title, kind, edits, others, created, finding, preferred }: Action,
    place: ActionPlace,
  ): CodeAction {
    const { document } = place;
    const written = [[document, edits] as const, ...(others ?? [])].map(
      ([of, list]) => [of, inFile(of, list)] as const,
    );
    return {
      title,
      kind,
      edit: this.services.agendum.Client.workspaceEdit(new Map(written), { created }),
      ...(finding && { diagnostics: [toDiagnostic(finding, document, this.services.agendum.Client)] }),
      ...(preferred && { isPreferred: true }),
    };
  }
}

/** Edits with the line ends of their file. */
function inFile(document: LangiumDocument, edits: readonly ActionEdit[]): (TextEdit & { snippet?: boolean })[] {
  const lineBreak = document.textDocument.getText().includes('\r\n') ? '\r\n' : '\n';
  return edits.map(({ range, newText, snippet }) => ({
    range: toRange(document, range),
    newText: newText.replaceAll(/\r?\n/g, lineBreak),
    ...(snippet && { snippet }),
  }));
}

/** Actions that change much at once are asked for by their kind; the others, too, or with all that there is. */
function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined
    ? kind !== FIX_ALL
    : only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
