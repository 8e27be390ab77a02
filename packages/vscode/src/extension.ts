import type { InitializationOptions } from '@agendum/server/protocol';
import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import { AgendumClient } from './client.js';
import { compileToHtml } from './compile-to-html.js';
import { EXPLAIN_RULE, RULE_PAGE, RULE_PAGE_SCHEME, RulePages } from './explain-rule.js';
import { GO_TO, goTo } from './go-to.js';
import { openInLanguage } from './open-in-language.js';

/** Starts the language server and registers the commands. VS Code calls it when the first agenda is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Agendum', { log: true });
  const agendas = workspace.createFileSystemWatcher('**/*.agenda');
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const client = new AgendumClient('agendum', 'Agendum', server, {
    // Not every scheme: the old version of an agenda in a diff view would count as a second agenda.
    documentSelector: [
      { language: 'agendum', scheme: 'file' },
      { language: 'agendum', scheme: 'untitled' },
    ],
    outputChannel: output,
    synchronize: { fileEvents: agendas },
    initializationOptions: { goTo: GO_TO, rulePage: RULE_PAGE } satisfies InitializationOptions,
  });
  const rulePages = new RulePages(Uri.joinPath(context.extensionUri, 'dist/pages.json.br'));
  context.subscriptions.push(
    output,
    agendas,
    { dispose: () => client.dispose() },
    commands.registerCommand('agendum.compileToHtml', compileToHtml(client)),
    commands.registerCommand(GO_TO, goTo(client)),
    workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, rulePages),
    commands.registerCommand(EXPLAIN_RULE, async (rule?: string) => await rulePages.show(rule)),
    commands.registerCommand('agendum.openInLanguage', openInLanguage(client)),
    commands.registerCommand('agendum.restartServer', async () => await client.restart()),
    commands.registerCommand('agendum.showOutput', () => output.show()),
  );
  await client.start();
}
