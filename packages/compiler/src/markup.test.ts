import { expect, test } from 'vitest';
import { pageLink, webLink } from './href.js';
import { block, css, cssString, empty, inline, join, nothing, serialize, text } from './markup.js';

test('text is escaped in content and in attributes', () => {
  expect(text(`<b title="x" id='y'> & more`)).toBe('&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt; &amp; more');
  expect(inline('span', { title: '"><script>' }, text('</span>'))).toBe(
    '<span title="&quot;&gt;&lt;script&gt;">&lt;/span&gt;</span>',
  );
});

test('text that needs nothing stays the same', () => {
  const plain = '第5/7号决议, 𠮷 and tabs\tor\nlines';
  expect(text(plain)).toBe(plain);
});

test('what HTML cannot hold is replaced', () => {
  expect(text('a\0b\u0008c\u009fd\ud800e\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
  expect(text('whole \u{1f600} and half \ud83d <')).toBe('whole \u{1f600} and half \ufffd &lt;');
});

test('an attribute without a value is left out', () => {
  expect(block('p', { id: undefined, class: 'x' }, nothing)).toBe('\n<p class="x"></p>');
  expect(empty('meta', { charset: 'utf-8' })).toBe('\n<meta charset="utf-8">');
});

test('a block begins a line, an inline element does not', () => {
  const page = block('html', {}, block('p', {}, join([inline('em', {}, text('a')), text('b')])));
  expect(serialize(page)).toBe('<!doctype html>\n<html>\n<p><em>a</em>b</p></html>\n');
});

test('a string of CSS holds any text', () => {
  expect(cssString('A/1"; } </style>\n')).toBe(String.raw`"A\2f 1\22 \3b \20 \7d \20 \3c \2f style\3e \a "`);
  expect(css`
    a::after {
      content: ${cssString('中')};
    }
  `).toContain(String.raw`content: "\4e2d ";`);
});

test.each(['http://example.org', 'HTTPS://EXAMPLE.ORG/', 'mailto:clerk@example.org'])('%s is an address', (url) => {
  expect(webLink(url)).toBe(url);
});

test('an address is escaped as all attributes are', () => {
  expect(inline('a', { href: webLink('https://example.org/a?b=c&d="e"') }, text('x'))).toBe(
    '<a href="https://example.org/a?b=c&amp;d=&quot;e&quot;">x</a>',
  );
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org',
  '/path',
  'https://',
  'https://example.org/a b',
  'https://example.org/\u0000',
  '',
])('%j is none', (url) => {
  expect(webLink(url)).toBeUndefined();
});

test('a place in the page is an address', () => {
  expect(pageLink('item-开幕')).toBe('#item-开幕');
});
