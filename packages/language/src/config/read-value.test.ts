import { expect, test } from 'vitest';
import { JsonReader } from './json-reader.js';
import type { OptionSpec } from './options.js';
import { parseConfig } from './parse-config.js';
import { readValue } from './read-value.js';

const URI = 'file:///agendum.config.json';

function read(text: string, spec: object): { value: unknown; told: string[] } {
  const reader = new JsonReader(URI);
  const { root } = parseConfig({ uri: URI, text });
  const value = readValue(reader, root!, '"option"', { description: '', ...spec } as OptionSpec);
  return { value, told: reader.findings.map(({ message }) => message) };
}

test.each<[text: string, spec: object, value: unknown]>([
  ['true', { type: 'boolean' }, true],
  ['false', { type: 'boolean' }, false],
  ['3', { type: 'integer', minimum: 3, maximum: 3 }, 3],
  ['-1', { type: 'integer' }, -1],
  ['""', { type: 'string' }, ''],
  ['"long"', { type: 'string', values: ['short', 'long'] }, 'long'],
  ['[]', { type: 'strings' }, []],
  ['["b", "a"]', { type: 'strings', values: ['a', 'b'] }, ['b', 'a']],
  ['["09:30-24:00"]', { type: 'hours' }, [{ start: '09:30', end: '24:00' }]],
  ['["2028-02-29"]', { type: 'dates' }, ['2028-02-29']],
])('%s is read as %j', (text, spec, value) => {
  expect(read(text, spec)).toEqual({ value, told: [] });
});

test.each<[text: string, spec: object, told: string, value?: unknown]>([
  ['"yes"', { type: 'boolean' }, '"option" is true or false.'],
  ['1.5', { type: 'integer' }, '"option" is a whole number.'],
  ['1e99', { type: 'integer' }, '"option" is a whole number.'],
  ['"3"', { type: 'integer' }, '"option" is a whole number.'],
  ['0', { type: 'integer', minimum: 1 }, '"option" is 1 or more.'],
  ['61', { type: 'integer', maximum: 60 }, '"option" is 60 or less.'],
  ['null', { type: 'string' }, '"option" is a text in double quotes.'],
  ['"lon"', { type: 'string', values: ['short', 'long'] }, '"option" cannot be "lon". Did you mean "long"?'],
  ['"a"', { type: 'strings' }, '"option" is a list: ["…", "…"].'],
  ['["a", 1]', { type: 'strings' }, '"option" is a text in double quotes.', ['a']],
  [
    '["9:30-12:00"]',
    { type: 'hours' },
    '"9:30-12:00" is no part of a day. Write it as "10:00-13:00", the later hour last.',
    [],
  ],
  ['["2027-02-29"]', { type: 'dates' }, '"2027-02-29" is no day of the calendar. Write it as "2026-12-25".', []],
])('%s is refused as %j', (text, spec, told, value) => {
  expect(read(text, spec)).toEqual({ value, told: [told] });
});
