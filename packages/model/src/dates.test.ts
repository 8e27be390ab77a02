import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  calendarDay,
  compareDays,
  daysBetween,
  formatCivilDate,
  formatClockTime,
  minutesBetween,
  parseCivilDate,
  parseClockTime,
  weekdayOf,
  type CalendarDay,
} from './index.js';

function day(text: string): CalendarDay {
  const parsed = parseCivilDate(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

const anyDay = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day: number }) => calendarDay(year, month, number) !== undefined);

test('a day that exists is taken apart', () => {
  expect(parseCivilDate('2012-10-17')).toEqual({ year: 2012, month: 10, day: 17 });
  expect(parseCivilDate('2012-02-29')).toEqual({ year: 2012, month: 2, day: 29 });
  expect(parseCivilDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
});

test.each([
  '2012-02-30',
  '2013-02-29',
  '1900-02-29',
  '2012-13-01',
  '2012-00-10',
  '2012-04-31',
  '0000-01-01',
  '2012-4-1',
  '17.10.2012',
  '',
])('%j is no day', (text) => {
  expect(parseCivilDate(text)).toBeUndefined();
});

// The weekdays are those printed in published agendas.
test.each([
  ['2012-10-17', 3],
  ['2012-10-18', 4],
  ['2012-10-20', 6],
  ['2010-10-19', 2],
  ['2025-10-29', 3],
  ['2003-05-05', 1],
  ['2022-09-09', 5],
])('%s is day %i of the week', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday);
});

test('days are counted over leap days and the turn of a year', () => {
  expect(daysBetween(day('2012-02-28'), day('2012-03-01'))).toBe(2);
  expect(daysBetween(day('2013-01-01'), day('2012-12-31'))).toBe(-1);
  expect(addDays(day('2012-12-31'), 1)).toEqual(day('2013-01-01'));
  expect(addDays(day('2012-10-17'), -60)).toEqual(day('2012-08-18'));
});

test('the next day is one day later, has the next weekday and sorts behind', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const next = addDays(date, 1);
      expect(daysBetween(date, next)).toBe(1);
      expect(weekdayOf(next)).toBe((weekdayOf(date) % 7) + 1);
      expect(compareDays(date, next)).toBeLessThan(0);
      expect(addDays(next, -1)).toEqual(date);
    }),
  );
});

test('counting agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const expected = new Date(0);
      expected.setUTCFullYear(date.year, date.month - 1, date.day + days);
      const found = addDays(date, days);
      expect([found.year, found.month, found.day]).toEqual([
        expected.getUTCFullYear(),
        expected.getUTCMonth() + 1,
        expected.getUTCDate(),
      ]);
    }),
  );
});

test('writing and reading a day are inverse', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(parseCivilDate(formatCivilDate(date))).toEqual(date);
    }),
  );
});

test.each([
  ['10:00', 600],
  ['9:30', 570],
  ['00:00', 0],
  ['24:00', 1440],
])('%s is minute %i of the day', (text, minutes) => {
  expect(parseClockTime(text)).toBe(minutes);
});

test.each(['24:01', '25:00', '10:60', '10', '10.00', ''])('%j is no hour', (text) => {
  expect(parseClockTime(text)).toBeUndefined();
});

test('hours are written with two digits and subtracted in minutes', () => {
  expect(formatClockTime(570)).toBe('09:30');
  expect(minutesBetween('10:00', '13:00')).toBe(180);
  expect(minutesBetween('18:00', '15:00')).toBe(-180);
  expect(minutesBetween('10:00', '26:00')).toBeUndefined();
});

test('what is half-typed has neither a date nor an hour', () => {
  expect([parseCivilDate(undefined), parseClockTime(undefined)]).toEqual([undefined, undefined]);
});
