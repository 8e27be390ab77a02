import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServerProcess, type PublishedDiagnostic, type ServerProcess } from '@agendum/testing/lsp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorCodes, FileChangeType } from 'vscode-languageserver';
import { COMPILE_REQUEST, SIBLINGS_REQUEST } from './protocol.js';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'agendum-robust-'));
const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).href;
const write = (name: string, content: string | Buffer): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};
const AGENDA = 'agenda in en\nbody wg\nitem a "First item" {\n  """\n  See {item a}.\n  """\n}\n';
const REGISTER = 'register in en\nbody wg en "Working Group"\n';
let server: ServerProcess;

beforeAll(async () => {
  write('meetings/register.agenda', REGISTER);
  server = await startServerProcess(script, uriOf('meetings'), {
    capabilities: { workspace: { workspaceFolders: true } },
  });
});

afterAll(async () => {
  const code = await server.stop();
  rmSync(root, { recursive: true, force: true });
  if (code !== 0) {
    throw new Error(`The server ended with exit code ${code}.`);
  }
});

async function open(name: string, text = AGENDA): Promise<string> {
  const uri = uriOf(name);
  await server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agendum', version: 1, text } });
  return uri;
}

function edit(uri: string, version: number, ...contentChanges: object[]): Promise<void> {
  return server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

function watched(...changes: [name: string, type: FileChangeType][]): Promise<void> {
  return server.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
  });
}

const isUnresolved = (found: PublishedDiagnostic[]): boolean =>
  found.some(({ code }) => code === 'unresolved-reference');
const isResolved = (found: PublishedDiagnostic[]): boolean => !isUnresolved(found);

const place = (line: number, character: number): object => ({ line, character });

/** Every request that names a file, with a place in it where it has one. */
function requests(uri: string, position: object): [method: string, params: object][] {
  const textDocument = { uri };
  const range = { start: position, end: position };
  const options = { tabSize: 2, insertSpaces: true };
  const at = { textDocument, position };
  const item = { name: 'a', kind: 1, uri, range, selectionRange: range };
  return [
    ['textDocument/completion', at],
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/declaration', at],
    ['textDocument/typeDefinition', at],
    ['textDocument/implementation', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', at],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/formatting', { textDocument, options }],
    ['textDocument/rangeFormatting', { textDocument, range, options }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
    ['textDocument/prepareRename', at],
    ['textDocument/rename', { ...at, newName: 'b' }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: 'x' }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/prepareCallHierarchy', at],
    ['callHierarchy/incomingCalls', { item }],
    ['callHierarchy/outgoingCalls', { item }],
    [SIBLINGS_REQUEST, { uri, position }],
    [COMPILE_REQUEST, { uri }],
  ];
}

/** What the server says: an answer, or the code of an error. A crash is neither. */
async function answers(uri: string, position: object): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const [method, params] of requests(uri, position)) {
    said[method] = await server.request<unknown>(method, params).catch(({ code }: { code: number }) => code);
  }
  return said;
}

test.each([
  ['in a folder that is not there', uriOf('nowhere/never.agenda')],
  ['of another scheme', 'git:/meetings/may.agenda?HEAD'],
])('about a file that was never opened there is nothing to say: one %s', async (_, uri) => {
  const { [COMPILE_REQUEST]: page, ...others } = await answers(uri, place(0, 0));
  expect(page).toMatchObject({ message: expect.stringContaining('not an agenda') });
  for (const [method, answer] of Object.entries(others)) {
    const nothing = method === 'textDocument/diagnostic' ? { kind: 'full', items: [] } : null;
    expect([method, answer]).toEqual([method, method === SIBLINGS_REQUEST ? [] : nothing]);
  }
});

test('a file that is named by no URI is an error', async () => {
  const { [COMPILE_REQUEST]: page, ...others } = await answers('no URI: at all', place(0, 0));
  expect(page).toMatchObject({ message: expect.stringContaining('not an agenda') as string });
  expect(new Set(Object.values(others))).toEqual(new Set([ErrorCodes.InvalidParams]));
});

