import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { catalogue } from '@agendum/language';
import { parseFiles } from '@agendum/testing';
import { expect, test } from 'vitest';
import { createSandbox, GOOD } from '../test/sandbox.js';

const LANGUAGE = join(import.meta.dirname, '../../language/src');
const SNAPSHOTS = join(import.meta.dirname, '__snapshots__/messages');

/** The wrong example on the page of each rule, as files in a folder named after the rule. */
const files: Record<string, string> = {};
for (const path of readdirSync(LANGUAGE, { recursive: true, encoding: 'utf8' })) {
  if (basename(path) === 'page.md') {
    const id = basename(dirname(path));
    const page = readFileSync(join(LANGUAGE, path), 'utf8');
    const [, kind, example = ''] = /^```(agenda|json) bad\n([^]*?)^```$/m.exec(page)!;
    if (kind === 'json') {
      Object.assign(files, { [`${id}/agendum.config.json`]: example, [`${id}/good.agenda`]: GOOD });
    } else if (example.startsWith('--- ')) {
      for (const { name, text } of parseFiles(example)) {
        files[`${id}/${name}`] = text;
      }
    } else {
      files[`${id}/example.agenda`] = example;
    }
  }
}

/** Rules across files: what the examples of the others have to do with each other is nobody's business. */
const ACROSS = ['joint-agendas', 'repeated-symbol', 'two-declarations'];
const onlyAcross = (id?: string): string =>
  JSON.stringify({ rules: Object.fromEntries(ACROSS.filter((rule) => rule !== id).map((rule) => [rule, 'off'])) });
files['agendum.config.json'] = onlyAcross();
ACROSS.forEach((id) => (files[`${id}/agendum.config.json`] ??= onlyAcross(id)));

let printed: Map<string, string> | undefined;

/** What is printed on the example of a rule. One run does for all. */
function printedOn(id: string): string | undefined {
  if (!printed) {
    printed = new Map();
    const { out } = createSandbox(files).run(['check', '.']);
    for (const finding of out.split('\n\n').slice(0, -1)) {
      const folder = finding.slice(0, finding.indexOf('/'));
      printed.set(folder, `${printed.get(folder) ?? ''}${finding}\n\n`);
    }
  }
  return printed.get(id);
}

test.each(catalogue.map(({ id }) => id))('what is said of the wrong example of %s', async (id) => {
  expect(printedOn(id)).toContain(`[${id}]`);
  await expect(printedOn(id)).toMatchFileSnapshot(join(SNAPSHOTS, `${id}.txt`));
});

test('there is no snapshot of a rule that is gone', () => {
  expect(readdirSync(SNAPSHOTS).sort()).toEqual(catalogue.map(({ id }) => `${id}.txt`));
});
