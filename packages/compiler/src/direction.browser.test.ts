import type { Inline } from '@agendum/model';
import { type Browser, launchBrowser, type Page } from '@agendum/testing/host';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabicSample } from '../test/arabic-sample.js';
import { agenda, body, item, paper, paragraph, piece, text } from '../test/model.js';
import { englishSample } from '../test/samples.js';
import { fromRight, visualLines } from '../test/visual-order.js';
import { compileHtml } from './index.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page that is wide enough for its paragraphs. */
async function open(html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent(html);
  return page;
}

describe('a page in Arabic is seen in the order in which it is read', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(compileHtml(arabicSample()));
  });
  afterAll(() => page.close());

  const dates = ['17', ' تشرين الأول/أكتوبر ', '2012'];

  test.each<[name: string, selector: string, index: number, pieces: string[]]>([
    ['symbol', '.document-symbol', 0, ['CTOC/COP/WG.2/2012/1']],
    ['days and place', '.dates', 0, ['فيينا، ', '17', '–', '19', ' تشرين الأول/أكتوبر ', '2012']],
    ['mark of a section', '#agenda .section .number', 0, ['ألف -']],
    ['mark of an item', '#item-recommendations .number', 0, ['2', ' -']],
    ['mark of a sub-item', '#item-adoption .number', 0, ['(ب)']],
    [
      'allocation',
      '#item-recommendations h4 .title',
      0,
      [
        'تنفيذ توصيات الاجتماع المعقود في الفترة ',
        '24',
        ' إلى ',
        '26',
        ' تشرين الثاني/نوفمبر ',
        '2009',
        ' (',
        'C.5',
        ')',
      ],
    ],
    [
      'end of a title',
      '#item-tools .title',
      0,
      ['أدوات ', 'UNODC', ' [إن وُجدت] (بالاشتراك مع الفريق العامل المعني بالتعاون الدولي).'],
    ],
    ['authority', '#item-tools .remark', 0, ['(القرار ', '5/7', ')']],
    [
      'meetings',
      '#item-adoption .schedule',
      0,
      ['الأربعاء، ', ...dates, '، من الساعة ', '00/10', ' إلى الساعة ', '00/13'],
    ],
    [
      'date and hour',
      '#item-opening > p',
      1,
      ['تُفتتح دورة الفريق العامل يوم الأربعاء، ', ...dates, '، الساعة ', '00/10', '.', '1'],
    ],
    ['hours', '#item-opening > p', 2, ['وتُعقد الجلسات في الفترة ', '00/10', '–', '00/13', '.']],
    [
      'references',
      '#item-recommendations > p',
      1,
      [
        'عملاً بـالقرار ',
        '5/7',
        ' والمقرر ',
        '2/6',
        '، انظر البند ',
        '1',
        ' (ب) من جدول الأعمال وهذا البند، والبندين ',
        '1',
        ' (ب) و',
        '3',
        '.',
      ],
    ],
    [
      'title in another language',
      '#item-recommendations .documents li',
      1,
      ['Report (in English only)', ' (', 'A/80/1', ') (لاتخاذ قرار)'],
    ],
    ['symbol in a list', '#item-recommendations > ul.prose > li', 1, ['الوثيقة ', 'A/80/1', '.']],
    ['hours of a slot', '.timetable th[scope=row]', 1, ['00/15', '–', '00/18']],
    ['number in the timetable', '.timetable tr#timetable-adoption td', 0, ['1', ' (ب)']],
    ['time zone', '#annex > p.remark', 0, ['جميع المواعيد بالتوقيت المحلي (', 'Europe/Vienna', ').']],
    ['items of a document', '.index tr:last-child td', 1, ['1', ' (أ) و', '2']],
  ])('%s', async (_, selector, index, pieces) => {
    expect(await visualLines(page, selector, index)).toEqual([fromRight(...pieces)]);
  });

  test('a symbol that is broken keeps its beginning on the first line', async () => {
    expect(await visualLines(page, '.index th .symbol', 1)).toEqual(['CTOC/COP/WG.2/2012/', '3-CTOC/COP/WG.3/2012/4']);
  });

  test('a paragraph in English stands at the left and ends with its stop', async () => {
    expect(await visualLines(page, '.introduction p', 1)).toEqual(['This paragraph is not translated (yet).']);
    const left = await page.evaluate(() => {
      const range = document.createRange();
      const paragraph = document.querySelector('.introduction p:nth-child(2)')!;
      range.selectNodeContents(paragraph);
      return range.getBoundingClientRect().left - paragraph.getBoundingClientRect().left;
    });
    expect(left).toBeLessThan(1);
  });

  test('columns, numbers and marks of lists begin at the right', async () => {
    const places = await page.evaluate(() => {
      const left = (selector: string): number => document.querySelector(selector)!.getBoundingClientRect().left;
      const right = (selector: string): number => document.querySelector(selector)!.getBoundingClientRect().right;
      return {
        columns: [1, 2, 3].map((column) => left(`.timetable thead th:nth-child(${column})`)),
        number: left('#agenda .number') - left('#agenda .title'),
        indent: right('ul.prose') - right('ul.prose li'),
        distribution: left('.distribution') - left('header'),
        meeting: right('header') - right('.meeting'),
      };
    });
    expect(places.columns).toEqual([...places.columns].sort((a, b) => b - a));
    expect(places.number).toBeGreaterThan(0);
    expect(places.indent).toBeGreaterThan(10);
    expect(places.distribution).toBeLessThan(1);
    expect(places.meeting).toBeLessThan(1);
  });
});

