import { expect, test } from 'vitest';
import { locale } from './index.js';

const en = locale('en');
const zh = locale('zh');

test.each([
  [1, 3, '3.', '3.', '3 -'],
  [2, 2, '(b)', 'b)', '(ب)'],
  [2, 5, '(e)', 'e)', '(هـ)'],
  [3, 4, '(iv)', 'iv)', '’4‘'],
  [4, 1, 'a.', 'a.', 'أ -'],
  [5, 2, 'ii.', 'ii.', '2 -'],
  [6, 26, 'z.', 'z.', 'ض -'],
  [2, 26, '(z)', 'z)', '(ض)'],
  [2, 27, '(aa)', 'aa)', '(ظ)'],
  [2, 28, '(bb)', 'bb)', '(غ)'],
  [2, 29, '(cc)', 'cc)', '(أأ)'],
  [2, 53, '(aaa)', 'aaa)', '(ذذ)'],
  [2, 1_000_000_000, '(1000000000)', '1000000000)', '(1000000000)'],
  [3, 49, '(xlix)', 'xlix)', '’49‘'],
  [3, 1_000_000_000, '(1000000000)', '1000000000)', '’1000000000‘'],
  [2, 0, '(0)', '0)', '(0)'],
])('level %i, number %i is marked %s, %s, %s', (level, ordinal, english, french, arabic) => {
  for (const tag of ['en', 'zh']) expect(locale(tag).itemMark(level, ordinal)).toBe(english);
  for (const tag of ['fr', 'ru', 'es']) expect(locale(tag).itemMark(level, ordinal)).toBe(french);
  expect(locale('ar').itemMark(level, ordinal)).toBe(arabic);
});

test.each([
  [[4], '4', '4', '4', '4'],
  [[3, 2], '3 (b)', '3(b)', '3 b)', '3 (ب)'],
  [[1, 1], '1 (a)', '1(a)', '1 a)', '1 (أ)'],
  [[3, 5, 1], '3 (e) (i)', '3(e)(i)', '3 e) i)', '3 (هـ) ’1‘'],
  [[3, 5, 1, 2], '3 (e) (i) b', '3(e)(i)b', '3 e) i) b', '3 (هـ) ’1‘ ب'],
])('item %j is referred to as %s, %s, %s, %s', (path, english, chinese, french, arabic) => {
  expect(en.itemReference(path)).toBe(english);
  expect(zh.itemReference(path)).toBe(chinese);
  for (const tag of ['fr', 'ru', 'es']) expect(locale(tag).itemReference(path)).toBe(french);
  expect(locale('ar').itemReference(path)).toBe(arabic);
});

test('sections have capital letters, in Arabic the names of letters', () => {
  for (const tag of ['zh', 'en', 'fr', 'ru', 'es']) {
    expect([1, 9, 26, 27].map((ordinal) => locale(tag).sectionMark(ordinal))).toEqual(['A.', 'I.', 'Z.', 'AA.']);
  }
  expect([1, 5, 28, 29].map((ordinal) => locale('ar').sectionMark(ordinal))).toEqual([
    'ألف -',
    'هاء -',
    'غين -',
    'ألف ألف -',
  ]);
});

test('the list of items is punctuated as in a published agenda', () => {
  const list = [
    ['1. 组织事项', { level: 1, hasChildren: true, isLast: false }],
    ['(a) 会议开幕', { level: 2, hasChildren: false, isLast: false }],
    ['(b) 通过议程和工作安排', { level: 2, hasChildren: false, isLast: true }],
    ['8. 其他事项', { level: 1, hasChildren: false, isLast: false }],
  ] as const;
  expect(list.map(([title, position]) => title + zh.listEnd(position))).toEqual([
    '1. 组织事项：',
    '(a) 会议开幕；',
    '(b) 通过议程和工作安排。',
    '8. 其他事项。',
  ]);
  expect(list.map(([, position]) => en.listEnd(position))).toEqual([':', ';', '.', '.']);
  const signs = (tag: string): string[] => list.map(([, position]) => locale(tag).listEnd(position));
  expect(signs('ar')).toEqual([':', '؛', '.', '.']);
  expect(signs('fr')).toEqual(['\u00a0:', '\u00a0;', '.', '.']);
  expect(signs('ru')).toEqual([':', ';', '.', '.']);
  expect(signs('es')).toEqual([':', ';', '.', '.']);
});
