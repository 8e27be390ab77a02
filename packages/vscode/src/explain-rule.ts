import { brotliDecompressSync } from 'node:zlib';
import { RULE_ID } from '@agendum/server/protocol';
import { commands, extensions, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';

/** The command that shows the page of a rule: of the one it is given, or of one that the author chooses. */
export const EXPLAIN_RULE = 'agendum.explainRule';

/** The scheme of the pages. They are part of the extension, and no files of the author's. */
export const RULE_PAGE_SCHEME = 'agendum-rule';

/** The address of the page of a rule as the server puts it into diagnostics: a click on the rule runs the command. */
export const RULE_PAGE = `command:${EXPLAIN_RULE}?${encodeURIComponent('["')}${RULE_ID}${encodeURIComponent('"]')}`;

/** The pages of the rules, read when one is first wanted. */
export class RulePages implements TextDocumentContentProvider {
  private pages: Promise<ReadonlyMap<string, string>> | undefined;

  /** @param file the pages by the ids of the rules, in JSON, packed by Brotli */
  constructor(private readonly file: Uri) {}

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const page = (await this.all()).get(ruleOf(path)) ?? '';
    // The page of another rule is in the folder beside it there, and a document beside it here.
    return page.replaceAll(/\]\(\.\.\/([\w-]+)\/page\.md\)/g, ']($1.md)');
  }

  /** Shows a page as it is read, or its source where nothing in the editor can do that. */
  async show(rule?: string): Promise<void> {
    const pages = await this.all();
    const wanted = rule ?? (await window.showQuickPick([...pages.keys()].sort(), { placeHolder: 'Rule to explain' }));
    if (wanted === undefined) return;
    if (!pages.has(wanted)) {
      await window.showErrorMessage(`There is no rule "${wanted}". "Agendum: Explain a Rule" lists them.`);
      return;
    }
    const page = Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${wanted}.md` });
    if (extensions.getExtension('vscode.markdown-language-features')) {
      await commands.executeCommand('markdown.showPreview', page);
    } else {
      await window.showTextDocument(page);
    }
  }

  private async all(): Promise<ReadonlyMap<string, string>> {
    this.pages ??= Promise.resolve(workspace.fs.readFile(this.file)).then(
      (bytes) => new Map(Object.entries(JSON.parse(brotliDecompressSync(bytes).toString()) as Record<string, string>)),
    );
    return await this.pages;
  }
}

function ruleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
