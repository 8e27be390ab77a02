import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houses } from '@agendum/locales';
import { expect, test } from 'vitest';
import { check } from '../../test/files.js';
import { facts } from './config.js';
import { presetNames } from './presets.js';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/configuration.md'), 'utf8');

test('the examples of the page are right', () => {
  const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) {
    expect(check(`--- agendum.config.json\n${text}`).findings).toEqual([]);
  }
});

test('the page names every fact, house and preset', () => {
  const names = [...Object.keys(facts), ...houses, ...presetNames.map((name) => `agendum:${name}`)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
