import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { agenda, citation, paper, item, paragraph, piece, text } from '../test/model.js';
import { hostile } from '../test/hostile.js';
import { ids, links, part } from '../test/reading.js';
import { compileHtml } from './index.js';

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
  const html = compileHtml(agenda({ entries: [turned], documents: [paper('A/80/1', 'Report \u202eabc')] }));
  // Elements with these classes are isolated by the style sheet, those with a direction by every browser: each keeps its place.
  expect(html).toMatch(/\.number,\s*\.title \{\s*unicode-bidi: isolate;/);
  expect(html).toContain(
    '<span class="number">1.</span> <span class="title"><a href="#item-a">Title \u202eabc</a>.</span>',
  );
  expect(html).toContain(
    '<span class="title">Report \u202eabc</span> (<a class="symbol" href="https://docs.un.org/en/A/80/1" dir="ltr">A/80/1</a>)',
  );
});

test('a mark of direction in the place, or a place in Arabic letters, leaves the date beside it alone', () => {
  const dates = { start: '2027-03-08', end: '2027-03-09', range: { file: 0, start: 0, end: 0 } };
  for (const place of ['Geneva \u202eabc', 'القاهرة']) {
    expect(compileHtml(agenda({ dates, place: text(place) }))).toContain(
      `<bdi dir="ltr">${place}</bdi>, 8 and 9 March 2027`,
    );
  }
});
