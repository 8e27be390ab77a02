import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWorkspace } from '@agendum/language';
import { expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../test/sandbox.js';

const examples = join(import.meta.dirname, '../../../../examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.agenda'))
  .sort();
const translations = files.flatMap((path) => {
  const [, stem, language] = /^(.*)\.([a-z]{2})\.agenda$/.exec(path) ?? [];
  return stem === undefined ? [] : [{ path, agenda: `${stem}.agenda`, language: language! }];
});
const agendas = files.filter((path) => !/\.[a-z]{2}\.agenda$/.test(path) && !path.endsWith('register.agenda'));

function copyOf(path: string): Sandbox {
  const sandbox = createSandbox();
  cpSync(join(examples, dirname(path)), join(sandbox.folder, dirname(path)), { recursive: true });
  return sandbox;
}

/** The model of a translation, without the places in its files. */
function modelOf({ folder, read }: Sandbox, path: string, agenda: string): unknown {
  const workspace = createWorkspace();
  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  for (const file of [join(dirname(path), 'register.agenda'), agenda, path]) {
    if (existsSync(join(folder, file))) {
      workspace.add({ uri: uriOf(file), text: read(file) });
    }
  }
  const model = workspace.lower(uriOf(path));
  expect(model?.language).toBe(path.split('.').at(-2));
  return JSON.parse(JSON.stringify(model, (key, value: unknown) => (key === 'range' ? undefined : value)));
}

test('there are translations to try', () => {
  expect(translations.length).toBeGreaterThan(5);
});

test.each(translations)('$path is the same when it comes back', ({ path, agenda, language }) => {
  const sandbox = copyOf(path);
  const before = sandbox.read(path);
  expect(sandbox.run(['translate', 'export', language, agenda, '--out', `${dirname(path)}/t.xlf`])).toMatchObject({
    code: 0,
    err: '',
  });
  expect(sandbox.run(['translate', 'import', `${dirname(path)}/t.xlf`])).toMatchObject({ code: 0, err: '' });
  expect(sandbox.read(path)).toBe(before);
});

test.each(translations)('$path is made anew from what was exported', ({ path, agenda, language }) => {
  const sandbox = copyOf(path);
  const before = modelOf(sandbox, path, agenda);
  sandbox.run(['translate', 'export', language, agenda, '--out', `${dirname(path)}/t.xlf`]);
  rmSync(join(sandbox.folder, path));
  expect(sandbox.run(['translate', 'import', `${dirname(path)}/t.xlf`])).toMatchObject({ code: 0, err: '' });
  expect(modelOf(sandbox, path, agenda)).toEqual(before);
});

test.each(agendas)('every text of %s is taken over when all are translated', (agenda) => {
  const sandbox = copyOf(agenda);
  const xlf = join(dirname(agenda), 'de.xlf');
  sandbox.run(['translate', 'export', 'de', agenda, '--out', xlf]);
  const exported = sandbox.read(xlf);
  const sources = [...exported.matchAll(/<source>.*<\/source>/g)];
  expect(sources.length).toBeGreaterThan(10);
  sandbox.write({
    [xlf]: exported.replaceAll(
      /(?<=<source>)(.*)<\/source>\n(?! *<target>)/g,
      '$1</source>\n<target>$1 ("ß" {x} \\)</target>\n',
    ),
  });
  const { code, out, err } = sandbox.run(['translate', 'import', xlf]);
  expect(err).toBe('');
  expect(code).toBe(0);
  const path = agenda.replace(/agenda$/, 'de.agenda');
  expect(out).toContain(`Wrote ${path}`);
  sandbox.run(['translate', 'export', 'de', agenda, '--out', join(dirname(agenda), 'again.xlf')]);
  const again = sandbox.read(join(dirname(agenda), 'again.xlf'));
  const targets = (text: string) =>
    [...text.matchAll(/<target>(.*)<\/target>/g)].map(([, target]) =>
      target!.replaceAll(/ (?:disp|equiv)="[^"]*"/g, ''),
    );
  expect(targets(again)).toEqual(targets(sandbox.read(xlf)));
});

// The constraints of the specification that no schema of XML can say, and those of the ids.
test.each(translations)('what is exported of $path keeps to the constraints of XLIFF', ({ path, agenda, language }) => {
  const sandbox = copyOf(path);
  sandbox.run(['translate', 'export', language, agenda, '--out', 't.xlf']);
  const units = sandbox.read('t.xlf').split('<unit').slice(1);
  expect(units.length).toBeGreaterThan(10);
  const ids = units.map((unit) => /^ id="([^"]*)"/.exec(unit)![1]!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[\w.:-]+$/.test(id))).toEqual([]);
  for (const unit of units) {
    const data = [...unit.matchAll(/<data id="(d\d+)">/g)].map(([, id]) => id);
    const used = [...unit.matchAll(/<ph id="(\d+)" dataRef="(d\d+)"/g)].map(([, , id]) => id);
    expect(new Set(data).size).toBe(data.length);
    expect(new Set(used)).toEqual(new Set(data));
    for (const content of unit.match(/<(source|target)>.*?<\/\1>/g) ?? []) {
      const placeholders = [...content.matchAll(/<ph id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(placeholders).size).toBe(placeholders.length);
    }
  }
});
