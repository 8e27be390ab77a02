import { weekdayOf, type CalendarDay } from '@agendum/model';
import { areAdjacent, blankBetween, capitalised, firstDay, minuteDigits, type LanguageFormat } from './format.js';
import { latinMark, latinSectionMark, listSign, referenceMarks } from './marks.js';

export const frenchWeekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

export const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/**
 * Sources: E/CN.15/2015/1 and IDB.49/1/Add.1 in French; resolutions of the General Assembly for the blank before a colon and a semicolon, at
 * which no line is broken.
 */
export const fr: LanguageFormat = {
  itemMark: (level, ordinal) => latinMark(level, ordinal, ''),
  itemReference: (path) => referenceMarks(path, '').join(' '),
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: '\u00a0:', between: '\u00a0;', last: '.' }, position),
  weekday,
  date,
  mastheadLanguage: 'fr',
  mastheadDate: (day) => date(day, false),
  dayRow: (day) => capitalised(`${weekday(weekdayOf(day))} ${dayAndMonth(day)}`),
  headingRange: (start, end) => range(start, end, '-', false),
  dateRange: (start, end, withWeekday) => range(start, end, ' au ', withWeekday),
  time,
  timeRange: (start, end) => timesJoinedBy('-', start, end),
  hours: (start, end) => timesJoinedBy(' à ', start, end),
  dateTime: (moment, withWeekday) => `${date(moment.day, withWeekday)} à ${time(moment.minutes)}`,
  dateTimeRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)} de ${timesJoinedBy(' à ', start.minutes, end)}`,
  momentRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)} à ${time(start.minutes)} au ${date(end.day, withWeekday)} à ${time(end.minutes)}`,
  lineBreak: blankBetween,
  unbroken: / (?=[:;?!»])|(?<=«) /g,
  sentenceStart: capitalised,
};

function weekday(number: number): string {
  return frenchWeekdays[number - 1] ?? '';
}

/** `1er`, `2` */
function dayNumber({ day }: CalendarDay): string {
  return day === 1 ? '1er' : String(day);
}

function dayAndMonth(day: CalendarDay): string {
  return `${dayNumber(day)} ${frenchMonths[day.month - 1] ?? ''}`;
}

function date(day: CalendarDay, withWeekday: boolean): string {
  const plain = `${dayAndMonth(day)} ${day.year}`;
  return withWeekday ? `${weekday(weekdayOf(day))} ${plain}` : plain;
}

/** `17 et 18 octobre 2012`, `24 au 26 novembre 2009`, `mercredi 17 au vendredi 19 octobre 2012`. */
function range(start: CalendarDay, end: CalendarDay, join: string, withWeekday: boolean): string {
  const first = firstDay(start, end, { dayNumber, dayAndMonth, date: (day) => date(day, false) });
  const weekdayBefore = withWeekday ? `${weekday(weekdayOf(start))} ` : '';
  return `${weekdayBefore}${first}${areAdjacent(start, end) ? ' et ' : join}${date(end, withWeekday)}`;
}

/** `10 heures`, `1 heure`, `10 h 30`. */
function time(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours}\u00a0heure${hours > 1 ? 's' : ''}` : shortTime(minutes);
}

/** `10 h`, `10 h 30` */
function shortTime(minutes: number): string {
  const hours = `${Math.floor(minutes / 60)}\u00a0h`;
  return minutes % 60 === 0 ? hours : `${hours}\u00a0${minuteDigits(minutes)}`;
}

/** `10 heures-13 heures`, `13 h 30-14 h 30`: short in both where one has minutes. */
function timesJoinedBy(join: string, start: number, end: number): string {
  const write = start % 60 === 0 && end % 60 === 0 ? time : shortTime;
  return write(start) + join + write(end);
}