test.each([
  [1e9, 1e9],
  [2, 1e9],
  [-1, -1],
  [0.5, 0.5],
])('a place outside of the text is answered: line %d, character %d', async (line, character) => {
  const uri = await open('meetings/places.agenda');
  await server.diagnostics(uri, 1);
  for (const [method, answer] of Object.entries(await answers(uri, place(line, character)))) {
    // A name that is refused is an answer, too.
    const isAnswer = typeof answer !== 'number' || (/rename/i.test(method) && answer !== ErrorCodes.InternalError);
    expect([method, isAnswer]).toEqual([method, true]);
  }
  await server.notify('textDocument/didClose', { textDocument: { uri } });
});

test('a request without what it needs is answered with an error, and the log names it', async () => {
  const uri = await open('meetings/log.agenda');
  await expect(server.request('textDocument/hover', { textDocument: { uri } })).rejects.toMatchObject({
    code: ErrorCodes.InternalError,
    message: expect.stringContaining('textDocument/hover') as string,
  });
  const line = server.logged.find((message) => message.includes('textDocument/hover failed'));
  expect(line).toContain(uri);
  await expect(server.request('textDocument/hover', {})).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  await expect(server.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
});

test('what is no message is passed over', async () => {
  server.sendRaw('{"jsonrpc": "2.0", "id": 1, "method": ');
  server.sendRaw('[]');
  server.sendRaw('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}');
  server.sendRaw('{"jsonrpc":"2.0","method":"textDocument/didOpen"}');
  const uri = await open('meetings/after.agenda');
  expect(isResolved(await server.diagnostics(uri, 1))).toBe(true);
});

test('edits out of order, outside of the text, backwards, of a file that is not open', async () => {
  const uri = await open('meetings/order.agenda');
  const whole = { start: place(0, 0), end: place(1e6, 0) };
  await edit(uri, 7, { range: whole, text: AGENDA.replace('item a}', 'item nowhere}') });
  await edit(uri, 3, { range: { start: place(4, 15), end: place(4, 8) }, text: 'item a' });
  await edit(uri, 3, { range: { start: place(99, 99), end: place(99, 99) }, text: 'item b "Second item"\n' });
  await edit(uriOf('meetings/closed.agenda'), 2, { text: AGENDA });
  await edit(uri, 8);
  await edit(uri, 9, { text: `${AGENDA}item b "Second {item c}"\n` });
  expect(isUnresolved(await server.diagnostics(uri, 9))).toBe(true);
  const symbols = await server.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name }) => name)).toEqual(['1 First item', expect.stringMatching(/^2 Second/)]);
});

test('a file that is closed while requests about it are worked on', async () => {
  const long = `agenda A/80/2 in en\n${Array.from({ length: 2000 }, (_, index) => `item i${index} "Item {item x}"\n`).join('')}`;
  const uri = await open('meetings/closing.agenda', long);
  const asked = Promise.all(
    requests(uri, place(3, 10)).map(([method, params]) => server.request(method, params).catch(() => undefined)),
  );
  await server.notify('textDocument/didClose', { textDocument: { uri } });
  await asked;
  expect(await server.request('textDocument/hover', { textDocument: { uri }, position: place(3, 10) })).toBeNull();
  await open('meetings/closing.agenda');
  const hover = { textDocument: { uri }, position: place(4, 13) };
  expect(await server.request('textDocument/hover', hover)).toMatchObject({ contents: expect.anything() as object });
});

