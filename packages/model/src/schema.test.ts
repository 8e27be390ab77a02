import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Agenda, SourceRange } from './index.js';

const schema: unknown = JSON.parse(readFileSync(new URL('../schema/agenda.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: false }).compile(schema as object);

const range: SourceRange = { file: 0, start: 0, end: 10 };

function smallAgenda(): Agenda {
  return {
    version: 1,
    sources: ['file:///wg2.agenda'],
    language: 'en',
    symbol: 'CTOC/COP/WG.2/2012/1',
    dates: { start: '2012-10-17', end: '2012-10-18', range },
    introduction: [],
    entries: [
      {
        kind: 'item',
        id: 'opening',
        path: [1],
        title: [{ kind: 'text', text: 'Opening of the meeting', range }],
        joint: [],
        content: [
          {
            kind: 'paragraph',
            content: [{ kind: 'date', date: '2012-10-17', time: '10:00', weekday: true, range }],
            range,
          },
        ],
        internal: [],
        documents: [{ document: 'CTOC/COP/2012/9', range }],
        noDocuments: false,
        items: [],
        range,
      },
    ],
    documents: [{ symbol: 'CTOC/COP/2012/9', symbols: ['CTOC/COP/2012/9'], range }],
    notes: [],
    range,
  };
}

test('the schema accepts an agenda', () => {
  validate(smallAgenda());
  expect(validate.errors).toBeNull();
});

test.each<[what: string, change: object]>([
  ['no items', { entries: undefined }],
  ['an item of an unknown kind', { entries: [{ kind: 'chapter' }] }],
  ['a property that is not in the model', { secretary: 'name' }],
  ['another version', { version: 2 }],
  ['a date without its last day', { dates: { start: '2012-10-17', range } }],
  ['a range that is no range', { range: 12 }],
])('the schema refuses %s', (_what, change) => {
  const agenda: unknown = JSON.parse(JSON.stringify({ ...smallAgenda(), ...change }));
  expect(validate(agenda)).toBe(false);
});

test('the schema carries the version of the model', () => {
  expect(schema).toMatchObject({ $id: 'urn:agendum:agenda:1', definitions: { ModelVersion: { const: 1 } } });
});

test('the schema in the package is the one the types give', () => {
  const script = fileURLToPath(new URL('../scripts/generate-schema.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
