import { expect, test } from 'vitest';
import type { Agenda } from '@agendum/model';
import { agenda } from '../../test/model.js';
import { lines, part } from '../../test/reading.js';
import { compileHtml, type Alternate } from '../index.js';

const alternates: Alternate[] = [
  { language: 'zh', href: 'corrected.zh.html' },
  { language: 'ar', href: 'corrected.ar.html' },
  { language: 'fr', href: 'corrected.fr.html' },
];

function page(fields: Partial<Agenda>, versions: readonly Alternate[] = alternates): string {
  return compileHtml(agenda({ language: 'fr', ...fields }), { alternates: versions });
}

function linksOf(html: string): string[] {
  return [...part(html, 'head').matchAll(/<link rel="alternate" hreflang="(.*?)" href="(.*?)">/g)].map(
    ([, language, href]) => `${language} ${href}`,
  );
}

test('the menu names each language in itself, in the order of the United Nations, and marks the one that is read', () => {
  const menu = part(page({}), 'nav');
  expect(lines(menu)).toEqual(['العربية', '中文', 'Français']);
  expect(menu).toContain('<a href="corrected.ar.html" hreflang="ar" lang="ar" dir="rtl">العربية</a>');
  expect(menu.match(/aria-current/g)).toHaveLength(1);
  expect(menu).toContain('lang="fr" dir="ltr" aria-current="page">Français</a>');
});

test('search engines are told of each language, and of the first one for readers of any other', () => {
  expect(linksOf(page({}))).toEqual([
    'ar corrected.ar.html',
    'zh corrected.zh.html',
    'fr corrected.fr.html',
    'x-default corrected.zh.html',
  ]);
});

test('readers of any other language are led to the original that the masthead names, if it has a page', () => {
  expect(linksOf(page({ masthead: { original: 'ar' } })).at(-1)).toBe('x-default corrected.ar.html');
  expect(linksOf(page({ masthead: { original: 'en' } })).at(-1)).toBe('x-default corrected.zh.html');
});

test('an agenda in one language has neither menu nor links', () => {
  const html = page({}, [{ language: 'fr', href: 'corrected.fr.html' }]);
  expect(html).toBe(compileHtml(agenda({ language: 'fr' })));
  expect(html).not.toMatch(/<nav|<link/);
});

test('a language is named once, and an address that leads out of the web is not named', () => {
  const versions = [
    ...alternates,
    { language: 'fr', href: 'other.html' },
    { language: 'en', href: 'javascript:alert(1)' },
    { language: 'ru', href: '//elsewhere.example/page' },
    { language: 'es', href: 'https://example.org/es/"><script>' },
    { language: 'de', href: '../de/page%3A1.html' },
  ];
  expect(linksOf(page({}, versions))).toEqual([
    'ar corrected.ar.html',
    'zh corrected.zh.html',
    'fr corrected.fr.html',
    'es https://example.org/es/&quot;&gt;&lt;script&gt;',
    'de ../de/page%3A1.html',
    'x-default corrected.zh.html',
  ]);
});
