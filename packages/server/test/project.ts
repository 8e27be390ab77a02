import { parseFiles, parseMarkers, type MarkedFile } from '@agendum/testing';
import { EmptyFileSystem, TextDocument, URI, type LangiumDocument } from 'langium';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { isConfig } from '../src/config-files.js';
import { createServerServices, type Services } from '../src/services.js';

/** A place of a fixture as a request names it. */
interface Cursor {
  document: LangiumDocument;
  position: Position;
  /** What all requests about a place have in common. */
  params: { textDocument: { uri: string }; position: Position };
}

/** A fixture opened in an editor that is none. */
export interface Project extends Services {
  documents: LangiumDocument[];
  /** The cursors, in the order of the files. */
  cursors: Cursor[];
  /** The marked ranges of all files in the form of {@link show}. */
  marked: string[];
  /** A place as `name.agenda 3:5 'the text there'`, lines and columns from one. */
  show(place: { uri: string; range: Range }): string;
  /** The files that an edit changes, by name, with their text after it. */
  applied(edit: WorkspaceEdit): Record<string, string>;
}

// Building the parser is the cost, so all tests of a file share one server.
let shared: Promise<Services> | undefined;
let opened: string[] = [];
let version = 0;

async function start(): Promise<Services> {
  const services = createServerServices(EmptyFileSystem);
  const { LanguageServer } = services.shared.lsp;
  await LanguageServer.initialize({ processId: null, rootUri: null, capabilities: {} });
  LanguageServer.initialized({});
  await services.shared.workspace.WorkspaceManager.ready;
  return services;
}

/** Opens texts by their names, and closes what was opened before. */
export async function openTexts(
  files: readonly { name: string; text: string }[],
): Promise<Services & { documents: LangiumDocument[] }> {
  const services = await (shared ??= start());
  const { TextDocuments, DocumentBuilder, LangiumDocuments, WorkspaceLock } = services.shared.workspace;
  const before = opened;
  opened = files.map(({ name }) => `file:///agendas/${name}`);
  const closed = before.filter((uri) => !opened.includes(uri));
  closed.forEach((uri) => TextDocuments.delete(uri));
  files.forEach(({ text }, index) =>
    TextDocuments.set(TextDocument.create(opened[index]!, 'agendum', ++version, text)),
  );
  const uris = (list: readonly string[]): URI[] => list.map((uri) => URI.parse(uri));
  const isAgenda = (uri: URI): boolean => !isConfig(uri);
  const configs = uris([...opened, ...closed]).filter(isConfig);
  if (configs.length > 0) {
    await services.agendum.agendum.ConfigFiles.update(configs);
  }
  const agendas = uris(opened).filter(isAgenda);
  // In its turn, as in the server: the workspace may still be looked through.
  await WorkspaceLock.write(() => DocumentBuilder.update(agendas, uris(closed).filter(isAgenda)));
  return { ...services, documents: agendas.map((uri) => LangiumDocuments.getDocument(uri)!) };
}

/**
 * Opens a fixture: one text, or several files under header lines `--- folder/name.agenda`. `<|>` marks a cursor, `<[` and
 * `]>` a range. What an earlier fixture opened is closed.
 */
export async function openProject(fixture: string): Promise<Project> {
  const several = fixture.trimStart().startsWith('--- ');
  const all: MarkedFile[] = several ? parseFiles(fixture) : [{ name: 'main.agenda', ...parseMarkers(fixture) }];
  const { documents, ...services } = await openTexts(all);
  const files = all.filter(({ name }) => !isConfig(URI.file(name)));
  const uriOf = (index: number): string => documents[index]!.textDocument.uri;
  const { LangiumDocuments } = services.shared.workspace;
  const show = ({ uri, range }: { uri: string; range: Range }): string => {
    const { textDocument } = LangiumDocuments.getDocument(URI.parse(uri))!;
    const { line, character } = range.start;
    return `${uri.slice('file:///agendas/'.length)} ${line + 1}:${character + 1} '${textDocument.getText(range)}'`;
  };
  return {
    ...services,
    documents,
    cursors: files.flatMap(({ offsets }, index) =>
      offsets.map((offset) => {
        const document = documents[index]!;
        const position = document.textDocument.positionAt(offset);
        return { document, position, params: { textDocument: { uri: uriOf(index) }, position } };
      }),
    ),
    marked: files.flatMap(({ ranges }, index) =>
      ranges.map(({ start, end }) => {
        const { textDocument } = documents[index]!;
        const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
        return show({ uri: uriOf(index), range });
      }),
    ),
    show,
    applied: ({ changes = {} }) =>
      Object.fromEntries(
        Object.entries(changes).map(([uri, edits]) => [
          uri.slice('file:///agendas/'.length),
          applied(LangiumDocuments.getDocument(URI.parse(uri))!.textDocument.getText(), edits),
        ]),
      ),
  };
}

/** A text after edits. Throws when they overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///text', 'agendum', 0, text), [...edits]);
}
