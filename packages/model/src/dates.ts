import type { CivilDate, ClockTime } from './agenda.js';

/** A day of the proleptic Gregorian calendar, taken apart. It has no time zone, so it is the same day everywhere. */
export interface CalendarDay {
  /** 1 to 9999. */
  year: number;
  /** 1 for January. */
  month: number;
  day: number;
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const minutesOfDay = 24 * 60;
const hyphen = 45;
const zero = 48;
const colon = 58;

/**
 * Reads `2012-10-17`. Undefined when the text has another form or names a day that does not exist (`2012-02-30`), and where there is none: what is
 * half-typed has no date yet.
 */
export function parseCivilDate(text: CivilDate | undefined): CalendarDay | undefined {
  if (text?.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  return calendarDay(numberIn(text, 0, 4), numberIn(text, 5, 7), numberIn(text, 8, 10));
}

/** The day of these numbers, or undefined when the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Writes a day as the model holds it: `2012-10-17`. */
export function formatCivilDate({ year, month, day }: CalendarDay): CivilDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function weekdayOf(date: CalendarDay): Weekday {
  // Day 0 of the count, 1 March of the year 0, is a Wednesday.
  return (((dayNumber(date) + 2) % 7) + 1) as Weekday;
}

/** Days from `a` to `b`: 1 from one day to the next, negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(date: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumber(date) + days);
}

/** Negative when `a` is earlier, 0 for the same day, positive when `a` is later: for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Reads `10:00` or `9:30` as minutes after midnight, 0 to 1440; `24:00` is the end of the day.
 * Undefined when the text has another form or names an hour that does not exist, and where there is none.
 */
export function parseClockTime(text: ClockTime | undefined): number | undefined {
  if (text === undefined) return undefined;
  const { length } = text;
  if ((length !== 4 && length !== 5) || text.charCodeAt(length - 3) !== colon) return undefined;
  const minute = numberIn(text, length - 2, length);
  const total = numberIn(text, 0, length - 3) * 60 + minute;
  return minute < 60 && total <= minutesOfDay ? total : undefined;
}

/** The number that these digits make, NaN where they are no digits. */
function numberIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - zero;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** Writes minutes after midnight as the model holds an hour: `09:30`. */
export function formatClockTime(minutes: number): ClockTime {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Minutes from one hour to another of the same day, negative when `end` is earlier. Undefined when either is no hour. */
export function minutesBetween(start: ClockTime, end: ClockTime): number | undefined {
  const from = parseClockTime(start);
  const to = parseClockTime(end);
  return from === undefined || to === undefined ? undefined : to - from;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 March of the year 0. Years begin in March here, so that a leap day comes last. */
function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function dayOfNumber(count: number): CalendarDay {
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
