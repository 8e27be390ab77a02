import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, mend } from '../../test/files.js';
import { catalogue } from './catalogue.js';
import { rules } from './index.js';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))
  .map(({ name }) => name)
  .sort();

test('every folder is a rule and has its page and its tests', () => {
  expect(rules.map(({ id }) => id)).toEqual(folders);
  for (const folder of folders) {
    expect(existsSync(join(import.meta.dirname, folder, 'page.md')), `${folder}/page.md`).toBe(true);
    expect(existsSync(join(import.meta.dirname, folder, 'rule.test.ts')), `${folder}/rule.test.ts`).toBe(true);
  }
});

const source = join(import.meta.dirname, '..');
const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => basename(path) === 'page.md')
  .sort();

test('all that a finding can be of has a page', () => {
  expect(pages.map((path) => basename(dirname(path))).sort()).toEqual(catalogue.map(({ id }) => id));
});

describe.each(pages)('the page %s', (path) => {
  const folder = basename(dirname(path));
  const page = readFileSync(join(source, path), 'utf8');

  test('has the rule as its heading and says why it matters and how to mend it', () => {
    expect(page.split('\n')[0]).toBe(`# ${folder}`);
    expect(page).toMatch(/^\*\*Why it matters\.\*\* \S/m);
    expect(page).toMatch(/^\*\*How to mend it\.\*\* \S/m);
  });

  test('names each option of the rule, and what counts without it', () => {
    const missing = catalogue
      .find(({ id }) => id === folder)!
      .options.flatMap(({ name, default: value }) => [`\`${name}\``, `\`${JSON.stringify(value)}\``])
      .filter((word) => !page.includes(word));
    expect(missing).toEqual([]);
  });

  test('has a bad example with findings of this rule and no other', () => {
    const found = check(example(page, 'bad')).findings.map(({ rule }) => rule);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([folder]));
  });

  test('has a good example without any finding', () => {
    expect(check(example(page, 'good')).findings).toEqual([]);
  });

  test('has a bad example whose fixes mend what they are offered for', () => {
    const bad = example(page, 'bad');
    const { findings } = check(bad);
    const left = check(mend(bad)).findings;
    expect(left).toHaveLength(findings.filter(({ fixes = [] }) => fixes.length === 0).length);
  });
});

/** The example as a fixture: one of JSON is a configuration. */
function example(page: string, kind: 'bad' | 'good'): string {
  const found = [...page.matchAll(new RegExp(`^\`\`\`(agenda|json) ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  expect(found).toHaveLength(1);
  const [, language, text = ''] = found[0]!;
  return language === 'json' ? `--- agendum.config.json\n${text}` : text;
}
