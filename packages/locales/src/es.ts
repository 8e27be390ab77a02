import { weekdayOf, type CalendarDay } from '@agendum/model';
import {
  areAdjacent,
  blankBetween,
  capitalised,
  firstDay,
  minuteDigits,
  type LanguageFormat,
  type Moment,
} from './format.js';
import { fr } from './fr.js';
import { latinSectionMark, listSign } from './marks.js';

export const spanishWeekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;

export const spanishMonths = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** Sources: HSP/GC/19/1/Add.1, FCCC/KP/CMP/2017/1, CTOC/COP/2012/14 and CTOC/COP/2022/1 in Spanish. */
export const es: LanguageFormat = {
  itemMark: fr.itemMark,
  itemReference: fr.itemReference,
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: ':', between: ';', last: '.' }, position),
  weekday,
  date,
  mastheadLanguage: 'es',
  mastheadDate: (day) => date(day, false),
  dayRow: (day) => capitalised(`${weekday(weekdayOf(day))} ${dayAndMonth(day)}`),
  headingRange: (start, end) => range(start, end, ' a ', false),
  dateRange: (start, end, withWeekday) => range(start, end, ' al ', withWeekday),
  time: (minutes) => `${figures(minutes)} horas`,
  timeRange: (start, end) => `${figures(start)} a ${figures(end)} horas`,
  dateTime,
  dateTimeRange: (start, end, withWeekday) =>
    `${dateBeforeTime(start.day, withWeekday)}, de ${atHour(start.minutes)} a ${atHour(end)} horas`,
  momentRange: (start, end, withWeekday) => `${dateTime(start, withWeekday)}, al ${dateTime(end, withWeekday)}`,
  lineBreak: blankBetween,
  sentenceStart: capitalised,
};

function weekday(number: number): string {
  return spanishWeekdays[number - 1] ?? '';
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} de ${spanishMonths[month - 1] ?? ''}`;
}

/** `17 de octubre de 2012`, `viernes 9 de septiembre de 2022`. */
function date(day: CalendarDay, withWeekday: boolean): string {
  const plain = `${dayAndMonth(day)} de ${day.year}`;
  return withWeekday ? `${weekday(weekdayOf(day))} ${plain}` : plain;
}

/** `17 y 18 de octubre de 2012`, `6 al 17 de noviembre de 2017`. */
function range(start: CalendarDay, end: CalendarDay, join: string, withWeekday: boolean): string {
  const plain = (day: CalendarDay): string => date(day, false);
  const first = firstDay(start, end, { dayNumber: ({ day }) => String(day), dayAndMonth, date: plain });
  const weekdayBefore = withWeekday ? `${weekday(weekdayOf(start))} ` : '';
  return `${weekdayBefore}${first}${areAdjacent(start, end) ? ' y ' : join}${date(end, withWeekday)}`;
}

/** `10.00` */
function figures(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${minuteDigits(minutes)}`;
}

/** `las 10.00`, `la 1.00` */
function atHour(minutes: number): string {
  return `${Math.floor(minutes / 60) === 1 ? 'la' : 'las'} ${figures(minutes)}`;
}

/** `lunes, 5 de mayo de 2003, a las 10.00 horas`: a weekday before a date with an hour has a comma, one before a bare date has none. */
function dateTime({ day, minutes }: Moment, withWeekday: boolean): string {
  return `${dateBeforeTime(day, withWeekday)}, a ${atHour(minutes)} horas`;
}

function dateBeforeTime(day: CalendarDay, withWeekday: boolean): string {
  const plain = date(day, false);
  return withWeekday ? `${weekday(weekdayOf(day))}, ${plain}` : plain;
}
