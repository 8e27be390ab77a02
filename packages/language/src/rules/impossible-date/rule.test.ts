import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('impossible-date');

test('days that are in no calendar are found wherever a date may stand', () => {
  expect(
    draw(`agenda in en

dates 2012-02-30 to 2012-10-32
masthead { issued 2011-02-29 }
item a "Meeting of {2012-13-01}" {
  """
  Held from {2012-06-31 to 2012-00-02}, on {2012-04-31 10:00}.
  """
}
timetable {
  2012-17-10 { 10:00-13:00 a }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-02-30 to 2012-10-32
    >       ^^^^^^^^^^ error impossible-date: There is no day 2012-02-30 in the calendar. Write year-month-day, like 2012-10-17.
    >                     ^^^^^^^^^^ error impossible-date: There is no day 2012-10-32 in the calendar. Write year-month-day, like 2012-10-17.
      masthead { issued 2011-02-29 }
    >                   ^^^^^^^^^^ error impossible-date: There is no day 2011-02-29 in the calendar. Write year-month-day, like 2012-10-17.
      item a "Meeting of {2012-13-01}" {
    >                     ^^^^^^^^^^ error impossible-date: There is no day 2012-13-01 in the calendar. Write year-month-day, like 2012-10-17.
        """
        Held from {2012-06-31 to 2012-00-02}, on {2012-04-31 10:00}.
    >              ^^^^^^^^^^ error impossible-date: There is no day 2012-06-31 in the calendar. Write year-month-day, like 2012-10-17.
    >                            ^^^^^^^^^^ error impossible-date: There is no day 2012-00-02 in the calendar. Write year-month-day, like 2012-10-17.
    >                                             ^^^^^^^^^^ error impossible-date: There is no day 2012-04-31 in the calendar. Write year-month-day, like 2012-10-17.
        """
      }
      timetable {
        2012-17-10 { 10:00-13:00 a }
    >   ^^^^^^^^^^ error impossible-date: There is no day 2012-17-10 in the calendar. Write year-month-day, like 2012-10-17.
      }
    "
  `);
});

test('hours that no day has are found wherever an hour may stand', () => {
  expect(
    draw(`agenda in en

item a "Opening at {25:00}" {
  """
  On {2012-10-17 10:60}, from {10:00-24:01} and on {2012-10-17 9:00-31:00}.
  """
}
timetable {
  2012-10-17 { 10:00-24:30 a }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "Opening at {25:00}" {
    >                     ^^^^^ error impossible-date: There is no time 25:00 on a day. Write hours and minutes, like 10:00 or 15:30.
        """
        On {2012-10-17 10:60}, from {10:00-24:01} and on {2012-10-17 9:00-31:00}.
    >                  ^^^^^ error impossible-date: There is no time 10:60 on a day. Write hours and minutes, like 10:00 or 15:30.
    >                                      ^^^^^ error impossible-date: There is no time 24:01 on a day. Write hours and minutes, like 10:00 or 15:30.
    >                                                                     ^^^^^ error impossible-date: There is no time 31:00 on a day. Write hours and minutes, like 10:00 or 15:30.
        """
      }
      timetable {
        2012-10-17 { 10:00-24:30 a }
    >                      ^^^^^ error impossible-date: There is no time 24:30 on a day. Write hours and minutes, like 10:00 or 15:30.
      }
    "
  `);
});

test('half-typed dates and hours are told as such', () => {
  expect(
    draw(`agenda in en

dates 2012-10- to 2012-1-7
item a "On {2012-10-17 10:} and {9:5}"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10- to 2012-1-7
    >       ^^^^^^^^ error impossible-date: There is no day 2012-10- in the calendar. Write year-month-day, like 2012-10-17.
    >                   ^^^^^^^^ error impossible-date: The day 2012-1-7 is not written with all its digits. Write 2012-01-07.
    >   Fix: Write 2012-01-07
      item a "On {2012-10-17 10:} and {9:5}"
    >                        ^^^ error impossible-date: There is no time 10: on a day. Write hours and minutes, like 10:00 or 15:30.
    >                                  ^^^ error impossible-date: There is no time 9:5 on a day. Write hours and minutes, like 10:00 or 15:30.
    "
  `);
});

test('in an agenda in Chinese', () => {
  expect(
    draw(`agenda in zh

item a "{2012-02-30}举行的会议"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "{2012-02-30}举行的会议"
    >          ^^^^^^^^^^ error impossible-date: There is no day 2012-02-30 in the calendar. Write year-month-day, like 2012-10-17.
    "
  `);
});

test('in plain text in English, with a year or without', () => {
  expect(
    draw(`agenda in en

item a "Meeting of 31 June 2012" {
  """
  Held from 28 to 30 February 2011, on 31 April at 10.75 a.m. and on 2012-02-30.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "Meeting of 31 June 2012" {
    >                    ^^^^^^^^^^^^ error impossible-date: "31 June 2012" is in no calendar, so readers cannot tell what day is meant. Correct the day or the month; written between braces, {2012-10-17}, a date is printed in the words of the language.
        """
        Held from 28 to 30 February 2011, on 31 April at 10.75 a.m. and on 2012-02-30.
    >                   ^^^^^^^^^^^^^^^^ error impossible-date: "30 February 2011" is in no calendar, so readers cannot tell what day is meant. Correct the day or the month; written between braces, {2012-10-17}, a date is printed in the words of the language.
    >                                        ^^^^^^^^ error impossible-date: "31 April" is in no calendar, so readers cannot tell what day is meant. Correct the day or the month; written between braces, {2012-10-17}, a date is printed in the words of the language.
    >                                                    ^^^^^^^^^^ error impossible-date: "10.75 a.m." is no time of a day, so readers cannot tell what hour is meant. Correct it; written between braces, {15:00}, it is printed in the words of the language.
    >                                                                      ^^^^^^^^^^ error impossible-date: "2012-02-30" is in no calendar, so readers cannot tell what day is meant. Correct the day or the month; written between braces, {2012-10-17}, a date is printed in the words of the language.
        """
      }
    "
  `);
});

test.each([
  ['ar', '31 حزيران/يونيه 2012'],
  ['es', '31 de junio de 2012'],
  ['fr', '31 juin 2012'],
  ['ru', '31 июня 2012 года'],
  ['zh', '2012年6月31日'],
])('in plain text in %s: %s', (language, text) => {
  expect(check(`agenda in ${language}\nitem a "${text}"\n`).findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  ['a leap day', 'dates 2012-02-29'],
  ['the leap day of a year that ends a century', 'dates 2000-02-29'],
  ['midnight at both ends of a day', 'item a "{2012-10-17 0:00-24:00}"'],
  ['an hour with one digit', 'item a "{9:30}"'],
  ['a resolution numbered like a date', 'resolution 2026-41 "Ceiling"\nitem a "{resolution 2026-41}"'],
  ['a leap day without its year', 'item a "On 29 February"'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('the first day of a leap year that is none is found', () => {
  expect(check('agenda in en\ndates 1900-02-29\n').findings).toHaveLength(1);
});
