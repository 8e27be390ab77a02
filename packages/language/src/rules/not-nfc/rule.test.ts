import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('not-nfc');

const loose = 'Ouverture de la re\u0301union a\u0300 Gene\u0300ve';

test('accents that stand alone, in French and in an id', () => {
  const shown = draw(`agenda in fr\nitem cle\u0301 "Premie\u0300re"\nitem a "${loose}"\n`);
  expect(shown.normalize('NFC')).toMatchInlineSnapshot(`
    "  agenda in fr
      item clé "Première"
    >        ^ warning not-nfc: clé has characters in another form than usual, here and at 4 more places of this file. It looks the same, but searches, links and comparisons do not find it. Such text comes from file names and PDFs.
    >   Fix: Write the usual characters
      item a "Ouverture de la réunion à Genève"
    "
  `);
});

test('the fix mends the whole file at once', () => {
  const text = `agenda in fr\nitem a "${loose}"\n// ${loose}\n`;
  expect(check(text).findings).toHaveLength(1);
  expect(mend(text)).toBe(text.normalize('NFC'));
});

test('in Arabic, letters with a hamza of its own', () => {
  expect(mend('agenda in ar\nitem a "ا\u0654عمال"\n')).toBe('agenda in ar\nitem a "\u0623عمال"\n');
});

test.each<[what: string, text: string]>([
  ['letters with accents', 'Réunion à Genève, Совещание, البند'],
  ['vowel signs in the order in which they are typed', 'الموس\u0651\u064eع'],
  ['letters that have no single character', 'а\u0301'],
  ['Chinese', '会议开幕'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in fr\nitem a "${text}"\n`).findings).toEqual([]);
});

test.each([
  ['zh', '⼯作组将举⾏会议', '工作组将举行会议'],
  ['en', 'The oﬃce and the ﬂoods', 'The office and the floods'],
  ['ar', 'ﺍﻟﻔﺮﻳﻖ ﺍﻟﻌﺎﻣﻞ', 'الفريق العامل'],
])('what a PDF has in the place of letters, in %s', (language, before, after) => {
  const text = (title: string): string => `agenda in ${language}\nitem a "${title}"\n`;
  expect(check(text(before)).findings.map(({ severity }) => severity)).toEqual(['warning']);
  expect(mend(text(before))).toBe(text(after));
});

test('silent on signs that have no other form', () => {
  expect(check('agenda in ar\nitem a "ﷺ ﴿آية﴾ 1½ ① ™ ｢"\n').findings).toEqual([]);
});
