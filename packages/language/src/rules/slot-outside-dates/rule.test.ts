import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('slot-outside-dates');

test('days before and after the meeting are found, those that are closed as well', () => {
  expect(
    draw(`agenda in en

dates 2012-10-17 to 2012-10-18
item a "A"

timetable {
  2012-10-16 holiday
  2012-10-17 { 10:00-13:00 a }
  2012-10-18 no meetings
  2012-10-19 { 10:00-13:00 a continued }
  2013-10-17 { 10:00-13:00 a continued }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10-17 to 2012-10-18
      item a "A"

      timetable {
        2012-10-16 holiday
    >   ^^^^^^^^^^ error slot-outside-dates: The timetable has a day 2012-10-16, but the meeting is held from 2012-10-17 to 2012-10-18. Correct the day, or the dates of the meeting.
        2012-10-17 { 10:00-13:00 a }
        2012-10-18 no meetings
        2012-10-19 { 10:00-13:00 a continued }
    >   ^^^^^^^^^^ error slot-outside-dates: The timetable has a day 2012-10-19, but the meeting is held from 2012-10-17 to 2012-10-18. Correct the day, or the dates of the meeting.
        2013-10-17 { 10:00-13:00 a continued }
    >   ^^^^^^^^^^ error slot-outside-dates: The timetable has a day 2013-10-17, but the meeting is held from 2012-10-17 to 2012-10-18. Correct the day, or the dates of the meeting.
      }
    "
  `);
});

test('a meeting of one day', () => {
  expect(
    draw(`agenda in zh

dates 2012-10-17
item a "会议开幕"
timetable {
  2012-10-18 { 10:00-13:00 a }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      dates 2012-10-17
      item a "会议开幕"
      timetable {
        2012-10-18 { 10:00-13:00 a }
    >   ^^^^^^^^^^ error slot-outside-dates: The timetable has a day 2012-10-18, but the meeting is held on 2012-10-17. Correct the day, or the dates of the meeting.
      }
    "
  `);
});

test('the dates of the meeting are told with the day', () => {
  const { text, findings } = check('agenda in en\ndates 2012-10-17\ntimetable { 2012-10-18 holiday }\n');
  expect(text.slice(findings[0]!.related![0]!.range.start, findings[0]!.related![0]!.range.end)).toBe('2012-10-17');
});

test.each<[what: string, text: string]>([
  ['the first and the last day', 'dates 2012-10-17 to 2012-10-18\ntimetable { 2012-10-17 holiday 2012-10-18 holiday }'],
  ['a timetable of an agenda without dates', 'timetable { 2012-10-17 holiday }'],
  ['a meeting over the end of a year', 'dates 2012-12-31 to 2013-01-02\ntimetable { 2013-01-01 holiday }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test.each<[what: string, text: string]>([
  ['a day that is in no calendar, which is told as such', 'dates 2012-10-17\ntimetable { 2012-10-37 holiday }'],
  ['dates that are in no calendar', 'dates 2012-02-30\ntimetable { 2012-10-17 holiday }'],
  ['dates that are half-typed', 'dates\ntimetable { 2012-10-17 holiday }'],
])('adds nothing to the finding about %s', (_what, text) => {
  const { findings } = check(`agenda in en\n${text}\n`);
  expect(findings.filter(({ rule }) => rule === 'slot-outside-dates')).toEqual([]);
});
