import { parseConfig } from '@agendum/language/config';
import { DocumentState, TextDocument, URI, UriUtils } from 'langium';
import { toDiagnostic } from './diagnostics.js';
import type { ServerServices } from './services.js';

/** What the name of every configuration ends in; the one of a folder has no other name. */
const CONFIG_NAME = 'agendum.config.json';

/** Whether a file is a configuration, and so none of Langium's documents. */
export function isConfig(uri: URI): boolean {
  return uri.path.endsWith(CONFIG_NAME);
}

/** Reads configurations, publishes what is wrong in them, and has the agendas checked again when they change. */
export class ConfigFiles {
  private readonly texts = new Map<string, TextDocument>();

  constructor(private readonly services: ServerServices) {
    services.shared.workspace.TextDocuments.onDidClose(({ document }) => {
      const uri = URI.parse(document.uri);
      if (isConfig(uri)) {
        void this.update([uri]);
      }
    });
  }

  /**
   * Reads the configurations of the workspace for the first time, before anything is checked.
   *
   * @param found those in the folders
   * @param folders where to look upward from, up to the folder that holds `.git`
   */
  async load(found: readonly URI[], folders: readonly URI[]): Promise<void> {
    const above = await Promise.all(folders.map((folder) => this.findAbove(folder)));
    await this.read([...found, ...above.flat()]);
    await this.publish();
  }

  /** Reads configurations again that were changed or deleted. A folder that was deleted took those below it along. */
  async update(changed: readonly URI[], deleted: readonly URI[] = []): Promise<void> {
    const { DocumentBuilder, LangiumDocuments, WorkspaceLock, WorkspaceManager } = this.services.shared.workspace;
    await WorkspaceManager.ready;
    await WorkspaceLock.write(async (token) => {
      const below = [...this.texts.keys()].filter((known) =>
        deleted.some((uri) => `${known}/`.startsWith(`${uri.toString()}/`)),
      );
      if (await this.read([...changed, ...below.map((uri) => URI.parse(uri))])) {
        await this.publish();
        for (const document of LangiumDocuments.all.filter(({ state }) => state > DocumentState.IndexedReferences)) {
          DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
        }
      }
      // Also when nothing is new: what was worked on has been given up for this.
      await DocumentBuilder.update([], [], token);
    });
  }

  /** The texts of those that are known, as they stand in the editor, else on the disk. */
  all(): readonly TextDocument[] {
    return [...this.texts.values()];
  }

  /** Reads some, and those they extend. Returns whether any is not as it was. */
  private async read(uris: readonly URI[]): Promise<boolean> {
    const { Configs } = this.services.agendum;
    let isNew = false;
    const tried = new Set<string>();
    let wanted = uris.map((uri) => uri.toString());
    while (wanted.length > 0) {
      for (const uri of wanted) {
        tried.add(uri);
        const text = await this.textOf(URI.parse(uri));
        if (text === this.texts.get(uri)?.getText()) {
          continue;
        }
        isNew = true;
        if (text === undefined) {
          Configs.remove(uri);
          this.texts.delete(uri);
          await this.send(uri, []);
        } else {
          Configs.update(parseConfig({ uri, text }));
          this.texts.set(uri, TextDocument.create(uri, 'jsonc', this.versionOf(uri), text));
        }
      }
      wanted = Configs.missing().filter((uri) => !tried.has(uri));
    }
    return isNew;
  }

  /** As it stands in the editor, else on the disk. */
  private async textOf(uri: URI): Promise<string | undefined> {
    const { FileSystemProvider, TextDocuments } = this.services.shared.workspace;
    const open = TextDocuments.get(uri);
    if (open) {
      return open.getText();
    }
    try {
      return (await FileSystemProvider.readFile(uri)).replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  }

  private versionOf(uri: string): number {
    return this.services.shared.workspace.TextDocuments.get(uri)?.version ?? 0;
  }

  private async findAbove(folder: URI): Promise<URI[]> {
    const { FileSystemProvider } = this.services.shared.workspace;
    for (let place = folder; ; place = UriUtils.dirname(place)) {
      const above = UriUtils.dirname(place);
      if (above.path === place.path || (await FileSystemProvider.exists(UriUtils.joinPath(place, '.git')))) {
        return [];
      }
      const candidate = UriUtils.joinPath(above, CONFIG_NAME);
      if (await FileSystemProvider.exists(candidate)) {
        return [candidate];
      }
    }
  }

  private async publish(): Promise<void> {
    for (const [uri, textDocument] of this.texts) {
      const findings = this.services.agendum.Configs.check(uri);
      await this.send(
        uri,
        findings.map((finding) =>
          toDiagnostic(finding, { uri: URI.parse(uri), textDocument }, this.services.agendum.Client),
        ),
      );
    }
  }

  private async send(uri: string, diagnostics: ReturnType<typeof toDiagnostic>[]): Promise<void> {
    await this.services.shared.lsp.Connection?.sendDiagnostics({ uri, diagnostics });
  }
}
