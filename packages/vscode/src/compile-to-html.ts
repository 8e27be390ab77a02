import { COMPILE_REQUEST, type CompileParams, type CompileResult } from '@agendum/server/protocol';
import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { pageName } from './page-name.js';

/**
 * The command that writes the page of an agenda beside it. It takes the agenda as it stands in the editor, and saves nothing
 * but the page. The agenda is the one given by a menu, or the one in the active editor.
 */
export function compileToHtml(client: LanguageClient): (agenda?: Uri) => Promise<void> {
  return async (agenda = window.activeTextEditor?.document.uri) => {
    if (!agenda) {
      await window.showErrorMessage('No agenda is open. Open the agenda you want a page of, then compile it.');
    } else if (agenda.scheme === 'untitled') {
      await window.showErrorMessage(
        'This agenda has no file yet, and its page is written beside it. Save the agenda, then compile it.',
      );
    } else {
      await compile(client, agenda);
    }
  };
}

async function compile(client: LanguageClient, agenda: Uri): Promise<void> {
  const name = baseName(agenda);
  try {
    const params: CompileParams = { uri: client.code2ProtocolConverter.asUri(agenda) };
    const result = await client.sendRequest<CompileResult>(COMPILE_REQUEST, params);
    if (result.html === undefined) {
      await window.showErrorMessage(`No page was made of ${name}. ${result.message ?? ''}`);
      return;
    }
    const page = Uri.joinPath(agenda, '..', pageName(name, result.language));
    await writeWhole(page, result.html);
    await announce(page, result.errors);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    client.error(`${agenda.toString()} was not compiled: ${reason}`);
    const choice = await window.showErrorMessage(`No page was made of ${name}: ${reason}`, 'Show Output');
    if (choice !== undefined) await commands.executeCommand('agendum.showOutput');
  }
}

/** Writes a file whole or not at all: what stood there before stays until the new text is complete. */
async function writeWhole(file: Uri, text: string): Promise<void> {
  const draft = Uri.joinPath(file, '..', `.${baseName(file)}.tmp`);
  try {
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

async function announce(page: Uri, errors: number): Promise<void> {
  const name = baseName(page);
  const showFile = { title: 'Show File', run: async () => await reveal(page) };
  // A browser can be opened on this computer only, not on the one at the other end of a remote window.
  const openInBrowser = { title: 'Open in Browser', run: async () => await env.openExternal(page) };
  const showProblems = {
    title: 'Show Problems',
    run: async () => await commands.executeCommand('workbench.actions.view.problems'),
  };
  const choices = isLocal() && page.scheme === 'file' ? [openInBrowser, showFile] : [showFile];
  const choice = await (errors === 0
    ? window.showInformationMessage(`${name} is ready.`, ...choices)
    : window.showWarningMessage(withErrors(name, errors), ...choices, showProblems));
  await choice?.run();
}

function withErrors(page: string, errors: number): string {
  return errors === 1
    ? `${page} is written, but not fit to publish: the agenda has 1 error.`
    : `${page} is written, but not fit to publish: the agenda has ${errors} errors.`;
}

async function reveal(file: Uri): Promise<void> {
  await commands.executeCommand(isLocal() ? 'revealFileInOS' : 'revealInExplorer', file);
}

function isLocal(): boolean {
  return env.remoteName === undefined && env.uiKind === UIKind.Desktop;
}

function baseName(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
