import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExamples } from '../test/example-pages.js';

const pages = buildExamples();
const paths = pages.map(({ path }) => path);

function page(path: string): string {
  return pages.find((candidate) => candidate.path === path)!.html;
}

function all(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), (match) => match[1]!);
}

const anchorsOf = (path: string): string[] => all(page(path), / id="([^"]*)"/g);

test('an example is there in each of the six languages', () => {
  const languages = pages.filter(({ path }) => path.includes('/corrected.')).map(({ language }) => language);
  expect(languages).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

// The style sheet, the same in all pages, has a file of its own.
const styleSheet = /<style>([^]*?)<\/style>/;

test.each(paths)('%s', async (path) => {
  const html = page(path).replace(styleSheet, '<style></style>');
  await expect(html).toMatchFileSnapshot(join('__snapshots__/pages', path));
});

test('the style sheet', async () => {
  const sheets = new Set(pages.map(({ html }) => styleSheet.exec(html)![1]!.replace(/@page \{\n@top-[^]*$/, '')));
  expect(sheets.size).toBe(1);
  await expect([...sheets][0]).toMatchFileSnapshot('__snapshots__/pages/style.css');
});

test.each(paths)('every link of %s inside of the page leads somewhere', (path) => {
  const anchors = anchorsOf(path);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(all(page(path), / href="#([^"]*)"/g).filter((target) => !anchors.includes(target))).toEqual([]);
});

test.each(paths)('the languages of %s lead to pages with the same places', (path) => {
  const menu = /<nav[^]*<\/nav>/.exec(page(path))?.[0] ?? '';
  const links = all(menu, /<a href="([^"]*)"/g).map((href) => join(dirname(path), href));
  expect(links.filter((link) => !paths.includes(link))).toEqual([]);
  for (const link of links) {
    expect(anchorsOf(link).sort()).toEqual(anchorsOf(path).sort());
  }
});