test('a file that changes on the disk, comes and goes', async () => {
  const uri = await open('meetings/disk.agenda');
  await server.diagnosticsWhen(uri, isResolved);
  write('meetings/register.agenda', 'register in en\nbody other en "Other"\n');
  await watched(['meetings/register.agenda', FileChangeType.Changed]);
  await server.diagnosticsWhen(uri, isUnresolved);
  write('meetings/register.agenda', REGISTER);
  await watched(['meetings/register.agenda', FileChangeType.Changed]);
  await server.diagnosticsWhen(uri, isResolved);
  rmSync(path.join(root, 'meetings/register.agenda'));
  // It is gone before the change of it is told.
  await watched(['meetings/register.agenda', FileChangeType.Changed]);
  await server.diagnosticsWhen(uri, isUnresolved);
  await watched(['meetings/register.agenda', FileChangeType.Deleted]);
  write('meetings/register.agenda', REGISTER);
  mkdirSync(path.join(root, 'meetings/folder.agenda'));
  await watched(
    ['meetings/register.agenda', FileChangeType.Created],
    ['meetings/folder.agenda', FileChangeType.Created],
  );
  await server.diagnosticsWhen(uri, isResolved);
  // Of a file that is open the editor's text counts, also when the file is deleted.
  await watched(['meetings/disk.agenda', FileChangeType.Deleted]);
  await edit(uri, 2, { text: AGENDA.replace('body wg', 'body nobody') });
  expect(isUnresolved(await server.diagnostics(uri, 2))).toBe(true);
});

test('a file that is renamed on the disk while it is open', async () => {
  write('meetings/before.agenda', AGENDA);
  await watched(['meetings/before.agenda', FileChangeType.Created]);
  const uri = await open('meetings/renamed.agenda');
  await server.diagnostics(uri, 1);
  rmSync(path.join(root, 'meetings/before.agenda'));
  write('meetings/renamed.agenda', AGENDA);
  await watched(
    ['meetings/before.agenda', FileChangeType.Deleted],
    ['meetings/renamed.agenda', FileChangeType.Created],
  );
  const places = await server.request<object[]>('textDocument/references', {
    textDocument: { uri },
    position: place(2, 5),
    context: { includeDeclaration: true },
  });
  expect(places).toHaveLength(2);
});

test('a file that is UTF-8 no more keeps its findings, and the place of the bad byte is one', async () => {
  write('meetings/bytes.agenda', `\uFEFF${AGENDA.replace('See', '{item nowhere}')}`);
  await watched(['meetings/bytes.agenda', FileChangeType.Created]);
  const uri = uriOf('meetings/bytes.agenda');
  const found = await server.diagnosticsWhen(uri, isUnresolved);
  expect(found.map(({ code }) => code)).not.toContain('syntax');
  write(
    'meetings/bytes.agenda',
    Buffer.concat([Buffer.from(`${AGENDA}item b "Caf`), Buffer.from([0xe9]), Buffer.from('"\n')]),
  );
  await watched(['meetings/bytes.agenda', FileChangeType.Changed]);
  const bad = await server.diagnosticsWhen(uri, isResolved);
  expect(bad).toMatchObject([{ code: 'invisible-character', range: { start: { line: 7, character: 11 } } }]);
  write('meetings/bytes.agenda', Buffer.from('\uFEFFagenda', 'utf16le'));
  await watched(['meetings/bytes.agenda', FileChangeType.Changed]);
  await server.diagnosticsWhen(uri, ([first]) => first?.range.start.line === 0);
});

test('a folder is added to the workspace, and removed', async () => {
  write('other/register.agenda', 'register in en\nbody wg en "The others"\n');
  write('other/june.agenda', AGENDA.replace('item a}', 'item nowhere}'));
  const change = (added: string[], removed: string[]): Promise<void> => {
    const folders = (names: string[]): object[] => names.map((name) => ({ uri: uriOf(name), name }));
    return server.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: folders(added), removed: folders(removed) },
    });
  };
  await change(['other', 'not-there'], []);
  await server.diagnosticsWhen(uriOf('other/june.agenda'), isUnresolved);
  const names = async (): Promise<string[]> =>
    (await server.request<{ name: string }[]>('workspace/symbol', { query: 'others' })).map(({ name }) => name);
  expect(await names()).toEqual([expect.stringContaining('The others')]);
  await change([], ['other']);
  await server.diagnosticsWhen(uriOf('other/june.agenda'), (found) => found.length === 0);
  expect(await names()).toEqual([]);
});
