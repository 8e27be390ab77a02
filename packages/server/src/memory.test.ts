import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServerProcess } from '@agendum/testing/lsp';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/untoc-wg2-2012', import.meta.url));
const EDITS = 10_000;
/** What comes at once when a typist is faster than the machine. */
const BURST = 10;
/** How much the heap may still grow, in bytes: code that is compiled late, not what is kept of an edit. The agenda, parsed, is a third of it. */
const GROWTH = 1_000_000;

test(`memory stays flat over ${EDITS} edits`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'agendum-memory-'));
  for (const name of ['register.agenda', 'as-published.agenda']) {
    cpSync(path.join(example, name), path.join(folder, name));
  }
  const uri = pathToFileURL(path.join(folder, 'as-published.agenda')).href;
  const text = readFileSync(fileURLToPath(uri), 'utf8');
  const server = await startServerProcess(script, pathToFileURL(folder).href);
  const textDocument = { uri, languageId: 'agendum', version: 1, text };
  await server.notify('textDocument/didOpen', { textDocument });

  const line = text.split('\n').findIndex((content) => content.length > 60 && content.startsWith('  '));
  const position = { line, character: 10 };
  let version = 1;
  const edit = (character: number, text: string): Promise<void> =>
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: position, end: { line, character } }, text }],
    });
  // Plain words, a reference, one to nowhere, and a brace that is not closed: all ways that a text is read.
  const typed = ['字', '{this item}', 'a', '{item nowhere}', '，', '{'];
  const make = async (edits: number): Promise<number> => {
    for (let burst = 0; burst < edits / BURST; burst++) {
      const word = typed[burst % typed.length]!;
      for (let pair = 0; pair < BURST / 2; pair++) {
        await edit(position.character, word);
        if (pair === 0) {
          await server.diagnostics(uri, version); // the others may be overtaken
        }
        await edit(position.character + word.length, '');
      }
      await server.request('textDocument/completion', { textDocument: { uri }, position });
      await server.request('textDocument/hover', { textDocument: { uri }, position });
      await server.diagnostics(uri, version);
    }
    return await server.heapUsed();
  };
  // By then what is compiled late has been.
  const before = await make(EDITS / 2);
  const after = await make(EDITS / 2);
  expect(after - before).toBeLessThan(GROWTH);
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
