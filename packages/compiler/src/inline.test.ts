import { locale } from '@agendum/locales';
import type { Inline } from '@agendum/model';
import { expect, test } from 'vitest';
import { agenda, body, paper, item, paragraph, piece, text } from '../test/model.js';
import { compileHtml, plainText } from './index.js';

const bodies = body('Working Group on Everything', 'Working Group');
const resolution = {
  type: 'resolution',
  number: '5/7',
  title: text('On ', piece('date', { date: '2012-07-04', weekday: false })),
} as const;

/** Every kind of inline: how it is printed in each language, as HTML and as plain text. */
const kinds: [string, Inline, { en: string; zh: string; plain: string }][] = [
  ['text', text('a < b')[0]!, { en: 'a &lt; b', zh: 'a &lt; b', plain: 'a < b' }],
  [
    'emphasis',
    piece('emphasis', { strong: false, content: text('so') }),
    { en: '<em>so</em>', zh: '<em>so</em>', plain: 'so' },
  ],
  [
    'strong',
    piece('emphasis', { strong: true, content: text('so') }),
    { en: '<strong>so</strong>', zh: '<strong>so</strong>', plain: 'so' },
  ],
  [
    'link',
    piece('link', { url: 'https://example.org', content: text('site') }),
    { en: '<a href="https://example.org">site</a>', zh: '<a href="https://example.org">site</a>', plain: 'site' },
  ],
  [
    'foreign',
    piece('foreign', { language: 'ar', content: text('فيينا') }),
    {
      en: '<span lang="ar" dir="rtl">فيينا</span>',
      zh: '<span lang="ar" dir="rtl">فيينا</span>',
      plain: '\u2068فيينا\u2069',
    },
  ],
  [
    'place',
    piece('place', { place: { id: 'vienna', name: text('Vienna') } }),
    { en: 'Vienna', zh: 'Vienna', plain: 'Vienna' },
  ],
  [
    'item',
    piece('item', { item: 'needs', path: [1, 2], self: false }),
    {
      en: '<a href="#item-needs">agenda item 1 (b)</a>',
      zh: '<a href="#item-needs">议程项目1(b)</a>',
      plain: 'agenda item 1 (b)',
    },
  ],
  [
    'this item',
    piece('item', { item: 'needs', path: [1, 2], self: true }),
    { en: 'this item', zh: '本议程项目', plain: 'this item' },
  ],
  [
    'number of an item',
    piece('item', { item: 'needs', path: [1, 2], self: false, bare: true }),
    { en: '<a href="#item-needs">1 (b)</a>', zh: '<a href="#item-needs">1(b)</a>', plain: '1 (b)' },
  ],
  [
    'an item that is not there',
    piece('item', { item: 'x', path: [9], self: false }),
    { en: 'agenda item 9', zh: '议程项目9', plain: 'agenda item 9' },
  ],
  [
    'document',
    piece('document', { document: 'A/80/1' }),
    {
      en: '<a class="symbol" href="https://docs.un.org/en/A/80/1" dir="ltr">A/80/1</a>',
      zh: '<a class="symbol" href="https://docs.un.org/zh/A/80/1" dir="ltr">A/80/1</a>',
      plain: 'A/80/1',
    },
  ],
  [
    'resolution',
    piece('instrument', { ...resolution, show: 'number' }),
    { en: 'resolution 5/7', zh: '第5/7号决议', plain: 'resolution 5/7' },
  ],
  [
    'decision',
    piece('instrument', { type: 'decision', number: '2/6', show: 'number' }),
    { en: 'decision 2/6', zh: '第2/6号决定', plain: 'decision 2/6' },
  ],
  [
    'number of a resolution',
    piece('instrument', { ...resolution, show: 'bare' }),
    { en: '5/7', zh: '5/7', plain: '5/7' },
  ],
  [
    'title of a resolution',
    piece('instrument', { ...resolution, show: 'title' }),
    {
      en: 'On <time datetime="2012-07-04">4 July 2012</time>',
      zh: 'On <time datetime="2012-07-04">2012年7月4日</time>',
      plain: 'On 4 July 2012',
    },
  ],
  [
    'a title that is missing',
    piece('instrument', { type: 'decision', number: '2/6', show: 'title' }),
    { en: 'decision 2/6', zh: '第2/6号决定', plain: 'decision 2/6' },
  ],
  [
    'body',
    piece('body', { body: bodies, show: 'name' }),
    { en: 'Working Group on Everything', zh: 'Working Group on Everything', plain: 'Working Group on Everything' },
  ],
  [
    'short name',
    piece('body', { body: bodies, show: 'short' }),
    { en: 'Working Group', zh: 'Working Group', plain: 'Working Group' },
  ],
  [
    'a short name that is missing',
    piece('body', { body: body('Board'), show: 'short' }),
    { en: 'Board', zh: 'Board', plain: 'Board' },
  ],
  [
    'date',
    piece('date', { date: '2012-10-17', weekday: true }),
    {
      en: '<time datetime="2012-10-17">Wednesday, 17 October 2012</time>',
      zh: '<time datetime="2012-10-17">2012年10月17日星期三</time>',
      plain: 'Wednesday, 17 October 2012',
    },
  ],
  [
    'hour of a date',
    piece('date', { date: '2012-10-17', time: '9:30', weekday: false }),
    {
      en: '<time datetime="2012-10-17T09:30">17 October 2012, at 9.30 a.m.</time>',
      zh: '<time datetime="2012-10-17T09:30">2012年10月17日上午9时30分</time>',
      plain: '17 October 2012, at 9.30 a.m.',
    },
  ],
  [
    'midnight',
    piece('date', { date: '2012-10-17', time: '24:00', weekday: false }),
    { en: '17 October 2012, at midnight', zh: '2012年10月17日午夜12时', plain: '17 October 2012, at midnight' },
  ],
  [
    'days',
    piece('date', { date: '2012-06-27', end: '2012-06-29', weekday: false }),
    { en: '27 to 29 June 2012', zh: '2012年6月27日至29日', plain: '27 to 29 June 2012' },
  ],
  [
    'hours of a day',
    piece('date', { date: '2012-10-17', time: '10:00', endTime: '13:00', weekday: false }),
    {
      en: '17 October 2012, from 10 a.m. to 1 p.m.',
      zh: '2012年10月17日上午10时至下午1时',
      plain: '17 October 2012, from 10 a.m. to 1 p.m.',
    },
  ],
  ['hour', piece('time', { time: '10:00' }), { en: '10 a.m.', zh: '上午10时', plain: '10 a.m.' }],
  [
    'hours',
    piece('time', { time: '15:00', end: '18:00' }),
    { en: '3 to 6 p.m.', zh: '下午3时至6时', plain: '3 to 6 p.m.' },
  ],
  [
    'unresolved',
    piece('unresolved', { text: 'item <x>' }),
    {
      en: '<span class="unresolved">{item &lt;x&gt;}</span>',
      zh: '<span class="unresolved">{item &lt;x&gt;}</span>',
      plain: '{item <x>}',
    },
  ],
];

