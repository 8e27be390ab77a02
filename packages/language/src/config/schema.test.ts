import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { check } from '../../test/files.js';
import { writeValue } from './options.js';
import { facts } from './config.js';
import { rules } from '../rules/index.js';
import { configSchema } from './schema.js';

const file = join(import.meta.dirname, '../../schema/agendum.config.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ allErrors: true }).compile(schema);

const errorsOf = (config: unknown): number =>
  check(`--- agendum.config.json\n${JSON.stringify(config)}\n`).findings.length;

test('the file is up to date', () => {
  expect(schema).toEqual(configSchema());
});

/** Every option of every rule, set to what counts without it. */
const everything = {
  ...Object.fromEntries(Object.entries(facts).map(([name, spec]) => [name, writeValue(spec.default)])),
  rules: Object.fromEntries(
    rules.map(({ id, severity, options = {} }) => {
      const values = Object.entries(options).map(([name, spec]) => [name, writeValue(spec.default)]);
      return [id, { severity, ...Object.fromEntries(values) }];
    }),
  ),
};

test.each<[what: string, config: unknown]>([
  ['nothing', {}],
  ['everything as it is without it', everything],
  ['everything for some files', { overrides: [{ files: ['*'], ...everything }] }],
  ['a preset', { $schema: './x.json', extends: 'agendum:council' }],
  ['severities', { rules: { 'duplicate-id': 'off', 'weekday-mismatch': 'information' } }],
  ['phrases', { house: 'unesco-who', phrases: { de: { documents: 'Unterlagen' }, 'pt-BR': {} } }],
  ['hours', { usualHours: ['09:30-12:00', '23:00-24:00'] }],
  ['days', { holidays: ['2028-02-29'] }],
  ['patterns', { overrides: [{ files: ['{a,b}/**', '*.fr.agenda', '?'], house: 'council' }] }],
])('schema and language take %s', (_what, config) => {
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
  expect(errorsOf(config)).toBe(0);
});

test.each<[what: string, config: unknown]>([
  ['a list', []],
  ['an unknown setting', { colour: 'red' }],
  ['an unknown house', { house: 'who' }],
  ['an unknown preset', { extends: 'agendum:city' }],
  ['an absolute path', { extends: '/etc/agendum.config.json' }],
  ['an address', { extends: 'https://a.b/agendum.config.json' }],
  ['another name', { extends: '../base.json' }],
  ['an unknown rule', { rules: { 'no-such-rule': 'off' } }],
  ['an unknown severity', { rules: { 'duplicate-id': 'warn' } }],
  ['a number for a severity', { rules: { 'duplicate-id': 2 } }],
  ['a number inside', { rules: { 'duplicate-id': { severity: 2 } } }],
  ['an unknown option', { rules: { 'duplicate-id': { strict: true } } }],
  ['an unknown phrase', { phrases: { de: { dokuments: 'Unterlagen' } } }],
  ['an empty phrase', { phrases: { de: { documents: '' } } }],
  ['no language', { phrases: { German: {} } }],
  ['a text for a list', { closingItems: 'other' }],
  ['hours that are none', { usualHours: ['9-12'] }],
  ['days that are none', { holidays: ['25.12.2026'] }],
  ['no files', { overrides: [{ house: 'un' }] }],
  ['an empty list of files', { overrides: [{ files: [], house: 'un' }] }],
  ['extends for some files', { overrides: [{ files: ['*'], extends: 'agendum:un' }] }],
])('schema and language refuse %s', (_what, config) => {
  expect(validate(config)).toBe(false);
  expect(errorsOf(config)).toBeGreaterThan(0);
});