test.each<[name: string, value: Inline, seen: string[]]>([
  ['a number', piece('instrument', { type: 'resolution', number: '5/7', show: 'bare' }), ['5/7']],
  [
    'a number of two parts',
    piece('instrument', { type: 'resolution', number: '2758 (XXVI)', show: 'bare' }),
    ['2758 (XXVI)'],
  ],
  ['the number of an item', piece('item', { item: 'x', path: [3, 2], self: false, bare: true }), ['3', ' (ب)']],
  ['an hour', piece('time', { time: '10:00' }), ['00/10']],
  ['hours', piece('time', { time: '10:00', end: '13:00' }), ['00/10', '–', '00/13']],
  ['a date', piece('date', { date: '2012-10-17', weekday: false }), ['17', ' تشرين الأول/أكتوبر ', '2012']],
  ['a symbol', piece('document', { document: 'A/80/L.1-S/2025/2' }), ['A/80/L.1-S/2025/2']],
  ['an unknown reference', piece('unresolved', { text: 'item nowhere-2' }), ['{item nowhere-2}']],
])('between Latin words in Arabic, %s stands in its own place', async (_, value, seen) => {
  const content = paragraph('كتب UNODC ', value, ' CTOC.');
  const page = await open(compileHtml(agenda({ language: 'ar', introduction: [content] })));
  const lines = await visualLines(page, '.introduction p');
  await page.close();
  expect(lines).toEqual([fromRight('كتب ', 'UNODC', ' ', ...seen, ' ', 'CTOC', '.')]);
});

test('what stands behind a Latin title in Arabic is seen at its left', async () => {
  const group = item('a', 'UNODC (Vienna)', { allocation: text('C.5'), joint: [body('WHO'), body('ITU')] });
  const page = await open(compileHtml(agenda({ language: 'ar', entries: [group] })));
  const lines = await visualLines(page, '#agenda .title');
  await page.close();
  expect(lines).toEqual([fromRight('UNODC (Vienna)', ' (', 'C.5', ') (بالاشتراك مع ', 'WHO', ' و', 'ITU', ').')]);
});

test('hours on a phone break between the hours, never inside of one', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
  await page.setContent(compileHtml(arabicSample()));
  const lines = await visualLines(page, '.timetable th[scope=row]', 1);
  await page.close();
  expect(lines.join('|')).toMatch(/^(00\/18–00\/15|–00\/15\|00\/18)$/);
});

test('a passage in Arabic leaves the order of an English text alone', async () => {
  const name = piece('foreign', { language: 'ar', content: text('فيينا (2)') });
  const page = await open(
    compileHtml(
      agenda({
        ...englishSample(),
        introduction: [paragraph('From ', name, ', 5 (', piece('document', { document: 'A/80/1' }), ').')],
        documents: [paper('A/80/1')],
      }),
    ),
  );
  const seen = await visualLines(page, '.introduction p');
  await page.close();
  expect(seen).toEqual([`From ${fromRight('فيينا (', '2', ')')}, 5 (A/80/1).`]);
});
