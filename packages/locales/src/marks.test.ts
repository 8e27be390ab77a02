import { expect, test } from 'vitest';
import { locale } from './index.js';

const en = locale('en');
const zh = locale('zh');

test.each([
  [1, 3, '3.'],
  [2, 2, '(b)'],
  [3, 4, '(iv)'],
  [4, 1, 'a.'],
  [5, 2, 'ii.'],
  [6, 26, 'z.'],
  [2, 26, '(z)'],
  [2, 27, '(aa)'],
  [2, 53, '(aaa)'],
  [2, 1_000_000_000, '(1000000000)'],
  [3, 49, '(xlix)'],
  [3, 1_000_000_000, '(1000000000)'],
])('level %i, number %i is marked %s', (level, ordinal, mark) => {
  expect(en.itemMark(level, ordinal)).toBe(mark);
  expect(zh.itemMark(level, ordinal)).toBe(mark);
});

test.each([
  [[4], '4', '4'],
  [[3, 2], '3 (b)', '3(b)'],
  [[1, 1], '1 (a)', '1(a)'],
  [[3, 5, 1], '3 (e) (i)', '3(e)(i)'],
  [[3, 5, 1, 2], '3 (e) (i) b', '3(e)(i)b'],
])('item %j is referred to as %s, %s', (path, english, chinese) => {
  expect(en.itemReference(path)).toBe(english);
  expect(zh.itemReference(path)).toBe(chinese);
});

test('sections have capital letters', () => {
  expect([1, 9, 26, 27].map((ordinal) => en.sectionMark(ordinal))).toEqual(['A.', 'I.', 'Z.', 'AA.']);
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
});
