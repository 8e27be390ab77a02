import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { arabicSample } from '../test/arabic-sample.js';
import { agenda, item, text } from '../test/model.js';
import { lines, ids, links, part } from '../test/reading.js';
import { chineseSample, englishSample } from '../test/samples.js';
import { compileHtml } from './index.js';

const samples = { zh: chineseSample, en: englishSample, ar: arabicSample };
const languages = ['zh', 'en', 'ar'] as const;

test.each(languages)('the page of the sample in %s', async (language) => {
  // The style sheet is the same in every page.
  const html = compileHtml(samples[language]()).replace(/<style>[^]*<\/style>/, '<style></style>');
  await expect(html).toMatchFileSnapshot(`__snapshots__/page.${language}.html`);
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    // Safari takes a list without marks for none, unless its role is said.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // An id may hold letters of any script.
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'])('a page in %s is valid HTML', async (language) => {
  const sample = Object.hasOwn(samples, language) ? samples[language as 'ar']() : { ...englishSample(), language };
  const alternates = languages.map((other) => ({ language: other, href: `page.${other}.html` }));
  const report = await validator.validateString(compileHtml(sample, { sourcePositions: true, alternates }));
  expect(report.results.flatMap((result) => result.messages)).toEqual([]);
});

test.each(languages)(
  'every id of the page in %s is there once, and every link inside of it leads somewhere',
  (language) => {
    const html = compileHtml(samples[language]());
    const anchors = ids(html);
    expect(new Set(anchors).size).toBe(anchors.length);
    const targets = links(html).flatMap((link) => / -> #(.*)$/.exec(link)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  },
);

test('an empty agenda is a page too', async () => {
  const html = compileHtml(agenda({}));
  expect(lines(part(html, 'body'))).toEqual(['Skip to the agenda', 'Provisional agenda']);
  expect((await validator.validateString(html)).valid).toBe(true);
});

test('the same agenda gives the same bytes, and is left as it was', () => {
  const sample = englishSample();
  const before = structuredClone(sample);
  expect(compileHtml(sample)).toBe(compileHtml(before));
  expect(sample).toEqual(before);
});

test('the page loads nothing and runs nothing', () => {
  const head = part(compileHtml(englishSample()), 'head');
  expect(head).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(compileHtml(englishSample())).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son[a-z]+=|\sstyle=/);
});

test('the window has the title and the symbol, in the brackets of the language', () => {
  expect(part(compileHtml(chineseSample()), 'title')).toBe('<title>临时议程和说明（CTOC/COP/WG.2/2012/1）</title>');
  expect(part(compileHtml(agenda({ title: text('A title') })), 'title')).toBe('<title>A title</title>');
});

test.each([
  ['zh', 'lang="zh" dir="ltr"'],
  ['zh-Hans', 'lang="zh-Hans" dir="ltr"'],
  ['fr', 'lang="fr" dir="ltr"'],
  ['ar', 'lang="ar" dir="rtl"'],
])('a page in %s says its language and its direction', (language, attributes) => {
  expect(compileHtml(agenda({ language }))).toContain(`<html ${attributes}>`);
});

test('a language without phrases gets those of English', () => {
  const html = compileHtml(agenda({ language: 'de', entries: [item('other', 'Verschiedenes')] }));
  expect(lines(part(html, 'header'))).toEqual(['Provisional agenda']);
});

test('the anchors of an agenda are the same in every language', () => {
  const inLanguage = (language: string): string[] => ids(compileHtml({ ...englishSample(), language })).sort();
  for (const language of ['ar', 'zh', 'fr', 'ru', 'es']) expect(inLanguage(language)).toEqual(inLanguage('en'));
});

test('a title in a window keeps its order from right to left', () => {
  expect(part(compileHtml(arabicSample()), 'title')).toBe(
    '<title>\u2067جدول الأعمال المؤقت وشروحه (\u2068CTOC/COP/WG.2/2012/1\u2069)\u2069</title>',
  );
});

test('a house and a configuration have their own wording', () => {
  const phrases = { en: { annotations: 'Explanations' } };
  const headings = (html: string): string[] => lines(html.match(/<h2[^]*?<\/h2>/g)?.join('\n') ?? '');
  expect(headings(compileHtml(englishSample(), { house: 'council', phrases })).slice(0, 2)).toEqual([
    'Explanations',
    'Annex',
  ]);
  expect(headings(compileHtml(englishSample())).slice(0, 2)).toEqual(['Annotations', 'Annex']);
  expect(compileHtml(englishSample(), { house: 'council' })).toContain('List of papers');
});

test('the symbol heads the printed pages, at the end of the line', () => {
  const style = (language: string): string =>
    part(compileHtml(agenda({ symbol: 'A/80/1', language })), 'head').replaceAll(/\s+/g, ' ');
  expect(style('en')).toContain(String.raw`@page { @top-right { content: "A\2f 80\2f 1"; } }`);
  expect(style('ar')).toContain(String.raw`@page { @top-left { content: "A\2f 80\2f 1"; } }`);
});

test('the preview learns where every piece comes from; a published page does not say', () => {
  const one = item('opening', [{ kind: 'text', text: 'Opening', range: { file: 0, start: 17, end: 24 } }], {
    range: { file: 0, start: 4, end: 90 },
    content: [{ kind: 'paragraph', content: text('Text.'), range: { file: 0, start: 30, end: 35 } }],
    documents: [{ document: 'A/1', range: { file: 0, start: 50, end: 53 } }],
  });
  const sample = agenda({
    entries: [one],
    documents: [{ symbol: 'A/1', symbols: ['A/1'], range: { file: 1, start: 7, end: 9 } }],
  });
  const html = compileHtml(sample, { sourcePositions: true });
  const positions = [...html.matchAll(/<(\w+)[^>]* data-source="([^"]*)"/g)].map((match) => `${match[1]} ${match[2]}`);
  // The document is declared in another file, so its row in the index has no position.
  expect(positions).toEqual(['li 4-90', 'section 4-90', 'p 30-35', 'li 50-53']);
  expect(compileHtml(sample)).not.toContain('data-source');
});

test('what is for the chair alone is not printed, nor a footnote or a document that it alone names', () => {
  const secret = item('opening', 'Opening', {
    internal: [
      {
        kind: 'paragraph',
        content: [
          ...text('Secret '),
          { kind: 'note', note: 'hint', ordinal: 1, range: { file: 0, start: 0, end: 0 } },
          { kind: 'document', document: 'A/SECRET/1', range: { file: 0, start: 0, end: 0 } },
        ],
        range: { file: 0, start: 0, end: 0 },
      },
    ],
  });
  const range = { file: 0, start: 0, end: 0 };
  const html = compileHtml(
    agenda({
      entries: [secret],
      documents: [{ symbol: 'A/SECRET/1', symbols: ['A/SECRET/1'], title: text('Secret paper'), range }],
      notes: [{ id: 'hint', ordinal: 1, content: [{ kind: 'paragraph', content: text('Secret note'), range }], range }],
    }),
  );
  expect(html).not.toMatch(/secret/i);
});
