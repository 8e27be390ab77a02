import { expect, test } from 'vitest';
import { languages, locale } from './index.js';

const en = locale('en');
const zh = locale('zh');

test('phrases are printed in the order of the language', () => {
  expect(en.phrase('provisionalAgendaAndAnnotations')).toBe('Provisional agenda and annotations');
  expect(zh.phrase('provisionalAgendaAndAnnotations')).toBe('临时议程和说明');
  expect(en.phrase('resolution', { number: '5/7' })).toBe('resolution 5/7');
  expect(zh.phrase('resolution', { number: '5/7' })).toBe('第5/7号决议');
  expect(en.phrase('agendaItemReference', { item: en.itemReference([4]) })).toBe('agenda item 4');
  expect(zh.phrase('agendaItemReference', { item: zh.itemReference([4]) })).toBe('议程项目4');
  const dates = { start: '2012-10-17', end: '2012-10-18' };
  expect(zh.phrase('dateAndPlace', { date: zh.dateRange(dates.start, dates.end), place: '维也纳' })).toBe(
    '2012年10月17日和18日，维也纳',
  );
  expect(en.phrase('dateAndPlace', { date: en.dateRange(dates.start, dates.end), place: 'Vienna' })).toBe(
    'Vienna, 17 and 18 October 2012',
  );
});

test('a value is not read as a phrase', () => {
  expect(en.phrase('jointWith', { body: '{body} $& \\' })).toBe('(jointly with {body} $& \\)');
});

test('a phrase comes in pieces for values that are more than text', () => {
  expect(zh.template('documentWithTitle')).toEqual([
    { placeholder: 'title' },
    { text: '（' },
    { placeholder: 'symbol' },
    { text: '）' },
  ]);
  expect(en.template('annex')).toEqual([{ text: 'Annex' }]);
});

test.each([
  [['A'], 'A', 'A', 'A', 'A', 'A', 'A'],
  [['A', 'B'], 'A وB', 'A和B', 'A and B', 'A et B', 'A и B', 'A y B'],
  [['A', 'B', 'C', 'D'], 'A، B، C وD', 'A、B、C和D', 'A, B, C and D', 'A, B, C et D', 'A, B, C и D', 'A, B, C y D'],
])('%j is enumerated', (elements, ...expected) => {
  const last = elements.length - 1;
  const printed = languages.map((tag) =>
    elements
      .map((element, index) => element + (index < last ? locale(tag).listSeparator(index, elements.length) : ''))
      .join(''),
  );
  expect(printed).toEqual(expected);
});

test('a language without phrases keeps its tag and direction and is printed in English', () => {
  const hebrew = locale('he');
  expect(hebrew).toMatchObject({ language: 'he', direction: 'rtl', supported: false });
  expect(hebrew.phrase('annotations')).toBe('Annotations');
  expect(locale('constructor')).toMatchObject({ direction: 'ltr', supported: false });
  expect(locale('')).toMatchObject({ supported: false });
});

test('a tag with a script or a region stands for its language', () => {
  expect(locale('zh-Hans')).toMatchObject({ language: 'zh-Hans', supported: true });
  expect(locale('zh-Hans').phrase('annotations')).toBe('说明');
  expect(locale('EN')).toMatchObject({ supported: true });
});

test('a locale cannot be changed and is the same each time', () => {
  expect(Object.isFrozen(en)).toBe(true);
  expect(Object.isFrozen(locale('de'))).toBe(true);
  expect(locale('en')).toBe(en);
});

test('a sentence begins with a capital where the script has capitals', () => {
  const item = (tag: string): string => {
    const words = locale(tag);
    return words.sentenceStart(words.phrase('agendaItemReference', { item: '4' }));
  };
  expect(languages.map(item)).toEqual([
    'البند 4 من جدول الأعمال',
    '议程项目4',
    'Agenda item 4',
    'Point 4 de l’ordre du jour',
    'Пункт 4 повестки дня',
    'Tema 4 del programa',
  ]);
});

test.each([
  ['ar', 'Original: Arabic'],
  ['zh', 'Original: Chinese'],
  ['en', 'Original: English'],
  ['fr', 'Original: French'],
  ['ru', 'Original: Russian'],
  ['es', 'Original: Spanish'],
  ['pt', 'Original: Portuguese'],
  ['toString', 'Original: toString'],
])('the original in %s is announced as %s', (tag, line) => {
  expect(en.originalLine(tag)).toBe(line);
});
