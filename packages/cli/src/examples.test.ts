import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileHtml } from '@agendum/compiler';
import { createWorkspace, type Workspace } from '@agendum/language';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';

const examples = join(import.meta.dirname, '../../../examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.agenda'))
  .map((path) => join(examples, path))
  .sort();
const workspace = openAll(files);
const agendas = files.filter((path) => workspace.kind(uriOf(path)) === 'agenda');

// The agenda that is kept with the mistakes it was published with is the only file that may have any. Information is for whoever wants it.
test.each(files.map(nameOf).filter((name) => !name.endsWith('as-published.agenda')))('%s has no mistake', (name) => {
  const findings = workspace.check(uriOf(join(examples, name)));
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

test.each(agendas.map(nameOf))('%s compiles to a page that holds every item and document', (name) => {
  const agenda = workspace.lower(uriOf(join(examples, name)))!;
  const text = withoutBlanks(visibleText(compileHtml(agenda)));
  const titles = [...readFileSync(join(examples, name), 'utf8').matchAll(/^ *item \S+ "([^"{]+)"/gm)];
  expect(titles.length).toBeGreaterThan(0);
  for (const [, title] of titles) {
    expect(text).toContain(withoutBlanks(title!));
  }
  for (const { symbol } of agenda.documents) {
    expect(text).toContain(withoutBlanks(symbol));
  }
});

test('the broken symbols of the published agenda are found', () => {
  const path = join(examples, 'untoc-wg2-2012/as-published.agenda');
  const source = readFileSync(path, 'utf8');
  const broken = workspace
    .check(uriOf(path))
    .filter(({ rule }) => rule === 'malformed-symbol')
    .map(({ range }) => lineAround(source, range.start));
  expect(broken).toEqual([
    expect.stringContaining('documents "CTOC/COP/WG.2/ 2012/2"'),
    expect.stringContaining('{"CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4"}'),
    expect.stringContaining('document "CTOC/COP/WG.2/ 2012/2"'),
  ]);
});

test('the page of the published agenda holds the text that was published', ({ annotate }) => {
  const folder = join(examples, 'untoc-wg2-2012');
  const agenda = workspace.lower(uriOf(join(folder, 'as-published.agenda')))!;
  const page = withoutBlanks(visibleText(compileHtml(agenda)));
  const reference = withoutBlanks(readFileSync(join(folder, 'reference.zh.txt'), 'utf8'));

  const missing = missingStretches(reference, page);
  const missed = missing.reduce((sum, { text }) => sum + text.length, 0);
  const share = (100 * (reference.length - missed)) / reference.length;
  const places = missing.map(({ before, text, after }) => `…${before}[${text}]${after}…`).join('\n');
  const figure = `${reference.length - missed} of ${reference.length} characters (${share.toFixed(2)} %) are on the page of ${page.length}`;

  console.log(missed > 0 ? `${figure}; in brackets those that are not:\n${places}` : figure);
  expect(share, `Not on the page, in brackets:\n${places}`).toBeGreaterThanOrEqual(99.5);
  return annotate(figure);
});

describe('the table of references in docs/language.md', () => {
  const page = readFileSync(join(examples, '../docs/language.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\{[^`]+\})` +\| (.+?) +\| (.+?) +\|$/gm)];

  test('has rows', () => expect(rows.length).toBeGreaterThan(15));

  test.each([
    ['en', 2],
    ['zh', 3],
  ])('says what is printed in %s', (language, column) => {
    const opened = createWorkspace();
    opened.add({ uri: 'file:///register.agenda', text: /^register[^`]+/m.exec(page)![0] });
    opened.add({
      uri: 'file:///table.agenda',
      text: [
        `agenda in ${language}`,
        'item organization "1" { item opening "1 (a)" } item second "2" item third "3"',
        `item needs "4" {\n"""`,
        ...rows.map((row) => `It says ${row[1]} here.\n`),
        '"""\n}',
      ].join('\n'),
    });
    const text = visibleText(compileHtml(opened.lower('file:///table.agenda')!));
    const printed = [...text.matchAll(/It says (.*?) here\./gs)].map((match) => match[1]);
    expect(printed).toEqual(rows.map((row) => row[column]));
  });
});

describe('missingStretches', () => {
  test('finds nothing in a page that holds the text between other text', () => {
    expect(missingStretches('abc', 'xaxbxcx')).toEqual([]);
  });

  test('shows what the page lacks with the text around it', () => {
    expect(missingStretches('10时至6时.4确定', '10时至6时4确定')).toEqual([
      { before: '10时至6时', text: '.', after: '4确定' },
    ]);
    expect(missingStretches('abcde', 'dce')).toEqual([{ before: '', text: 'abc', after: 'de' }]);
  });
});

function openAll(paths: readonly string[]): Workspace {
  const opened = createWorkspace();
  for (const path of paths) {
    opened.add({ uri: uriOf(path), text: readFileSync(path, 'utf8') });
  }
  return opened;
}

function nameOf(path: string): string {
  return relative(examples, path);
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** What a reader sees of a page: the text of its body, without styles, scripts and hidden elements. */
function visibleText(html: string): string {
  const invisible = new Set(['head', 'style', 'script', 'template', 'noscript']);
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') {
      return (node as DefaultTreeAdapterTypes.TextNode).value;
    }
    const hidden = 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');
    return hidden || invisible.has(node.nodeName) || !('childNodes' in node)
      ? ''
      : node.childNodes.map(textOf).join('');
  };
  return textOf(parse(html));
}

interface Stretch {
  before: string;
  text: string;
  after: string;
}

/** The stretches of `text` that are not in its longest common subsequence with `page`, each with what stands around it. */
function missingStretches(text: string, page: string): Stretch[] {
  const width = page.length + 1;
  // Cell (i, j): length of the longest common subsequence of the text from i and the page from j.
  const lengths = new Uint16Array((text.length + 1) * width);
  for (let i = text.length - 1; i >= 0; i--) {
    const character = text.charCodeAt(i);
    const row = i * width;
    for (let j = page.length - 1; j >= 0; j--) {
      const below = lengths[row + width + j]!;
      const right = lengths[row + j + 1]!;
      lengths[row + j] =
        character === page.charCodeAt(j) ? lengths[row + width + j + 1]! + 1 : below > right ? below : right;
    }
  }
  const stretches: Stretch[] = [];
  let start: number | undefined;
  const finish = (end: number): void => {
    if (start !== undefined) {
      stretches.push({
        before: text.slice(Math.max(0, start - 10), start),
        text: text.slice(start, end),
        after: text.slice(end, end + 10),
      });
      start = undefined;
    }
  };
  let j = 0;
  for (let i = 0; i < text.length; i++) {
    const here = lengths[i * width + j]!;
    if (lengths[(i + 1) * width + j] === here) {
      start ??= i;
      continue;
    }
    finish(i);
    while (text.charCodeAt(i) !== page.charCodeAt(j)) {
      j++;
    }
    j++;
  }
  finish(text.length);
  return stretches;
}
