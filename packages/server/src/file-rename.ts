import { movePaths, nearestOriginal, uriAfter, type Move } from '@agendum/language';
import { parseConfig } from '@agendum/language/config';
import { URI, type LangiumDocument } from 'langium';
import type { FileOperationHandler, LangiumSharedServices } from 'langium/lsp';
import type { FileOperationOptions, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';

/**
 * Has what points at files follow when they, or their folders, are renamed or moved in the editor. By its path a file is named in
 * configurations only. A translation finds its original by symbol and folder; where a move would part them, it goes along.
 */
export class AgendumFileOperationHandler implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = {
    willRename: {
      filters: [
        { scheme: 'file', pattern: { glob: '**/*.agenda', matches: 'file' } },
        { scheme: 'file', pattern: { glob: '**/*agendum.config.json', matches: 'file' } },
        { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' } },
      ],
    },
  };

  constructor(private readonly shared: LangiumSharedServices) {}

  /** The edits that are made before the files are renamed, and what else is to be renamed with them. */
  async willRenameFiles({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const { LangiumDocuments, WorkspaceLock, WorkspaceManager } = this.shared.workspace;
    const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
    await WorkspaceManager.ready;
    return await WorkspaceLock.read(async () => {
      const documents = LangiumDocuments.all.toArray();
      const services = this.shared.ServiceRegistry.all[0] as ServerServices;
      const edits = this.configEdits(moves, documents, services);
      const renamed = await this.lostTranslations(moves, documents, services);
      return edits.size + renamed.length === 0 ? null : services.agendum.Client.workspaceEdit(edits, { renamed });
    });
  }

  private configEdits(
    moves: readonly Move[],
    documents: readonly LangiumDocument[],
    { agendum }: ServerServices,
  ): Parameters<typeof agendum.Client.workspaceEdit>[0] {
    const files = documents.map(({ uri }) => uri.toString());
    const changed = agendum.ConfigFiles.all().map((textDocument) => {
      const config = { textDocument, uri: URI.parse(textDocument.uri) };
      const edits = movePaths(parseConfig({ uri: textDocument.uri, text: textDocument.getText() }), moves, files);
      return [config, edits.map(({ range, newText }) => ({ range: toRange(config, range), newText }))] as const;
    });
    return new Map(changed.filter(([, edits]) => edits.length > 0));
  }

  /** The translations whose original would not be theirs any more, each with the place where it is. */
  private async lostTranslations(
    moves: readonly Move[],
    documents: readonly LangiumDocument[],
    { agendum: { Client, Translations } }: ServerServices,
  ): Promise<{ from: string; to: string }[]> {
    if (!Client.canRenameFiles) {
      return [];
    }
    const isMoved = ({ uri }: LangiumDocument): boolean =>
      uriAfter(uri.toString(), moves) !== uriAfter(uri.toString(), []);
    const lost: { from: string; to: string }[] = [];
    for (const original of documents.filter(isMoved)) {
      const after = uriAfter(original.uri.toString(), moves);
      const originals = Translations.originalsBeside(original.uri).map((uri) => uriAfter(uri, moves));
      for (const translation of Translations.translationsOf(original.uri).filter((each) => !isMoved(each))) {
        const before = uriAfter(translation.uri.toString(), []);
        const beside = besideIt(before, uriAfter(original.uri.toString(), []), after);
        const to = uriLike(translation.uri, beside);
        if (
          nearestOriginal(before, originals) !== after &&
          nearestOriginal(beside, originals) === after &&
          !(await this.isTaken(to, lost))
        ) {
          lost.push({ from: translation.textDocument.uri, to: to.toString() });
        }
      }
    }
    return lost;
  }

  private async isTaken(uri: URI, others: readonly { to: string }[]): Promise<boolean> {
    const { FileSystemProvider, LangiumDocuments } = this.shared.workspace;
    return (
      LangiumDocuments.hasDocument(uri) ||
      others.some(({ to }) => to === uri.toString()) ||
      (await FileSystemProvider.exists(uri))
    );
  }
}

/** Where a translation stands to its original after that has moved as it stood before, its name beginning alike. */
function besideIt(translation: string, original: string, after: string): string {
  const stem = original.replace(/agenda$/, '');
  if (translation.startsWith(stem)) {
    return after.replace(/agenda$/, '') + translation.slice(stem.length);
  }
  const folder = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);
  return folder(after) + translation.slice(folder(original).length);
}

/** A URI from one with no character encoded. */
function uriLike(uri: URI, decoded: string): URI {
  const { scheme, authority } = uri;
  return uri.with({ path: decoded.slice(`${scheme}://${authority}`.length) });
}
