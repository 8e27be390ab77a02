import { DefaultWorkspaceManager, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceFolder } from 'vscode-languageserver';
import { isConfig } from './config-files.js';

/** Finds configurations on the way through the folders, and has them read before anything is checked. */
export class AgendumWorkspaceManager extends DefaultWorkspaceManager {
  /** Set by whoever reads configurations. */
  loadConfigs: (found: readonly URI[], folders: readonly URI[]) => Promise<void> = () => Promise.resolve();
  private configs: URI[] = [];
  private readonly connection: LangiumSharedServices['lsp']['Connection'];

  constructor(services: LangiumSharedServices) {
    super(services);
    this.connection = services.lsp.Connection;
  }

  protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
    this.configs = [];
    const documents = await super.performStartup(folders);
    await this.loadConfigs(
      this.configs,
      folders.map(({ uri }) => URI.parse(uri)),
    );
    return documents;
  }

  protected override async traverseFolder(folder: URI, uris: URI[]): Promise<void> {
    try {
      const entries = await this.fileSystemProvider.readDirectory(folder);
      await Promise.all(
        entries.map(async (entry) => {
          if (entry.isFile && isConfig(entry.uri)) {
            this.configs.push(entry.uri);
          } else if (this.shouldIncludeEntry(entry) && entry.isDirectory) {
            await this.traverseFolder(entry.uri, uris);
          } else if (this.shouldIncludeEntry(entry)) {
            uris.push(entry.uri);
          }
        }),
      );
    } catch (error) {
      this.connection?.console.warn(`The folder ${folder.toString(true)} could not be read: ${String(error)}`);
    }
  }
}
