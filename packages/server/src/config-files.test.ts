import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServerProcess, type PublishedDiagnostic, type ServerProcess } from '@agendum/testing/lsp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILE_REQUEST, type CompileResult } from './protocol.js';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'agendum-config-'));
const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).href;
let server: ServerProcess;

/** An agenda with one warning: unscheduled-item. */
const AGENDA = `agenda in en
dates 2026-03-04
item opening "Opening of the meeting"
item other "Other matters"
timetable {
  2026-03-04 { 10:00-13:00 opening }
}
`;
const CHANGED = 2;
const DELETED = 3;

function write(name: string, content: object | string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
}

async function notifyChange(name: string, type: number): Promise<void> {
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
}

const codes = (found: PublishedDiagnostic[]): string => found.map(({ code, severity }) => `${code} ${severity}`).join();
const become = (name: string, wanted: string): Promise<PublishedDiagnostic[]> =>
  server.diagnosticsWhen(uriOf(name), (found) => codes(found) === wanted);

beforeAll(async () => {
  write('.git/HEAD', '');
  write('agendum.config.json', { extends: 'shared/base.agendum.config.json' });
  write('shared/base.agendum.config.json', { rules: { 'unscheduled-item': 'error' } });
  write('meetings/may.agenda', AGENDA);
  write('meetings/wg/june.agenda', AGENDA);
  write('meetings/wg/agendum.config.json', { house: 'council', rules: { 'unscheduled-item': 'off' } });
  // The folder that is opened is below the first configuration.
  server = await startServerProcess(script, uriOf('meetings'));
});

afterAll(async () => {
  const code = await server.stop();
  rmSync(root, { recursive: true, force: true });
  if (code !== 0) {
    throw new Error(`The server ended with exit code ${code}.`);
  }
});

async function open(name: string): Promise<void> {
  const textDocument = { uri: uriOf(name), languageId: 'agendum', version: 1, text: AGENDA };
  await server.notify('textDocument/didOpen', { textDocument });
}

test('the nearest configuration counts, one above the folder that is opened and what it extends included', async () => {
  await open('meetings/may.agenda');
  await open('meetings/wg/june.agenda');
  expect(await become('meetings/may.agenda', 'unscheduled-item 1')).toHaveLength(1);
  expect(await become('meetings/wg/june.agenda', '')).toEqual([]);
});

test('what a configuration extends follows when its folder is renamed', async () => {
  expect(server.capabilities['workspace']).toMatchObject({
    fileOperations: { willRename: { filters: [{}, {}, { pattern: { glob: '**/*', matches: 'folder' } }] } },
  });
  const files = [{ oldUri: uriOf('shared'), newUri: uriOf('all bodies') }];
  const { changes } = await server.request<{ changes: object }>('workspace/willRenameFiles', { files });
  expect(changes).toEqual({
    [uriOf('agendum.config.json')]: [
      {
        range: { start: { line: 0, character: 11 }, end: { line: 0, character: 44 } },
        newText: '"all bodies/base.agendum.config.json"',
      },
    ],
  });
});

test('a page is made with the words of its configuration', async () => {
  const page = await server.request<CompileResult>(COMPILE_REQUEST, { uri: uriOf('meetings/wg/june.agenda') });
  expect(page.html).not.toContain('Provisional agenda');
});

test('a configuration that is changed on the disk is checked, and so are the agendas below it', async () => {
  write('meetings/wg/agendum.config.json', { hous: 'council', rules: { 'unscheduled-item': 'information' } });
  await notifyChange('meetings/wg/agendum.config.json', CHANGED);
  const [found] = await become('meetings/wg/agendum.config.json', 'config 1');
  expect(found).toMatchObject({ range: { start: { line: 0, character: 1 }, end: { line: 0, character: 7 } } });
  expect(found!.message).toContain('Did you mean "house"?');
  await become('meetings/wg/june.agenda', 'unscheduled-item 3');
});

test('one that another extends has a say in what is found, too', async () => {
  write('shared/base.agendum.config.json', { rules: { 'unscheduled-item': 'off' } });
  await notifyChange('shared/base.agendum.config.json', CHANGED);
  expect(await become('meetings/may.agenda', '')).toEqual([]);
});

test('one that is open counts as it stands in the editor, until it is closed', async () => {
  const uri = uriOf('meetings/wg/agendum.config.json');
  const text = '{ "rules": { "unscheduled-itm": "off" } }';
  await server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'jsonc', version: 1, text } });
  await server.diagnosticsWhen(uri, ([first]) => first?.message.includes('unscheduled-itm') === true);
  const mended = '{ "rules": { "unscheduled-item": "off" } }';
  await server.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: mended }],
  });
  expect(await become('meetings/wg/agendum.config.json', '')).toEqual([]);
  expect(await become('meetings/wg/june.agenda', '')).toEqual([]);
  // A configuration is no agenda, so there is nothing to say of it, and nobody waits for it.
  const hover = { textDocument: { uri }, position: { line: 0, character: 3 } };
  expect(await server.request('textDocument/hover', hover)).toBeNull();
  await server.notify('textDocument/didClose', { textDocument: { uri } });
  await become('meetings/wg/agendum.config.json', 'config 1');
});

test('one that is deleted with its folder is gone, and the next one counts', async () => {
  write('meetings/wg2/agendum.config.json', { hous: 'un', rules: { 'unscheduled-item': 'information' } });
  write('meetings/wg2/july.agenda', AGENDA);
  await notifyChange('meetings/wg2/agendum.config.json', CHANGED);
  await notifyChange('meetings/wg2/july.agenda', CHANGED);
  await become('meetings/wg2/july.agenda', 'unscheduled-item 3');
  await become('meetings/wg2/agendum.config.json', 'config 1');
  rmSync(path.join(root, 'meetings/wg/agendum.config.json'));
  await notifyChange('meetings/wg/agendum.config.json', DELETED);
  expect(await become('meetings/wg/agendum.config.json', '')).toEqual([]);
  expect(await become('meetings/wg/june.agenda', '')).toEqual([]);
  rmSync(path.join(root, 'meetings/wg2'), { recursive: true });
  await notifyChange('meetings/wg2', DELETED);
  expect(await become('meetings/wg2/agendum.config.json', '')).toEqual([]);
  expect(await become('meetings/wg2/july.agenda', '')).toEqual([]);
  write('shared/base.agendum.config.json', {});
  await notifyChange('shared/base.agendum.config.json', CHANGED);
  await become('meetings/wg/june.agenda', 'unscheduled-item 2');
});
