import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Inline } from '@agendum/model';
import {
  agenda,
  body,
  citation,
  day,
  document,
  entry,
  footnote,
  item,
  list,
  paragraph,
  piece,
  section,
  slot,
  text,
  timetable,
} from '../test/model.js';
import { ids, links, part } from '../test/reading.js';
import { compileHtml } from './index.js';

const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;`;

/** An agenda with the attack in every place that takes text. */
function hostile(): ReturnType<typeof agenda> {
  const words = text(attack);
  const pieces: Inline[] = [
    ...words,
    piece('emphasis', { strong: true, content: words }),
    piece('link', { url: `https://example.org/${'"><script>'}`, content: words }),
    piece('link', { url: 'javascript:alert(1)', content: words }),
    piece('item', { item: attack, path: [1], self: false }),
    piece('document', { document: attack }),
    piece('document', { document: `unknown ${attack}` }),
    piece('instrument', { type: 'resolution', number: attack, show: 'number' }),
    piece('instrument', { type: 'decision', number: '1', title: words, show: 'title' }),
    piece('body', { body: body(attack), show: 'short' }),
    piece('date', { date: attack, weekday: true }),
    piece('date', { date: attack, end: attack, time: attack, weekday: true }),
    piece('time', { time: attack, end: attack }),
    piece('note', { note: attack, ordinal: 1 }),
    piece('unresolved', { text: attack }),
  ];
  const full = item(attack, pieces, {
    joint: [body(attack)],
    state: 'conditional',
    allocation: pieces,
    authority: pieces,
    content: [paragraph(...pieces), list(pieces)],
    documents: [citation(attack, { title: pieces, purpose: 'decision' }), citation(`other ${attack}`)],
    items: [item(attack, attack)],
  });
  return agenda({
    sources: [attack],
    language: attack,
    symbol: attack,
    body: body(attack),
    session: pieces,
    title: pieces,
    subtitle: pieces,
    author: pieces,
    dates: { start: attack, end: attack, range: { file: 0, start: 0, end: 0 } },
    place: pieces,
    timezone: attack,
    masthead: { distribution: 'general', issued: attack, original: attack, job: attack },
    introduction: [paragraph(...pieces)],
    entries: [section(1, attack, full)],
    documents: [document(attack, attack)],
    notes: [footnote(attack, 1, paragraph(...pieces))],
    timetable: {
      ...timetable(
        day(attack, {
          label: pieces,
          slots: [
            slot(attack, attack, {
              label: pieces,
              room: pieces,
              joint: [body(attack)],
              entries: [
                entry(attack, [1], { label: pieces }),
                { kind: 'text', text: pieces, range: { file: 0, start: 0, end: 0 } },
              ],
            }),
          ],
        }),
        day(attack, { closed: 'holiday', label: pieces }),
      ),
      title: pieces,
    },
  });
}

test('no text becomes an element, an attribute or the end of one', async () => {
  const html = compileHtml(hostile(), { sourcePositions: true });
  const elements = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((match) => match[1]));
  expect(
    [...elements].filter((name) => ['script', 'img', 'iframe', 'svg', 'base', 'object'].includes(name ?? '')),
  ).toEqual([]);
  const names = html.replaceAll(/="[^"]*"/g, '=').matchAll(/<[a-z][^>]*>/g);
  expect([...names].filter(([tag]) => /\s(?:on\w+|src|style)=/.test(tag))).toEqual([]);
  // The parser that checks the page finds every element closed and every attribute quoted.
  const report = await new HtmlValidate({
    rules: {
      'close-order': 'error',
      'element-name': 'error',
      'attr-quotes': 'error',
      'no-dup-attr': 'error',
      'no-dup-id': 'error',
      'no-raw-characters': 'error',
    },
  }).validateString(html);
  expect(report.results.flatMap((result) => result.messages)).toEqual([]);
});

test('every address in the page is one of the web or of the page itself', () => {
  const addresses = links(compileHtml(hostile())).map((link) => / -> ([^]*)$/.exec(link)?.[1] ?? '');
  expect(addresses.filter((address) => !/^(?:#|https:\/\/)/.test(address))).toEqual([]);
  expect(addresses).toContain('https://example.org/&quot;&gt;&lt;script&gt;');
});

test('a link to something else than the web is its text alone', () => {
  const linked = paragraph('See ', piece('link', { url: 'javascript:alert(1)', content: text('the page') }), '.');
  expect(compileHtml(agenda({ introduction: [linked] }))).toContain('<p>See the page.</p>');
});

test('ids of any kind are anchors that are there once', () => {
  const anchors = ids(compileHtml(hostile()));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.filter((anchor) => /[\s"'<>&%#]/.test(anchor))).toEqual([]);
});

test('a symbol cannot leave the style sheet', () => {
  const style = part(compileHtml(agenda({ symbol: '"; } </style><script>alert(1)</script>' })), 'head');
  expect(style.match(/<\/style/g)).toHaveLength(1);
  expect(style).toContain(String.raw`"\22 \3b \20 \7d \20 \3c \2f style\3e \3c script`);
});

test('a mark of direction inside a title stays inside of its element', () => {
  const turned = item('a', 'Title \u202eabc', { documents: [citation('A/80/1')] });
  const html = compileHtml(agenda({ entries: [turned], documents: [document('A/80/1', 'Report \u202eabc')] }));
  // Elements with these classes are isolated by the style sheet, so the number and the symbol keep their place.
  expect(html).toMatch(/\.number,\s*\.title,\s*\.symbol,\s*time,\s*bdi \{\s*unicode-bidi: isolate;/);
  expect(html).toContain(
    '<span class="number">1.</span> <span class="title"><a href="#item-a">Title \u202eabc</a>.</span>',
  );
  expect(html).toContain(
    '<span class="title">Report \u202eabc</span> (<a class="symbol whole" href="https://docs.un.org/en/A/80/1" dir="ltr">A/80/1</a>)',
  );
});
