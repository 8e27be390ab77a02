import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServerProcess, type ServerProcess } from '@agendum/testing/lsp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MARK_AS_DONE, SIBLINGS_REQUEST, type SiblingsResult } from './protocol.js';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'agendum-translations-'));
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const [ORIGINAL, FRENCH, SPANISH] = ['a.agenda', 'a.fr.agenda', 'a.es.agenda'].map(uriOf) as [string, string, string];
let server: ServerProcess;

beforeAll(async () => {
  writeFileSync(
    path.join(folder, 'a.agenda'),
    'agenda A/1/1 in en\nitem a "First" {\n  """\n  On {2027-03-08}.\n  """\n}\n',
  );
  writeFileSync(
    path.join(folder, 'a.fr.agenda'),
    'translation fr of A/1/1\nitem a "Premier" {\n  """\n  Le {2027-03-08}.\n  """\n}\n',
  );
  writeFileSync(path.join(folder, 'a.es.agenda'), 'translation es of A/1/1\nitem a "Primero"\n');
  server = await startServerProcess(script, pathToFileURL(folder).href);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function lenses(uri: string): Promise<string[]> {
  const found = await server.request<{ command: { title: string } }[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  return found.map(({ command }) => command.title);
}

async function edit(uri: string, version: number, line: number, text: string): Promise<void> {
  const start = { line, character: 0 };
  await server.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start, end: start }, text }],
  });
}

async function open(uri: string, text: string): Promise<void> {
  await server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agendum', version: 1, text } });
}

const rules = (found: { code?: unknown }[]): string[] => found.map(({ code }) => String(code));

test('an original with two translations, from the first look to the mark that is renewed', async () => {
  await open(ORIGINAL, 'agenda A/1/1 in en\nitem a "First" {\n  """\n  On {2027-03-08}.\n  """\n}\n');
  await open(FRENCH, 'translation fr of A/1/1\nitem a "Premier" {\n  """\n  Le {2027-03-08}.\n  """\n}\n');
  await server.diagnostics(FRENCH, 1);
  expect(await lenses(ORIGINAL)).toEqual([
    '1 of 2 translations complete',
    'es: 0 of 1 item, 1 missing',
    'fr: 1 of 1 item',
  ]);

  const textDocument = { uri: FRENCH };
  const inText = { textDocument, position: { line: 3, character: 3 } };
  const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', inText);
  expect(hover.contents.value).toContain('On 8 March 2027');
  const others = await server.request<{ uri: string }[]>('textDocument/implementation', inText);
  expect(others.map(({ uri }) => uri)).toEqual([ORIGINAL, SPANISH]);
  const siblings = await server.request<SiblingsResult>(SIBLINGS_REQUEST, { uri: FRENCH, position: inText.position });
  expect(siblings.map(({ name, isThere }) => [name, isThere])).toEqual([
    ['English', true],
    ['Español', true],
  ]);

  // The command of the lens asks the editor to write the mark.
  await server.request('workspace/executeCommand', { command: MARK_AS_DONE, arguments: [FRENCH, { items: ['a'] }] });
  const asked = server.asked.find(({ method }) => method === 'workspace/applyEdit')!;
  const { edit: marked } = asked.params as { edit: { changes: Record<string, { newText: string; range: object }[]> } };
  expect(marked.changes[FRENCH]![0]!.newText).toMatch(/^ done "[0-9a-f]{8}"$/);
  await server.notify('textDocument/didChange', {
    textDocument: { uri: FRENCH, version: 2 },
    contentChanges: [{ range: marked.changes[FRENCH]![0]!.range, text: marked.changes[FRENCH]![0]!.newText }],
  });
  expect(await server.diagnostics(FRENCH, 2)).toEqual([]);

  // A change of the original is told in the translation, which nobody has touched, and its lenses are asked for again.
  const refreshed = (): number => server.asked.filter(({ method }) => method === 'workspace/codeLens/refresh').length;
  const before = refreshed();
  await edit(ORIGINAL, 2, 3, 'Not ');
  expect(rules(await server.diagnosticsWhen(FRENCH, (found) => found.length > 0))).toEqual(['translation-outdated']);
  expect(await lenses(FRENCH)).toEqual([
    '1 of 1 item, 1 outdated',
    'Mark all as done',
    'Original changed: show',
    'Mark as done',
  ]);
  await vi.waitFor(() => expect(refreshed()).toBeGreaterThan(before));

  // And a change of a translation stands above the original.
  await edit(FRENCH, 3, 6, 'item b "Nouveau"\n');
  expect(rules(await server.diagnostics(FRENCH, 3))).toContain('translation-item-unknown');
  expect(await lenses(ORIGINAL)).toEqual([
    '0 of 2 translations complete',
    'es: 0 of 1 item, 1 missing',
    'fr: 1 of 1 item, 1 outdated',
  ]);
});

test('what cannot be marked is refused with a reason', async () => {
  const mark = (uri: string) =>
    server.request('workspace/executeCommand', { command: MARK_AS_DONE, arguments: [uri, { head: true }] });
  await expect(mark(ORIGINAL)).rejects.toThrow('is no translation');
  await expect(mark(uriOf('never.agenda'))).rejects.toThrow('is no translation');
});
