import { type Browser, launchBrowser, type Page } from '@agendum/testing/host';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arabicSample } from '../test/arabic-sample.js';
import { hostile } from '../test/hostile.js';
import { agenda, paper, item, paragraph, piece } from '../test/model.js';
import { chineseSample, englishSample } from '../test/samples.js';
import { visualLines } from '../test/visual-order.js';
import { compileHtml } from './index.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const samples = { zh: chineseSample(), en: englishSample(), ar: arabicSample() };
const languages = ['zh', 'en', 'ar'] as const;

type View = NonNullable<Parameters<Browser['newPage']>[0]>;

/** Opens a page, hands it on, and closes it. */
async function withPage<T>(html: string, view: View, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage(view);
  try {
    await page.setContent(html);
    return await use(page);
  } finally {
    await page.close();
  }
}

const phone = { viewport: { width: 360, height: 740 } };

test.each(
  languages.flatMap((language) => [
    { language, name: 'light', view: {} },
    { language, name: 'dark', view: { colorScheme: 'dark' } as const },
    { language, name: 'with high contrast', view: { contrast: 'more' } as const },
    { language, name: 'on a phone', view: phone },
  ]),
)('axe finds nothing in the page in $language, $name', async ({ language, view }) => {
  const found = await withPage(compileHtml(samples[language]), view, async (page) => {
    await page.evaluate(axe.source);
    const results = await page.evaluate(async () => await (globalThis as unknown as { axe: typeof axe }).axe.run());
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(found).toEqual([]);
});

test.each(languages.flatMap((language) => [320, 360, 768, 1600].map((width) => ({ language, width }))))(
  'nothing of the page in $language is wider than $width pixels',
  async ({ language, width }) => {
    const wide = `A/${'LONG/'.repeat(30)}1`;
    const sample = samples[language];
    const long = agenda({
      ...sample,
      symbol: wide,
      introduction: [paragraph('See ', piece('document', { document: wide }))],
      documents: [...sample.documents, paper(wide, 'https://example.org/'.repeat(20))],
    });
    for (const made of [sample, long]) {
      const overflow = await withPage(compileHtml(made), { viewport: { width, height: 700 } }, (page) =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      );
      expect(overflow).toBe(0);
    }
  },
);

test('the numbers and signs of the list come along when it is copied', async () => {
  const copied = await withPage(compileHtml(samples.zh), {}, (page) =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#agenda')!);
      return String(getSelection());
    }),
  );
  const lines = copied.split('\n').filter((line) => line.trim() !== '');
  expect(lines.slice(0, 3)).toEqual(['1. 组织事项：', '(a) 会议开幕；', '(b) 通过议程和工作安排。']);
});

test.each(languages)('the page in %s prints on A4, the annex on a page of its own', async (language) => {
  await withPage(compileHtml(samples[language]), {}, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => [
      Number(box[1]),
      Number(box[2]),
    ]);
    // A4 in points, as near as the browser comes to it.
    for (const [width, height] of boxes) {
      expect(Math.abs(width! - 595.28)).toBeLessThan(1);
      expect(Math.abs(height! - 841.89)).toBeLessThan(1);
    }
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
      return {
        annex: style('#annex').breakBefore,
        row: style('.timetable tr').breakInside,
        head: style('.timetable thead').display,
        heading: style('h2').breakAfter,
        underline: style('#agenda a').textDecorationLine,
        schedule: style('.schedule').display,
        skip: style('.skip').display,
      };
    });
    expect(boxes.length).toBeGreaterThan(1);
    expect(printed).toEqual({
      annex: 'page',
      row: 'avoid',
      head: 'table-header-group',
      heading: 'avoid',
      underline: 'none',
      schedule: 'none',
      skip: 'none',
    });
  });
});

test.each(languages)('a symbol in the page in %s is broken after a slash and nowhere else', async (language) => {
  const lines = await withPage(
    compileHtml(samples[language]),
    { viewport: { width: 320, height: 700 } },
    async (page) => {
      const count = await page.locator('.symbol').count();
      return await Promise.all(Array.from({ length: count }, (_, index) => visualLines(page, '.symbol', index)));
    },
  );
  expect(lines.filter((symbol) => symbol.length > 1).length).toBeGreaterThan(language === 'en' ? -1 : 1);
  expect(lines.flatMap((symbol) => symbol.slice(0, -1)).filter((line) => !line.endsWith('/'))).toEqual([]);
});

test('a quotation mark in Chinese is as wide as a character, in English it is not', async () => {
  const width = (language: string): Promise<number> =>
    withPage(compileHtml(agenda({ language, introduction: [paragraph('中“中')] })), {}, (page) =>
      page.evaluate(() => {
        const range = document.createRange();
        const text = document.querySelector('.introduction p')!.firstChild!;
        range.setStart(text, 1);
        range.setEnd(text, 2);
        return range.getBoundingClientRect().width / parseFloat(getComputedStyle(document.body).fontSize);
      }),
    );
  expect(await width('zh')).toBeCloseTo(1);
  expect(await width('en')).toBeLessThan(0.5);
});

test('text that attacks the page stays text, and the page asks for nothing', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(compileHtml(hostile(), { sourcePositions: true }), { waitUntil: 'load' });
  const elements = await page.evaluate(
    () => [...document.querySelectorAll('script, img, iframe, object, svg, [onerror], [style]')].length,
  );
  await page.close();
  expect({ elements, requests, dialogs }).toEqual({ elements: 0, requests: [], dialogs: [] });
});

test('an anchor in any script is reached', async () => {
  const made = agenda({ language: 'zh', entries: [item('会议 开幕', '会议开幕', { content: [paragraph('。')] })] });
  const reached = await withPage(compileHtml(made), {}, async (page) => {
    await page.click('#agenda a');
    return await page.evaluate(() => document.querySelector(':target')?.textContent?.includes('会议开幕'));
  });
  expect(reached).toBe(true);
});

test('the skip link shows when it has the focus', async () => {
  const tops = await withPage(compileHtml(samples.en), {}, async (page) => {
    const top = (): Promise<number> =>
      page.evaluate(() => document.querySelector('.skip')!.getBoundingClientRect().bottom);
    const before = await top();
    await page.keyboard.press('Tab');
    return [before, await top()] as const;
  });
  expect(tops[0]).toBeLessThanOrEqual(0);
  expect(tops[1]).toBeGreaterThan(0);
});
