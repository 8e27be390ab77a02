import type { ClientCapabilities, CodeAction, CodeActionKind, WorkspaceEdit } from 'vscode-languageserver';
import { openProject } from './project.js';

/** What is offered at the first cursor of a fixture. */
export async function offeredActions(
  fixture: string,
  only?: CodeActionKind[],
  capabilities: ClientCapabilities = {},
): Promise<{ offered: CodeAction[]; applied(edit: WorkspaceEdit): Record<string, string> }> {
  const { agendum, cursors, applied } = await openProject(fixture);
  const { Client } = agendum.agendum;
  const before = Client.capabilities;
  Client.capabilities = capabilities;
  const { document, position, params } = cursors[0]!;
  const offered = await agendum.lsp.CodeActionProvider!.getCodeActions(document, {
    ...params,
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  Client.capabilities = before;
  return { offered: offered as CodeAction[], applied };
}

/** The files that an action changes, by their names, with their texts after it. The action is named by the beginning of its title. */
export async function afterAction(fixture: string, title: string): Promise<Record<string, string>> {
  const { offered, applied } = await offeredActions(fixture);
  const action = offered.find((each) => each.title.startsWith(title));
  if (!action) {
    throw new Error(`"${title}" is not offered, but ${offered.map((each) => each.title).join('; ') || 'nothing'}.`);
  }
  return applied(action.edit!);
}
