import { TextDocument, URI } from 'langium';
import {
  TextDocumentEdit,
  type RenameFile,
  type TextDocumentEdit as Edited,
  type TextEdit,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { applied, openProject } from '../test/project.js';

const place = (name: string): string => `file:///agendas/${encodeURI(name)}`;
const nameOf = (uri: string): string => decodeURI(uri.slice(place('').length));

/**
 * What is done before files are renamed, each `from → to`: the texts that change, and the files that are renamed as well.
 * Configurations are given by their names.
 */
async function rename(
  fixture: string,
  moves: readonly string[],
  configs: Record<string, string> = {},
): Promise<{ texts: Record<string, string>; renamed: string[] }> {
  const { agendum, shared } = await openProject(fixture);
  const { Client, ConfigFiles } = agendum.agendum;
  const uris = Object.keys(configs).map((name) => URI.parse(place(name)));
  const { TextDocuments } = shared.workspace;
  for (const [name, text] of Object.entries(configs)) {
    TextDocuments.set(TextDocument.create(place(name), 'jsonc', 7, text));
  }
  await ConfigFiles.update(uris);
  const before = Client.capabilities;
  Client.capabilities = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } };
  try {
    const files = moves.map((move) => {
      const [oldUri = '', newUri = ''] = move.split(' → ').map(place);
      return { oldUri, newUri };
    });
    const edit = await shared.lsp.FileOperationHandler!.willRenameFiles!({ files });
    const changes = edit?.documentChanges ?? [];
    return {
      texts: Object.fromEntries(
        changes.filter(TextDocumentEdit.is).map(({ textDocument, edits }: Edited) => {
          expect(textDocument.version).toBe(7);
          return [nameOf(textDocument.uri), applied(configs[nameOf(textDocument.uri)]!, edits as TextEdit[])];
        }),
      ),
      renamed: changes
        .filter((change): change is RenameFile => 'kind' in change && change.kind === 'rename')
        .map(({ oldUri, newUri }) => `${nameOf(oldUri)} → ${nameOf(newUri)}`),
    };
  } finally {
    Client.capabilities = before;
    uris.forEach((uri) => TextDocuments.delete(uri));
    await ConfigFiles.update(uris);
  }
}

const AGENDA = 'agenda A/1/1 in en\nitem a "A"\n';
const FRENCH = 'translation fr of A/1/1\nitem a "A"\n';

test('what configurations extend, and which files they are about, follows a folder and a file', async () => {
  const configs = {
    'agendum.config.json': '{ "extends": "base/un.agendum.config.json", "overrides": [{ "files": ["wg2/*.agenda"] }] }',
    'base/un.agendum.config.json': '{ "house": "un" }',
  };
  const fixture = `--- wg2/a.agenda\n${AGENDA}`;
  expect(await rename(fixture, ['base → shared rules', 'wg2 → wg 3'], configs)).toEqual({
    texts: {
      'agendum.config.json':
        '{ "extends": "shared rules/un.agendum.config.json", "overrides": [{ "files": ["wg 3/*.agenda"] }] }',
    },
    renamed: [],
  });
  expect(await rename(fixture, ['wg2/a.agenda → wg2/b.agenda'], configs)).toEqual({ texts: {}, renamed: [] });
});

test('a translation goes along when its original leaves the folder, the name beginning alike if it did', async () => {
  const files = `--- x/a.agenda\n${AGENDA}--- x/a.fr.agenda\n${FRENCH}--- x/français/b.agenda\n${FRENCH}`;
  expect((await rename(files, ['x/a.agenda → y/c.agenda'])).renamed).toEqual([
    'x/a.fr.agenda → y/c.fr.agenda',
    'x/français/b.agenda → y/français/b.agenda',
  ]);
  expect((await rename(files, ['x/a.agenda → c.agenda'])).renamed).toEqual([]);
  expect((await rename(files, ['x → y'])).renamed).toEqual([]);
  expect((await rename(files, ['x/a.agenda → y/c.agenda', 'x/a.fr.agenda → y/d.agenda'])).renamed).toEqual([
    'x/français/b.agenda → y/français/b.agenda',
  ]);
});

test('a translation that finds its original by the name of the file is renamed with it', async () => {
  const others = `--- a.agenda\n${AGENDA}--- b.agenda\n${AGENDA}--- b.fr.agenda\n${FRENCH}`;
  expect((await rename(others, ['b.agenda → final.agenda'])).renamed).toEqual(['b.fr.agenda → final.fr.agenda']);
  expect((await rename(`${others}--- final.fr.agenda\n${FRENCH}`, ['b.agenda → final.agenda'])).renamed).toEqual([]);
  expect((await rename(others, ['b.fr.agenda → x.fr.agenda'])).renamed).toEqual([]);
});

test('an editor that cannot rename files itself is not asked to', async () => {
  const { shared } = await openProject(`--- x/a.agenda\n${AGENDA}--- x/a.fr.agenda\n${FRENCH}`);
  const files = [{ oldUri: place('x/a.agenda'), newUri: place('y/a.agenda') }];
  expect(await shared.lsp.FileOperationHandler!.willRenameFiles!({ files })).toBeNull();
});