test.each(kinds)('%s', (_, inline, printed) => {
  for (const language of ['en', 'zh'] as const) {
    const html = compileHtml(
      agenda({
        language,
        introduction: [paragraph('(', inline, ')')],
        entries: [item('first', 'First', { items: [item('opening', 'Opening'), item('needs', 'Needs')] })],
        documents: [paper('A/80/1')],
      }),
    );
    expect(html).toContain(`<p>(${printed[language]})</p>`);
  }
  expect(plainText([inline], { locale: locale('en') })).toBe(printed.plain);
});

test('a reference at the beginning of a paragraph begins a sentence', () => {
  const html = compileHtml(
    agenda({
      introduction: [
        paragraph(piece('item', { item: 'a', path: [1], self: false }), ' is new.'),
        paragraph(piece('instrument', { type: 'resolution', number: '5/7', show: 'number' }), ' is not.'),
        paragraph(
          piece('instrument', { type: 'resolution', number: '5/7', title: text('a title'), show: 'title' }),
          ' is as it is.',
        ),
      ],
      entries: [item('a', 'A')],
    }),
  );
  expect(html).toContain('<p><a href="#item-a">Agenda item 1</a> is new.</p>');
  expect(html).toContain('<p>Resolution 5/7 is not.</p>');
  expect(html).toContain('<p>a title is as it is.</p>');
});

test('plain text leaves footnote marks out', () => {
  expect(plainText(text('Title', piece('note', { note: 'n', ordinal: 1 })), { locale: locale('en') })).toBe('Title');
});

test('a reference that begins a sentence has a capital letter, one inside of a sentence has none', () => {
  const council = body('City Council', 'the Council');
  const short = piece('body', { body: council, show: 'short' });
  const content = [short, ...text(' met. '), short, ...text(' rose, e.g. '), short, ...text(', etc. '), short];
  const html = compileHtml(agenda({ language: 'en', entries: [item('a', 'A', { content: [paragraph(...content)] })] }));
  expect(html).toContain('The Council met. The Council rose, e.g. the Council, etc. the Council');
});

test('a time that ends with a stop takes no second one at the end of a sentence', () => {
  const at = piece('time', { time: '10:00' });
  const content = [...text('At '), at, ...text('. On time: '), at, ...text(', not later.')];
  const html = compileHtml(agenda({ language: 'en', entries: [item('a', 'A', { content: [paragraph(...content)] })] }));
  expect(html).toContain('At 10 a.m. On time: 10 a.m., not later.');
});

test('what is named again is printed as it is named: with its weekday, to its end, as a decision', () => {
  const day = (fields: { end?: string; weekday?: boolean }): Inline =>
    piece('date', { date: '2012-10-17', weekday: false, ...fields });
  const named = (type: 'resolution' | 'decision', number: string): Inline =>
    piece('instrument', { type, number, show: 'number' });
  const pieces = [
    ...[day({}), day({ weekday: true }), day({ end: '2012-10-19' }), day({ end: '2012-10-18' }), day({})],
    ...[named('resolution', '5/7'), named('decision', '5/7'), named('resolution', '5/8'), named('resolution', '5/7')],
  ];
  const content = pieces.flatMap((one) => [...text('; '), one]);
  const html = compileHtml(agenda({ language: 'en', introduction: [paragraph('Dates', ...content)] }));
  expect(html.replace(/<\/?time[^>]*>/g, '')).toContain(
    '<p>Dates; 17 October 2012; Wednesday, 17 October 2012; 17 to 19 October 2012; 17 and 18 October 2012; 17 October 2012; ' +
      'resolution 5/7; decision 5/7; resolution 5/8; resolution 5/7</p>',
  );
});

test('no line of a French text ends before a colon, be it a title, a text before a reference or one behind it', () => {
  const day = piece('date', { date: '2012-10-17', weekday: false });
  const html = compileHtml(
    agenda({
      language: 'fr',
      entries: [item('a', 'Quoi ?', { content: [paragraph('Date : « ', day, ' » ; « fin »')] })],
    }),
  );
  expect(html).toContain('<span class="title">Quoi\u00a0?</span>');
  expect(html).toContain(
    '<p>Date\u00a0: «\u00a0<time datetime="2012-10-17">17 octobre 2012</time>\u00a0»\u00a0; «\u00a0fin\u00a0»</p>',
  );
});
