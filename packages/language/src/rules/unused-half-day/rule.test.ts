import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('unused-half-day');

test('an afternoon without anything, and days that are missing', () => {
  expect(
    draw(`agenda in zh
dates 2012-10-15 to 2012-10-19
item a "一"
timetable {
  2012-10-15 {
    15:00-18:00 a
  }
  2012-10-16 {
    10:00-13:00 a continued
    13:00-15:30 break
  }
  2012-10-17 {
    10:00-13:00 a continued
    15:00-17:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      dates 2012-10-15 to 2012-10-19
    >                     ^^^^^^^^^^ warning unused-half-day: The dates of the meeting announce 2012-10-18 and 1 more, but the timetable has nothing for these days. Add what is planned, write "no meetings" for the day, or correct the dates.
      item a "一"
      timetable {
        2012-10-15 {
          15:00-18:00 a
        }
        2012-10-16 {
    >   ^^^^^^^^^^ warning unused-half-day: Nothing is planned on 2012-10-16 from 15:00 to 18:00, though meetings are held at these hours on other days: somebody has paid for the room and the interpreters. Plan something, write "no meeting" for these hours, or correct the dates.
          10:00-13:00 a continued
          13:00-15:30 break
        }
        2012-10-17 {
          10:00-13:00 a continued
          15:00-17:00 a continued
        }
      }
    "
  `);
});

test('holidays of the configuration are no days of the meeting', () => {
  const { findings } = check(`
--- agendum.config.json
{ "holidays": ["2012-10-18"] }
--- main.agenda
agenda in en
dates 2012-10-17 to 2012-10-18
item a "A"
timetable { 2012-10-17 { 10:00-13:00 a } }
`);
  expect(findings).toEqual([]);
});

test('where no hours are usual, only whole days are missed', () => {
  const { findings } = check(`
--- agendum.config.json
{ "usualHours": [] }
--- main.agenda
agenda in en
dates 2027-05-11 to 2027-05-13
item a "A"
timetable { 2027-05-11 { 9:00-12:30 a 14:00-16:00 a continued } 2027-05-12 { 9:00-12:30 a continued } }
`);
  expect(findings.map(({ message }) => message.slice(0, 48))).toEqual([
    'The dates of the meeting announce 2027-05-13, bu',
  ]);
});

test.each<[what: string, text: string]>([
  ['a meeting that uses all', 'dates 2012-10-17\ntimetable { 2012-10-17 { 10:00-13:00 a 15:00-18:00 a continued } }'],
  [
    'mornings only',
    'dates 2012-10-17 to 2012-10-18\ntimetable { 2012-10-17 { 9:00-12:00 a } 2012-10-18 { 10:00-11:00 a continued } }',
  ],
  [
    'a weekend',
    'dates 2012-10-19 to 2012-10-22\ntimetable { 2012-10-19 { 10:00-13:00 a } 2012-10-22 { 10:00-13:00 a continued } }',
  ],
  [
    'holidays and days without meetings',
    'dates 2012-10-16 to 2012-10-18\ntimetable { 2012-10-16 holiday 2012-10-17 { 10:00-13:00 a } 2012-10-18 no meetings }',
  ],
  [
    'hours that are kept free',
    'dates 2012-10-17 to 2012-10-18\ntimetable { 2012-10-17 { 10:00-13:00 a 15:00-18:00 a continued } 2012-10-18 { 10:00-13:00 "Visit" 15:00-18:00 no meeting } }',
  ],
  [
    'an afternoon that is a break',
    'dates 2012-10-17 to 2012-10-18\ntimetable { 2012-10-17 { 10:00-13:00 a 15:00-18:00 a continued } 2012-10-18 { 10:00-13:00 "Visit" 13:00-18:00 break "Excursion" } }',
  ],
  ['an agenda without a timetable', 'dates 2012-10-17 to 2012-10-18'],
  ['a timetable of an agenda without dates', 'timetable { 2012-10-17 { 10:00-13:00 a } }'],
  ['a timetable that is begun', 'dates 2012-10-17 to 2012-10-18\ntimetable { 2012-10-17 { } }'],
  ['dates that are in no calendar', 'dates 2012-10-17 to 2012-10-37\ntimetable { 2012-10-17 { 10:00-13:00 a } }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\nitem a "A"\n${text}\n`).findings).toEqual([]);
});

test('dates that are far apart by mistake cost no time', () => {
  const { findings } = check(
    'agenda in en\ndates 0001-01-01 to 9999-12-31\nitem a "A"\ntimetable { 0001-01-01 { 10:00-13:00 a } }\n',
  );
  expect(findings).toHaveLength(1);
});
