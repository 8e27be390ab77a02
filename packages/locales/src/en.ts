import { weekdayOf, type CalendarDay } from '@agendum/model';
import { areAdjacent, blankBetween, capitalised, firstDay, minuteDigits, type LanguageFormat } from './format.js';
import { latinMark, latinSectionMark, listSign, referenceMarks } from './marks.js';

export const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Sources: United Nations Editorial Manual; agendas in English (A/80/251, E/CN.15/2015/1, CTOC/COP/2022/1). */
export const en: LanguageFormat = {
  itemMark: (level, ordinal) => latinMark(level, ordinal, '('),
  itemReference: (path) => referenceMarks(path, '(').join(' '),
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: ':', between: ';', last: '.' }, position),
  weekday,
  date,
  mastheadLanguage: 'en',
  mastheadDate: plainDate,
  dayRow,
  headingRange: (start, end) => plainRange(start, end, '–'),
  dateRange,
  time,
  timeRange: (start, end) => timesJoinedBy('–', start, end),
  hours: (start, end) => timesJoinedBy(' to ', start, end),
  dateTime: (moment, withWeekday) => `${date(moment.day, withWeekday)}, at ${time(moment.minutes)}`,
  dateTimeRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}, from ${timesJoinedBy(' to ', start.minutes, end)}`,
  momentRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}, at ${time(start.minutes)}, to ${date(end.day, withWeekday)}, at ${time(end.minutes)}`,
  lineBreak: blankBetween,
  sentenceStart: capitalised,
};

function weekday(number: number): string {
  return englishWeekdays[number - 1] ?? '';
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} ${englishMonths[month - 1] ?? ''}`;
}

function dayRow(day: CalendarDay): string {
  return `${weekday(weekdayOf(day))}, ${dayAndMonth(day)}`;
}

function plainDate(day: CalendarDay): string {
  return `${dayAndMonth(day)} ${day.year}`;
}

function date(day: CalendarDay, withWeekday: boolean): string {
  return withWeekday ? `${weekday(weekdayOf(day))}, ${plainDate(day)}` : plainDate(day);
}

function dateRange(start: CalendarDay, end: CalendarDay, withWeekday: boolean): string {
  if (!withWeekday) return plainRange(start, end, ' to ');
  const first = start.year === end.year ? dayRow(start) : date(start, true);
  return `${first}, ${areAdjacent(start, end) ? 'and' : 'to'} ${date(end, true)}`;
}

/** `17 and 18 October 2012`, `24 to 26 November 2009`. */
function plainRange(start: CalendarDay, end: CalendarDay, join: string): string {
  const first = firstDay(start, end, { dayNumber: ({ day }) => String(day), dayAndMonth, date: plainDate });
  return `${first}${areAdjacent(start, end) ? ' and ' : join}${plainDate(end)}`;
}

/** `10 a.m.`, `10.30 a.m.`, `noon`, `midnight`. */
function time(minutes: number): string {
  const period = periodOf(minutes);
  return period === undefined ? named(minutes) : `${hour(minutes)} ${period}`;
}

/** `10 a.m.–1 p.m.`; the first "a.m." or "p.m." is dropped when both are the same: `3–6 p.m.` */
function timesJoinedBy(join: string, start: number, end: number): string {
  const period = periodOf(start);
  const first = period !== undefined && period === periodOf(end) ? hour(start) : time(start);
  return first + join + time(end);
}

/** Undefined at noon and midnight, which have names. */
function periodOf(minutes: number): 'a.m.' | 'p.m.' | undefined {
  if (minutes % 720 === 0) return undefined;
  return minutes < 720 ? 'a.m.' : 'p.m.';
}

function named(minutes: number): string {
  return minutes === 720 ? 'noon' : 'midnight';
}

function hour(minutes: number): string {
  const onTwelve = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? String(onTwelve) : `${onTwelve}.${minuteDigits(minutes)}`;
}
