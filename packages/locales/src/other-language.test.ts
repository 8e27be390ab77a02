import { expect, test } from 'vitest';
import { languageName, locale, type When } from './index.js';

/** The platform puts blanks of several kinds into a date. */
function plainBlanks(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
}

test('another language has its own dates, and the phrases that it is given', () => {
  const de = locale('de', { phrases: { de: { annotations: 'Erläuterungen' } } });
  expect(de.phrase('annotations')).toBe('Erläuterungen');
  expect(de.phrase('annex')).toBe('Annex');
  expect(de.date('2012-10-17')).toBe('17. Oktober 2012');
  expect(de.date('2012-10-17', { weekday: true })).toBe('Mittwoch, 17. Oktober 2012');
  expect(de.dayRow('2012-10-17')).toBe('Mittwoch, 17. Oktober');
  expect(de.weekday(7)).toBe('Sonntag');
  expect(plainBlanks(de.dateRange('2009-11-24', '2009-11-26'))).toBe('24.–26. November 2009');
  expect(plainBlanks(de.hours('10:00', '13:00'))).toBe('10:00–13:00 Uhr');
  expect(de.itemReference([3, 2])).toBe('3 (b)');
});

test.each<[string, When, string[]]>([
  ['pt', { date: '2012-10-17', time: '10:00' }, ['17 de outubro de 2012', '10:00']],
  ['pl', { date: '2012-10-17', time: '10:00', endTime: '13:00', weekday: true }, ['środa', '17 października', '13:00']],
  ['it', { date: '2012-10-17', end: '2012-11-18', time: '9:30', endTime: '13:00' }, ['17 ottobre 2012', '18 novembre']],
  ['nl', { date: '2012-10-17', end: '2012-10-19', weekday: true }, ['woensdag 17', 'vrijdag 19 oktober 2012']],
  ['fa', { date: '2012-10-17' }, ['اکتبر', '۲۰۱۲']],
  ['th', { date: '2012-10-17' }, ['ตุลาคม', '2012']],
])('%s: %j has %j', (tag, when, pieces) => {
  for (const piece of pieces) expect(plainBlanks(locale(tag).when(when))).toContain(piece);
});

test('midnight at the end of a day is not the next day', () => {
  const de = locale('de');
  expect(de.time('24:00')).toBe('24:00');
  expect(plainBlanks(de.timeRange('21:00', '24:00'))).toBe('21:00–24:00');
  expect(de.dateTime('2012-10-17', '24:00')).toBe('17. Oktober 2012, 24:00');
  expect(plainBlanks(locale('hi').time('24:00'))).toBe('12:00 am');
});

test('what the calendar does not have is printed as it was written', () => {
  expect(locale('de').date('2012-02-30')).toBe('2012-02-30');
  expect(locale('de').time('25:00')).toBe('25:00');
  expect(locale('de').date('0099-02-03')).toMatch(/^3\. Februar 99$/);
});

test.each(['constructor', 'x', 'xx', 'zz-ZZ', 'de_DE', '日本', 'en-', 'a'.repeat(500), '{'])(
  'the tag %j is no language of the platform: dates are English',
  (tag) => {
    const words = locale(tag);
    expect(words.date('2012-10-17', { weekday: true })).toBe('Wednesday, 17 October 2012');
    expect(words.sentenceStart('item')).toBe('Item');
    expect(words.phrase('languageLine')).not.toBe('');
    expect(languageName(tag)).not.toBe('');
  },
);

test('a sentence begins with the capital of the language', () => {
  expect(locale('tr').sentenceStart('izmir')).toBe('İzmir');
});

test('the masthead is English and names the language, or is in the language when it is given', () => {
  const english = locale('de');
  expect(english.mastheadLanguage).toBe('en');
  expect(english.phrase('languageLine')).toBe('German');
  expect(english.mastheadDate('2012-08-01')).toBe('1 August 2012');
  const german = locale('de', {
    phrases: {
      de: { languageLine: 'Deutsch', originalOther: 'Original: {language}', originalEnglish: 'Original: Englisch' },
    },
  });
  expect(german.mastheadLanguage).toBe('de');
  expect(german.phrase('languageLine')).toBe('Deutsch');
  expect(german.mastheadDate('2012-08-01')).toBe('1. August 2012');
  expect(german.originalLine('en')).toBe('Original: Englisch');
  expect(german.originalLine('pt')).toBe('Original: Portugiesisch');
  expect(locale('fr').originalLine('de')).toBe('Original\u00a0: allemand');
  expect(locale('ru').originalLine('de')).toBe('Original: German');
});

test('links to other versions name the language in itself', () => {
  expect(['zh', 'ar', 'zh-Hans', 'pt', 'de', 'qqq'].map(languageName)).toEqual([
    '中文',
    'العربية',
    '中文',
    'português',
    'Deutsch',
    'qqq',
  ]);
});
