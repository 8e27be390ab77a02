import { expect, test } from 'vitest';
import { locale, type When } from './index.js';

const en = locale('en');
const zh = locale('zh');

// The forms are those of published agendas; Chinese is printed without the blanks of the page.
test.each<[When, string, string]>([
  [{ date: '2012-10-17' }, '17 October 2012', '2012年10月17日'],
  [{ date: '2012-07-04' }, '4 July 2012', '2012年7月4日'],
  [{ date: '2012-10-17', weekday: true }, 'Wednesday, 17 October 2012', '2012年10月17日星期三'],
  [{ date: '2012-10-21', weekday: true }, 'Sunday, 21 October 2012', '2012年10月21日星期日'],
  [{ date: '2012-10-18', time: '10:00' }, '18 October 2012, at 10 a.m.', '2012年10月18日上午10时'],
  [
    { date: '2025-10-29', time: '10:10', weekday: true },
    'Wednesday, 29 October 2025, at 10.10 a.m.',
    '2025年10月29日星期三上午10时10分',
  ],
  [
    { date: '2012-10-17', time: '10:00', endTime: '13:00', weekday: true },
    'Wednesday, 17 October 2012, from 10 a.m. to 1 p.m.',
    '2012年10月17日星期三上午10时至下午1时',
  ],
  [
    { date: '2012-10-17', time: '15:00', endTime: '18:00' },
    '17 October 2012, from 3 to 6 p.m.',
    '2012年10月17日下午3时至6时',
  ],
  [{ date: '2012-10-17', end: '2012-10-18' }, '17 and 18 October 2012', '2012年10月17日和18日'],
  [{ date: '2009-11-24', end: '2009-11-26' }, '24–26 November 2009', '2009年11月24日至26日'],
  [{ date: '2015-06-01', end: '2015-06-05' }, '1–5 June 2015', '2015年6月1日至5日'],
  [{ date: '2012-10-31', end: '2012-11-01' }, '31 October and 1 November 2012', '2012年10月31日和11月1日'],
  [{ date: '2012-10-29', end: '2012-11-02' }, '29 October–2 November 2012', '2012年10月29日至11月2日'],
  [{ date: '2012-12-31', end: '2013-01-01' }, '31 December 2012 and 1 January 2013', '2012年12月31日和2013年1月1日'],
  [{ date: '2012-12-28', end: '2013-01-04' }, '28 December 2012–4 January 2013', '2012年12月28日至2013年1月4日'],
  [{ date: '2012-10-17', end: '2012-10-17' }, '17 October 2012', '2012年10月17日'],
  [
    { date: '2012-10-17', end: '2012-10-19', weekday: true },
    'Wednesday, 17 October, to Friday, 19 October 2012',
    '2012年10月17日星期三至19日星期五',
  ],
  [
    { date: '2012-10-17', end: '2012-10-18', time: '10:00', endTime: '13:00' },
    '17 October 2012, at 10 a.m., to 18 October 2012, at 1 p.m.',
    '2012年10月17日上午10时至18日下午1时',
  ],
  // Impossible, so printed as written: the finding is not the printer's task.
  [{ date: '2012-02-30' }, '2012-02-30', '2012-02-30'],
  [{ date: '2012-02-29', end: '2012-02-30' }, '2012-02-29–2012-02-30', '2012-02-29–2012-02-30'],
  [{ date: '2012-10-17', time: '25:00' }, '2012-10-17 25:00', '2012-10-17 25:00'],
])('%j is printed in English and Chinese', (when, english, chinese) => {
  expect(en.when(when)).toBe(english);
  expect(zh.when(when)).toBe(chinese);
});

test('each form has a function of its own', () => {
  expect(en.date('2012-10-17', { weekday: true })).toBe('Wednesday, 17 October 2012');
  expect(en.dateRange('2012-10-17', '2012-10-18')).toBe('17 and 18 October 2012');
  expect(en.dateTime('2012-10-17', '10:00')).toBe('17 October 2012, at 10 a.m.');
  expect(en.dateTimeRange('2012-10-17', '10:00', '13:00')).toBe('17 October 2012, from 10 a.m. to 1 p.m.');
});

test.each([
  ['10:00', '10 a.m.', '上午10时'],
  ['9:05', '9.05 a.m.', '上午9时05分'],
  ['10:30', '10.30 a.m.', '上午10时30分'],
  ['12:00', 'noon', '中午12时'],
  ['12:30', '12.30 p.m.', '中午12时30分'],
  ['13:30', '1.30 p.m.', '下午1时30分'],
  ['18:00', '6 p.m.', '下午6时'],
  ['00:00', 'midnight', '午夜0时'],
  ['00:30', '12.30 a.m.', '上午0时30分'],
  ['24:00', 'midnight', '午夜12时'],
  ['24:30', '24:30', '24:30'],
])('the hour %s is %s, %s', (time, english, chinese) => {
  expect(en.time(time)).toBe(english);
  expect(zh.time(time)).toBe(chinese);
});

test.each([
  ['10:00', '13:00', '10 a.m.–1 p.m.', '上午10时至下午1时'],
  ['15:00', '18:00', '3–6 p.m.', '下午3时至6时'],
  ['11:00', '12:00', '11 a.m.–noon', '上午11时至中午12时'],
  ['13:30', '14:30', '1.30–2.30 p.m.', '下午1时30分至2时30分'],
  ['12:00', '13:00', 'noon–1 p.m.', '中午12时至下午1时'],
  ['10:00', '11:30', '10–11.30 a.m.', '上午10时至11时30分'],
  ['21:00', '24:00', '9 p.m.–midnight', '下午9时至午夜12时'],
  ['10:00', '10:00', '10 a.m.', '上午10时'],
  ['10:00', '10:60', '10:00–10:60', '10:00–10:60'],
])('the hours %s to %s are %s, %s', (start, end, english, chinese) => {
  expect(en.timeRange(start, end)).toBe(english);
  expect(zh.timeRange(start, end)).toBe(chinese);
});

test('a day row of a timetable has no year', () => {
  expect(en.dayRow('2012-10-17')).toBe('Wednesday, 17 October');
  expect(zh.dayRow('2012-10-17')).toBe('10月17日，星期三');
  expect(zh.dayRow('2012-10-18')).toBe('10月18日，星期四');
});

test('the masthead of the Chinese version is in English', () => {
  expect(zh.mastheadDate('2012-08-01')).toBe('1 August 2012');
  expect(zh.originalLine('en')).toBe('Original: English');
});

test.each([
  ['技术援', '助项目', '', ''],
  ['第5/6', '号决议', ' ', ''],
  ['决议，', '除其他外', '', ''],
  ['“', '“', ' ', ''],
  ['Working', 'Group', ' ', ' '],
  ['𠀀', '𠀁', '', ''],
])('a line break between %j and %j is %j in English and %j in Chinese', (before, after, english, chinese) => {
  expect(en.lineBreak(before, after)).toBe(english);
  expect(zh.lineBreak(before, after)).toBe(chinese);
});
