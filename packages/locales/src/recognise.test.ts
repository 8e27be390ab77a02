import { calendarDay, formatCivilDate, weekdayOf } from '@agendum/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locale, recogniseDates } from './index.js';

/** What was recognised, in words: the mention, its date, its weekday and the weekday's own text. */
function read(text: string, language: string): string[] {
  return recogniseDates(text, language).map(({ start, end, date, weekday, weekdayStart, weekdayEnd }) =>
    [
      text.slice(start, end),
      date ? formatCivilDate(date) : 'impossible',
      ...(weekday === undefined ? [] : [`${weekday} ${text.slice(weekdayStart, weekdayEnd)}`]),
    ].join(' | '),
  );
}

test.each([
  ['2012 年 10 月 17 日星期三上午 10 时', ['2012 年 10 月 17 日星期三 | 2012-10-17 | 3 星期三']],
  ['于2012年10月17日，星期三举行', ['2012年10月17日，星期三 | 2012-10-17 | 3 星期三']],
  ['2012年10月17日（周三）和18日', ['2012年10月17日（周三） | 2012-10-17 | 3 周三']],
  ['2012 年 6 月\n27 日至 29 日', ['2012 年 6 月\n27 日 | 2012-06-27']],
  ['2012年10月21日星期天', ['2012年10月21日星期天 | 2012-10-21 | 7 星期天']],
  ['2012年2月30日星期四', ['2012年2月30日星期四 | impossible | 4 星期四']],
  ['2009年11月24日至26日和2012年6月27日至29日', ['2009年11月24日 | 2009-11-24', '2012年6月27日 | 2012-06-27']],
  ['2012年10月17日周年纪念', ['2012年10月17日 | 2012-10-17']],
  ['10月17日，星期三', []],
  ['2012年4月', []],
])('Chinese: %j', (text, mentions) => {
  expect(read(text, 'zh')).toEqual(mentions);
});

test.each([
  ['on Wednesday, 17 October 2012, at 10 a.m.', ['Wednesday, 17 October 2012 | 2012-10-17 | 3 Wednesday']],
  ['Thursday 18 October 2012', ['Thursday 18 October 2012 | 2012-10-18 | 4 Thursday']],
  ['17 October 2012 (Wednesday)', ['17 October 2012 (Wednesday) | 2012-10-17 | 3 Wednesday']],
  ['October 17, 2012', ['October 17, 2012 | 2012-10-17']],
  ['Friday, October 19, 2012', ['Friday, October 19, 2012 | 2012-10-19 | 5 Friday']],
  ['WEDNESDAY, 17 OCTOBER 2012', ['WEDNESDAY, 17 OCTOBER 2012 | 2012-10-17 | 3 WEDNESDAY']],
  ['the 17th of October 2012', ['17th of October 2012 | 2012-10-17']],
  ['Wednesday,\n17 October\n2012', ['Wednesday,\n17 October\n2012 | 2012-10-17 | 3 Wednesday']],
  ['Monday, 30 February 2012', ['Monday, 30 February 2012 | impossible | 1 Monday']],
  ['24–26 November 2009', ['26 November 2009 | 2009-11-26']],
  [
    '17 October 2012, Thursday, 18 October 2012',
    ['17 October 2012 | 2012-10-17', 'Thursday, 18 October 2012 | 2012-10-18 | 4 Thursday'],
  ],
  ['117 October 2012', []],
  ['17 October 20123', []],
  ['17 October', []],
])('English: %j', (text, mentions) => {
  expect(read(text, 'en')).toEqual(mentions);
});

test('a language that is not known gives nothing', () => {
  expect(recogniseDates('17 October 2012', 'de')).toEqual([]);
  expect(recogniseDates('17 October 2012', 'constructor')).toEqual([]);
});

test.each(['en', 'zh'])('%s: what was printed is recognised', (language) => {
  const words = locale(language);
  const days = fc
    .record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => calendarDay(year, month, day))
    .filter((day) => day !== undefined);
  fc.assert(
    fc.property(days, fc.boolean(), fc.integer({ min: 0, max: 1439 }), (day, weekday, minutes) => {
      const date = formatCivilDate(day);
      const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
      const printed = words.date(date, { weekday });
      const text = `— ${words.dateTime(date, time, { weekday })} —`;
      const start = text.indexOf(printed);
      expect(recogniseDates(text, language)).toMatchObject([
        { start, end: start + printed.length, date: day, ...(weekday ? { weekday: weekdayOf(day) } : {}) },
      ]);
    }),
  );
});

test.each([
  ['en', 'Wednesday, '],
  ['en', '17 October '],
  ['en', 'the 17 of October     '],
  ['zh', '2012年'],
  ['zh', '2012 年 10 月    '],
  ['zh', '2012年10月17日    '],
])('%s: a long run of %j is searched in linear time', (language, unit) => {
  const text = unit.repeat(30_000);
  const started = performance.now();
  recogniseDates(text, language);
  expect(performance.now() - started).toBeLessThan(2000);
});
