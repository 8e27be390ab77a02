import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServerProcess, type PublishedDiagnostic, type ServerProcess } from '@agendum/testing/lsp';
import { expect, onTestFinished, test } from 'vitest';
import { CancellationTokenSource, DiagnosticTag, LSPErrorCodes } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.js';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const REGISTER = 'register in en\nbody wg en "Group"\n';
const AGENDA = (body: string): string => `agenda A/80/1 in en\nbody ${body}\nitem a "First item"\n`;
const PULLS = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

interface Session {
  server: ServerProcess;
  uriOf(name: string): string;
  open(name: string, text: string): Promise<string>;
  edit(name: string, version: number, text: string): Promise<void>;
}

/** A server on a folder with some files, ended when the test is over. */
async function session(
  files: Record<string, string>,
  capabilities = {},
  initializationOptions: InitializationOptions = {},
): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'agendum-diagnostics-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), text);
  }
  const server = await startServerProcess(script, pathToFileURL(folder).href, {
    capabilities,
    initializationOptions,
  });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  return {
    server,
    uriOf,
    async open(name, text) {
      const textDocument = { uri: uriOf(name), languageId: 'agendum', version: 1, text };
      await server.notify('textDocument/didOpen', { textDocument });
      return uriOf(name);
    },
    edit: (name, version, text) =>
      server.notify('textDocument/didChange', {
        textDocument: { uri: uriOf(name), version },
        contentChanges: [{ text }],
      }),
  };
}

interface Report {
  kind: 'full' | 'unchanged';
  resultId?: string;
  items?: PublishedDiagnostic[];
  uri?: string;
}

const rules = ({ items }: Report): string[] | undefined => items?.map(({ code }) => code!);

test('an editor that asks is answered, not told; what is the same as before is not said again', async () => {
  const { server, open, edit } = await session({ 'register.agenda': REGISTER }, PULLS);
  expect(server.capabilities['diagnosticProvider']).toEqual({
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
  const uri = await open('a.agenda', AGENDA('xx'));
  const ask = (previousResultId?: string): Promise<Report> =>
    server.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  const first = await ask();
  expect(rules(first)).toContain('unresolved-reference');
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await edit('a.agenda', 2, AGENDA('wg'));
  const second = await ask(first.resultId);
  expect(rules(second)).not.toContain('unresolved-reference');
  await edit('a.agenda', 3, `${AGENDA('wg')}\n`);
  expect(await ask(second.resultId)).toEqual({ kind: 'unchanged', resultId: second.resultId });
  expect(server.published).toEqual([]);
});

test('one that asks is told the same as one that does not: the page of the rule, tags, places in other files', async () => {
  const agenda = (title: string): string =>
    `agenda A/80/1 in en\ntitle "One"\ntitle "Two"\nitem a "See {item b}" { documents A/80/2 }\ndocument A/80/2 "${title}"\n`;
  const files = {
    'a.agenda': agenda('Report of the Secretary-General on the work of the Organization'),
    'b.agenda': agenda('Report of the Secretary-General on the work of the Organisation'),
    'a.fr.agenda': 'translation fr of A/80/1\nitem a "Voir {item a}" done "00000000"\n',
  };
  const pages = { rulePage: 'https://agendum.example/{rule}' };
  const asking = await session(files, PULLS, pages);
  const told = await session(files, {}, pages);
  const pulled: PublishedDiagnostic[] = [];
  const inFolder = (of: Session, found: unknown): unknown =>
    JSON.parse(JSON.stringify(found).replaceAll(of.uriOf(''), 'folder/'));
  for (const name of Object.keys(files)) {
    const { items = [] } = await asking.server.request<Report>('textDocument/diagnostic', {
      textDocument: { uri: asking.uriOf(name) },
    });
    pulled.push(...items);
    const isAll = (found: PublishedDiagnostic[]): boolean => found.length === items.length;
    const pushed = await told.server.diagnosticsWhen(told.uriOf(name), isAll);
    expect(inFolder(told, pushed)).toEqual(inFolder(asking, items));
  }
  expect(pulled).toContainEqual(expect.objectContaining({ code: 'repeated-field', tags: [DiagnosticTag.Unnecessary] }));
  expect(pulled).toContainEqual(
    expect.objectContaining({ code: 'translation-outdated', tags: [DiagnosticTag.Deprecated] }),
  );
  expect(pulled).toContainEqual(
    expect.objectContaining({
      code: 'two-declarations',
      codeDescription: { href: 'https://agendum.example/two-declarations' },
      relatedInformation: [
        {
          location: expect.objectContaining({ uri: asking.uriOf('b.agenda') }) as object,
          message: expect.any(String) as string,
        },
      ],
    }),
  );
});

test('what changes without an edit of its own is to be asked for again, and asked for in all files at once', async () => {
  const { server, open, edit, uriOf } = await session(
    { 'a.agenda': AGENDA('wg'), 'b.agenda': 'agenda B/1 in en\n' },
    PULLS,
  );
  const uri = await open('a.agenda', AGENDA('wg'));
  await open('register.agenda', REGISTER);
  const whole = async (previous: Report[]): Promise<Report[]> =>
    (
      await server.request<{ items: Report[] }>('workspace/diagnostic', {
        previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId })),
      })
    ).items.sort((a, b) => (a.uri! < b.uri! ? -1 : 1));
  const first = await whole([]);
  expect(first.map(({ uri }) => uri)).toEqual([uri, uriOf('b.agenda'), uriOf('register.agenda')]);
  expect(rules(first[0]!)).not.toContain('unresolved-reference');
  await edit('register.agenda', 2, 'register in en\n');
  const second = await whole(first);
  expect(second.map(({ kind }) => kind)).toEqual(['full', 'unchanged', expect.any(String)]);
  expect(rules(second[0]!)).toContain('unresolved-reference');
  expect(server.asked.map(({ method }) => method)).toContain('workspace/diagnostic/refresh');
});

