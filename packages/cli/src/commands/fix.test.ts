import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';
import { load } from '../input/load.js';
import { fixFiles } from './fix.js';

const BROKEN = 'agenda WG/2026/1 in en\nitem a "A" { documents "WG/ 2026/2" }\ndocument WG/2026/2 "Report"\n';

async function fixAfter(change: (folder: string) => void) {
  const sandbox = createSandbox({ 'may.agenda': BROKEN });
  const loaded = await load(['may.agenda'], sandbox.folder);
  change(sandbox.folder);
  let err = '';
  const channel = { write: (text: string) => void (err += text), colored: () => false, columns: () => undefined };
  const outcome = await fixFiles(loaded, { cwd: sandbox.folder, out: channel, err: channel });
  return { sandbox, outcome, err };
}

test('a file that somebody changes in the meantime is left as it is', async () => {
  const { sandbox, outcome, err } = await fixAfter((folder) =>
    writeFileSync(join(folder, 'may.agenda'), `${BROKEN}// More.\n`),
  );
  expect(err).toBe(
    'may.agenda: error: Somebody has changed the file in the meantime, so it was left as it is. Run the command again.\n',
  );
  expect(outcome).toMatchObject({ failed: true, done: [], loaded: { inputs: [{ text: BROKEN }] } });
  expect(sandbox.read('may.agenda')).toBe(`${BROKEN}// More.\n`);
});

test('a file that is gone is told', async () => {
  const { sandbox, outcome, err } = await fixAfter((folder) => rmSync(join(folder, 'may.agenda')));
  expect(err).toBe(
    'may.agenda: error: The file could not be changed: it is not there (deleted, moved, or a link to nothing).\n',
  );
  expect(outcome).toMatchObject({ failed: true, done: [], loaded: { inputs: [{ text: BROKEN }] } });
  expect(sandbox.list('.')).toEqual([]);
});
