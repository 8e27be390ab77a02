import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('weekday-mismatch');

test('in English, in titles, text blocks, notes and labels', () => {
  expect(
    draw(`agenda in en

place "Vienna, Tuesday, 17 October 2012"
note deadline "Lists close on Friday 5 October 2012 and on October 12, 2012."
item opening "Opening on Thursday, 17 October 2012" {
  """
  The meeting opens on Wednesday, 17 October 2012 and ends on
  Friday, 18 October 2012. It was announced on 4 July 2012 (Monday).
  """
  internal """
  Ask the bureau, which met on Sunday, 14 October 2012 and on Sunday, 15 October 2012.
  """
}
timetable {
  2012-10-17 "Monday, 17 October 2012" { 10:00-13:00 opening "since Monday, 15 October 2012" }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      place "Vienna, Tuesday, 17 October 2012"
    >                ^^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Tuesday, 17 October 2012", but that day is Wednesday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
      note deadline "Lists close on Friday 5 October 2012 and on October 12, 2012."
      item opening "Opening on Thursday, 17 October 2012" {
    >                          ^^^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Thursday, 17 October 2012", but that day is Wednesday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
        """
        The meeting opens on Wednesday, 17 October 2012 and ends on
        Friday, 18 October 2012. It was announced on 4 July 2012 (Monday).
    >   ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Friday, 18 October 2012", but that day is Thursday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
    >                                                             ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "4 July 2012 (Monday)", but that day is Wednesday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
        """
        internal """
        Ask the bureau, which met on Sunday, 14 October 2012 and on Sunday, 15 October 2012.
    >                                                               ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Sunday, 15 October 2012", but that day is Monday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
        """
      }
      timetable {
        2012-10-17 "Monday, 17 October 2012" { 10:00-13:00 opening "since Monday, 15 October 2012" }
    >               ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Monday, 17 October 2012", but that day is Wednesday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
      }
    "
  `);
});

test('in Chinese, with and without blanks, in every way a weekday is written', () => {
  expect(
    draw(`agenda in zh

item opening "会议开幕" {
  """
  会议将于2012年10月17日星期四上午10时开幕，于2012 年 10 月 18 日（星期五）闭幕。
  主席团在2012年7月4日，周一举行的会议上商定；2012年10月17日星期三没有错，2012年10月21日星期天也没有错。
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item opening "会议开幕" {
        """
        会议将于2012年10月17日星期四上午10时开幕，于2012 年 10 月 18 日（星期五）闭幕。
    >                         ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "2012年10月17日星期四", but that day is 星期三. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
    >                                                                    ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "2012 年 10 月 18 日（星期五）", but that day is 星期四. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
        主席团在2012年7月4日，周一举行的会议上商定；2012年10月17日星期三没有错，2012年10月21日星期天也没有错。
    >                         ^^^^ error weekday-mismatch: The date and the weekday do not fit: "2012年7月4日，周一", but that day is 星期三. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
        """
      }
    "
  `);
});

test.each([
  ['ar', 'الخميس، 17 تشرين الأول/أكتوبر 2012، الساعة 00/10', 'الخميس'],
  ['es', 'el jueves 17 de octubre de 2012, a las 10.00 horas', 'jueves'],
  ['fr', 'du mardi 17 au vendredi 19 octobre 2012', 'mardi'],
  ['ru', 'в четверг, 17 октября 2012 года, в 10 час. 00 мин.', 'четверг'],
])('in %s: %s', (language, text, wrong) => {
  const { findings, text: source } = check(`agenda in ${language}\n"""\n${text}\n"""\n`);
  const found = findings.filter(({ rule }) => rule === 'weekday-mismatch');
  expect(found.map(({ range }) => source.slice(range.start, range.end))).toEqual([wrong]);
});

test('a name in another language is read in that language', () => {
  expect(
    draw(`register in zh

body wg2 zh "2012年10月17日星期四设立的工作组" en "Working group of Thursday, 17 October 2012"
resolution 5/1 en "Adopted on Wednesday, 17 October 2012" zh "2012年10月17日星期三通过"
`),
  ).toMatchInlineSnapshot(`
    "  register in zh

      body wg2 zh "2012年10月17日星期四设立的工作组" en "Working group of Thursday, 17 October 2012"
    >                            ^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "2012年10月17日星期四", but that day is 星期三. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
    >                                                                     ^^^^^^^^ error weekday-mismatch: The date and the weekday do not fit: "Thursday, 17 October 2012", but that day is Wednesday. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.
      resolution 5/1 en "Adopted on Wednesday, 17 October 2012" zh "2012年10月17日星期三通过"
    "
  `);
});

test.each<[what: string, language: string, text: string]>([
  ['a range whose weekdays are both right', 'fr', 'du mercredi 17 au vendredi 19 octobre 2012'],
  ['a word that is a weekday too', 'ru', 'окружающая среда, 18 октября 2012 года'],
  ['dates with their own weekday', 'en', 'Wednesday, 17 October 2012 and Thursday, October 18, 2012'],
  ['dates without a weekday', 'en', '17 October 2012, and Tuesday is free'],
  ['a date without a year, whose weekday nobody can tell', 'en', 'Thursday, 17 October'],
  ['a weekday that belongs to the next date', 'en', '16 October 2012, Wednesday, 17 October 2012'],
  ['a day that is in no calendar', 'en', 'Wednesday, 31 June 2012'],
  ['English in an agenda in Chinese', 'zh', 'Thursday, 17 October 2012'],
  ['a language whose dates are not known', 'eo', 'ĵaŭdo, 17 oktobro 2012; Thursday, 17 October 2012'],
  ['a reference, whose weekday is computed', 'en', 'On {2012-10-17 weekday}, Thursday'],
])('says nothing of %s', (_what, language, text) => {
  const { findings } = check(`agenda in ${language}\n"""\n${text}\n"""\n`);
  expect(findings.filter(({ rule }) => rule === 'weekday-mismatch')).toEqual([]);
});

const MEETING = 'dates 2027-05-31 to 2027-06-04';

test.each([
  ['en', 'On Tuesday, 2 June, at 10 a.m.', 'Tuesday'],
  ['fr', 'Le jeudi 3 juin est libre ; le vendredi 3 juin aussi.', 'vendredi'],
  ['es', 'Las listas se cerrarán el lunes 4 de mayo a las 18.00 horas.', 'lunes'],
  ['zh', '6月2日星期二上午10时', '星期二'],
])('a day without a year near the meeting, in %s: %s', (language, text, wrong) => {
  const { findings, text: source } = check(`agenda in ${language}\n${MEETING}\n"""\n${text}\n"""\n`);
  const found = findings.filter(({ rule }) => rule === 'weekday-mismatch');
  expect(found.map(({ range }) => source.slice(range.start, range.end))).toEqual([wrong]);
  expect(found[0]?.message).toContain('in 2027, when the meeting is held');
});

test('a meeting over the turn of the year has days in both years', () => {
  const text =
    'agenda in en\ndates 2027-12-20 to 2028-01-14\n"""\nMonday, 20 December; Monday, 10 January; Tuesday, 11 January.\n"""\n';
  expect(check(text).findings.filter(({ rule }) => rule === 'weekday-mismatch')).toEqual([]);
});

test.each([
  ['a day far from the meeting, which may be of another year', `${MEETING}\n"""\nIt met on Tuesday, 2 September.\n"""`],
  ['the name of a document', `${MEETING}\ndocument A/80/1 "Report of Tuesday, 2 June"`],
])('says nothing of %s', (_what, text) => {
  const { findings } = check(`agenda in en\n${text}\n`);
  expect(findings.filter(({ rule }) => rule === 'weekday-mismatch')).toEqual([]);
});
