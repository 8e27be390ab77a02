import { expect, test } from 'vitest';
import { codeRuns, plainRuns, wordRuns } from './runs.js';

/** The pieces of a text, those that stand apart in brackets. */
function drawn(text: string): string {
  return wordRuns(text, 'rtl')
    .map((run) => (run.apart ? `[${run.text}]` : run.text))
    .join('');
}

test.each([
  ['00/10', '[00/10]'],
  // The first hour stands at the right, so the two are pieces of their own.
  ['00/10–00/13', '[00/10]–[00/13]'],
  ['19-23 آب/أغسطس 2013', '[19]-[23] آب/أغسطس [2013]'],
  ['17 و18 تشرين الأول/أكتوبر 2012', '[17] و[18] تشرين الأول/أكتوبر [2012]'],
  ['الأربعاء، 17 تشرين الأول/أكتوبر 2012، الساعة 00/10', 'الأربعاء، [17] تشرين الأول/أكتوبر [2012]، الساعة [00/10]'],
  ['3 (ب)', '[3] (ب)'],
  ['١٢ (ب)', '[١٢] (ب)'],
  ['1 -', '[1] -'],
  ['أولا -', 'أولا -'],
  ['القرار 5/7', 'القرار [5/7]'],
  ['الوثيقة A/80/L.1 (en) من docs.un.org', 'الوثيقة [A/80/L.1] ([en]) من [docs.un.org]'],
  ['نسخة UNODC Vienna 2012', 'نسخة [UNODC Vienna 2012]'],
  ['؛', '؛'],
])('in %s, numbers and Latin words stand apart', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test('English in the place of a language without phrases stands apart as a whole', () => {
  expect(drawn('10 a.m.–1 p.m.')).toBe('[10 a.m.–1 p.m.]');
  expect(drawn('agenda item 3 (b)')).toBe('[agenda item 3 (b)]');
});

test('a number of a resolution keeps its parts together, one in the letters of the language does not run from left to right', () => {
  expect(codeRuns('2758 (XXVI)', 'rtl')).toEqual([{ text: '2758 (XXVI)', apart: true }]);
  expect(codeRuns('2758 (د-26)', 'rtl').filter((run) => run.apart)).toEqual([
    { text: '2758', apart: true },
    { text: '26', apart: true },
  ]);
});

test('from left to right nothing is cut', () => {
  expect(wordRuns('10 a.m.–1 p.m.', 'ltr')).toEqual([{ text: '10 a.m.–1 p.m.', apart: false }]);
  expect(codeRuns('5/7', 'ltr')).toEqual([{ text: '5/7', apart: false }]);
});

test('plain text has invisible marks in their place, and loses nothing', () => {
  expect(plainRuns(wordRuns('القرار 5/7', 'rtl'))).toBe('\u2067القرار \u20685/7\u2069\u2069');
  expect(plainRuns(wordRuns('5/7', 'rtl'))).toBe('\u20685/7\u2069');
  expect(plainRuns(wordRuns('جدول الأعمال', 'rtl'))).toBe('جدول الأعمال');
});
