import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '@agendum/language';
import { expect, test } from 'vitest';
import { readHeader } from './header.js';

test.each([
  ['agenda A/80/1 in zh', 'agenda zh A/80/1'],
  ['agenda A/80/1', 'agenda en A/80/1'],
  ['\uFEFF// draft\n/* of */ agenda\n  "EB147/1 Add.1"\n in\tfr item a "A"', 'agenda fr EB147/1 Add.1'],
  ['agenda CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 in en', 'agenda en CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4'],
  ['agenda A/80/1* // star\nin ru', 'agenda ru A/80/1*'],
  ['translation fr of A/80/1 done "c0ffee12"', 'translation fr A/80/1'],
  ['translation of of "A/80/1"', 'translation of A/80/1'],
])('%j', (text, expected) => {
  const header = readHeader(text);
  expect(`${header?.kind} ${header?.language} ${header?.symbol}`).toBe(expected);
  const workspace = createWorkspace();
  workspace.add({ uri: 'file:///a.agenda', text });
  expect(workspace.kind('file:///a.agenda')).toBe(header?.kind);
});

test.each([
  '',
  'agenda in fr',
  'agenda "" in fr',
  'agendas A/80/1',
  'register in en',
  'translation fr',
  'translation fr A/80/1',
  'translation fr of',
  'item a "A"',
  '// agenda A/80/1',
  '/* agenda A/80/1',
])('%j has none', (text) => {
  expect(readHeader(text)).toBeUndefined();
});

test('the header tells the language that the examples have', () => {
  const folder = join(import.meta.dirname, '../../../../examples');
  const workspace = createWorkspace();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.agenda'))
    .map((path) => ({ uri: `file:///${path}`, text: readFileSync(join(folder, path), 'utf8') }));
  files.forEach((file) => workspace.add(file));
  const told = files.flatMap(({ uri, text }) => {
    const header = readHeader(text);
    return header ? [[uri, header.language]] : [];
  });
  expect(told.length).toBeGreaterThan(8);
  expect(told).toEqual(told.map(([uri]) => [uri, workspace.lower(uri!)?.language]));
});
