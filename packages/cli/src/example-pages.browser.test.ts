import { type Browser, launchBrowser, type Page } from '@agendum/testing/host';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExamples, type ExamplePage } from '../test/example-pages.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = buildExamples();
const named = pages.map((page): [string, ExamplePage] => [page.path, page]);

type View = NonNullable<Parameters<Browser['newPage']>[0]>;

async function withPage<T>({ html }: ExamplePage, view: View, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage(view);
  try {
    await page.setContent(html);
    return await use(page);
  } finally {
    await page.close();
  }
}

test.each(named)('axe finds nothing in %s', async (_, example) => {
  const found = await withPage(example, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.evaluate(axe.source);
    const results = await page.evaluate(async () => await (globalThis as unknown as { axe: typeof axe }).axe.run());
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(found).toEqual([]);
});

test.each(named)('nothing of %s is wider than the screen, nor than its column', async (_, example) => {
  const found = await withPage(example, {}, async (page) => {
    const widths = [];
    for (const width of [320, 360, 768, 1600]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => {
        const root = document.documentElement;
        const cells = [...document.querySelectorAll('th, td, h1, h2, h3, h4, h5, p, li')].filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
        );
        return {
          page: root.scrollWidth - root.clientWidth,
          cells: cells.map((cell) => `${cell.localName}: ${cell.textContent}`),
        };
      });
      widths.push({ width, ...wide });
    }
    return widths;
  });
  expect(found.filter(({ page, cells }) => page > 0 || cells.length > 0)).toEqual([]);
});

test.each(named)('every line of %s begins at the side of its language', async (_, { html, language, path }) => {
  const sides = await withPage({ html, language, path }, { viewport: { width: 900, height: 740 } }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main h2, main h3, main h4, main p:not([dir]), main td, main th, caption')].map(
        (element) => getComputedStyle(element).direction + ' ' + getComputedStyle(element).textAlign,
      ),
    ),
  );
  expect([...new Set(sides)]).toEqual([language === 'ar' ? 'rtl start' : 'ltr start']);
});

test.each(named)('every sign of %s has a glyph', async (_, example) => {
  // A sign without a glyph is drawn as a box that is as wide as that of a code point that no font has.
  const missing = await withPage(example, {}, (page) =>
    page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = getComputedStyle(document.body).font;
      const drawn = (character: string): string => {
        const { canvas } = context;
        canvas.width = canvas.height = 32;
        context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
        context.fillText(character, 4, 24);
        return canvas.toDataURL();
      };
      const box = drawn('\u{10ffff}');
      const characters = new Set(document.body.textContent.replaceAll(/[\s\p{M}\p{C}]/gu, ''));
      return [...characters].filter((character) => drawn(character) === box);
    }),
  );
  expect(missing).toEqual([]);
});
