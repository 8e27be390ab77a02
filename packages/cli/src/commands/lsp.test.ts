import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServerProcess } from '@agendum/testing/lsp';
import { expect, test } from 'vitest';
import { BAD, COMMAND, createSandbox, GOOD } from '../../test/sandbox.js';

test('the command is a language server: an editor opens, edits, asks and ends it', async () => {
  const { folder } = createSandbox({ 'may.agenda': GOOD });
  const server = await startServerProcess(COMMAND, pathToFileURL(folder).href, { args: ['lsp', '--stdio'] });
  const uri = pathToFileURL(path.join(folder, 'may.agenda')).href;
  const textDocument = { uri, languageId: 'agendum', version: 1, text: BAD };
  await server.notify('textDocument/didOpen', { textDocument });
  expect(await server.diagnostics(uri, 1)).toMatchObject([
    { code: 'unresolved-reference', range: { start: { line: 2, character: 24 }, end: { line: 2, character: 31 } } },
  ]);
  const range = { start: { line: 2, character: 24 }, end: { line: 2, character: 31 } };
  await server.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: 'opening' }],
  });
  expect(await server.diagnostics(uri, 2)).toEqual([]);
  const list = await server.request<{ items: { label: string }[] }>('textDocument/completion', {
    textDocument: { uri },
    position: range.start,
  });
  expect(list.items.map(({ label }) => label)).toEqual(['1 See agenda item 1']);
  expect(await server.stop()).toBe(0);
});

test('it takes the number of the process that has started it, as editors pass it', async () => {
  const { folder } = createSandbox();
  const args = ['lsp', '--stdio', `--clientProcessId=${process.pid}`];
  const server = await startServerProcess(COMMAND, pathToFileURL(folder).href, { args });
  expect(server.capabilities).toHaveProperty('hoverProvider', true);
  expect(await server.stop()).toBe(0);
});

test('without --stdio, or with a path, it says what to write', () => {
  const { run } = createSandbox();
  expect(run(['lsp'])).toMatchObject({ code: 2, err: expect.stringContaining('`agendum lsp --stdio`') });
  expect(run(['lsp', '--stdio', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('stands alone') });
  expect(run(['help', 'lsp'])).toMatchObject({ code: 0, out: expect.stringContaining('An editor') });
});