test('after an edit of a register its own findings come first, then those of the agendas that see it', async () => {
  const agendas = Array.from({ length: 30 }, (_, index) => [`${index}.agenda`, AGENDA('wg')]);
  const { server, open, edit, uriOf } = await session(Object.fromEntries(agendas) as Record<string, string>);
  await open('register.agenda', REGISTER);
  await server.diagnostics(uriOf('register.agenda'), 1);
  const before = server.published.length;
  await edit('register.agenda', 2, 'register in en\n');
  const isThere = (found: PublishedDiagnostic[]): boolean => found.some(({ code }) => code === 'unresolved-reference');
  await Promise.all(agendas.map(([name]) => server.diagnosticsWhen(uriOf(name!), isThere)));
  // What was found in the agendas before may come late.
  const first = server.published
    .slice(before)
    .find(({ version, diagnostics }) => version === 2 || isThere(diagnostics));
  expect(first).toMatchObject({ uri: uriOf('register.agenda'), version: 2 });
});

test('a nearer register that declares the same name is seen', async () => {
  const { server, open, uriOf } = await session({ 'register.agenda': REGISTER });
  const uri = await open('a.agenda', `${AGENDA('wg')}item b "See {body wg}"\n`);
  await server.diagnostics(uri, 1);
  // In one folder the first by name counts.
  await open('b.agenda', 'register in en\nbody wg en "Other"\n');
  await server.diagnostics(uriOf('b.agenda'), 1);
  const [place] = await server.request<{ uri: string }[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 1, character: 5 },
  });
  expect(place!.uri).toBe(uriOf('b.agenda'));
});

test('a question is given up when it is taken back, or when a newer edit comes', async () => {
  const { server, open, edit } = await session({});
  const long = (word: string): string =>
    `agenda A/80/1 in en\n${Array.from({ length: 3000 }, (_, index) => `item i${index} "Item ${word} {item x}"\n`).join('')}`;
  const uri = await open('a.agenda', long('one'));
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const ask = (token?: CancellationTokenSource['token']): Promise<unknown> =>
    server
      .request('textDocument/codeAction', { textDocument: { uri }, range: whole, context: { diagnostics: [] } }, token)
      .catch(({ code }: { code: number }) => code);
  const source = new CancellationTokenSource();
  const takenBack = ask(source.token);
  source.cancel();
  expect(await takenBack).toBe(LSPErrorCodes.RequestCancelled);
  void edit('a.agenda', 2, long('two'));
  const overtaken = ask();
  void edit('a.agenda', 3, long('three'));
  expect(await overtaken).toBe(LSPErrorCodes.ContentModified);
  expect(await server.diagnostics(uri, 3)).not.toEqual([]);
});
