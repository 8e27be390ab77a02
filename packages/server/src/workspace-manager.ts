import { DefaultWorkspaceManager, type LangiumDocument, type Stream, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CancellationToken, type WorkspaceFolder } from 'vscode-languageserver';
import { isConfig } from './config-files.js';

/**
 * Finds the files of the workspace. Configurations are found on the way, and read before anything is checked. What cannot be read
 * is left out and told in the log.
 */
export class AgendumWorkspaceManager extends DefaultWorkspaceManager {
  /** Set by whoever reads configurations. */
  loadConfigs: (found: readonly URI[], folders: readonly URI[]) => Promise<void> = () => Promise.resolve();
  private configs: URI[] = [];
  private readonly connection: LangiumSharedServices['lsp']['Connection'];

  constructor(services: LangiumSharedServices) {
    super(services);
    this.connection = services.lsp.Connection;
  }

  /** Gives what was found to the builder in any case: it takes up what is given up when the first edit comes early. */
  override async initializeWorkspace(folders: WorkspaceFolder[], token = CancellationToken.None): Promise<void> {
    await this.documentBuilder.build(await this.performStartup(folders), this.initialBuildOptions, token);
  }

  /** Takes up folders that are added to the workspace, and drops what is in those that are removed and in no other. */
  async changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void> {
    await this.ready;
    const isRemoved = ({ uri }: WorkspaceFolder): boolean => removed.some((folder) => folder.uri === uri);
    const folders = [...(this.folders ?? []).filter((folder) => !isRemoved(folder)), ...added];
    this.folders = folders;
    await this.mutex.write(async (token) => {
      const before = this.langiumDocuments.all.map(({ uri }) => uri).toArray();
      const isIn = (uri: URI, folder: WorkspaceFolder): boolean =>
        `${uri.toString()}/`.startsWith(`${URI.parse(folder.uri).toString().replace(/\/$/, '')}/`);
      const gone = before.filter(
        (uri) => removed.some((folder) => isIn(uri, folder)) && !folders.some((folder) => isIn(uri, folder)),
      );
      const found = await this.performStartup([...added]);
      await this.documentBuilder.update(
        found.map(({ uri }) => uri),
        gone,
        token,
      );
    });
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

  protected override async loadWorkspaceDocuments(
    uris: Stream<URI>,
    collect: (document: LangiumDocument) => void,
  ): Promise<void> {
    await Promise.all(
      uris.map(async (uri) => {
        try {
          collect(await this.langiumDocuments.getOrCreateDocument(uri));
        } catch (error) {
          this.connection?.console.warn(`${uri.toString(true)} could not be read: ${String(error)}`);
        }
      }),
    );
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
