import { weekdayOf, type CalendarDay } from '@agendum/model';
import { en } from './en.js';
import { areAdjacent, blankBetween, capitalised, firstDay, minuteDigits, type LanguageFormat } from './format.js';
import { fr } from './fr.js';
import { latinSectionMark, listSign } from './marks.js';

/** The name by itself, after "from", after "on", after "until": with the preposition that it takes. */
const russianWeekdays = [
  ['понедельник', 'с понедельника', 'в понедельник', 'по понедельник'],
  ['вторник', 'со вторника', 'во вторник', 'по вторник'],
  ['среда', 'со среды', 'в среду', 'по среду'],
  ['четверг', 'с четверга', 'в четверг', 'по четверг'],
  ['пятница', 'с пятницы', 'в пятницу', 'по пятницу'],
  ['суббота', 'с субботы', 'в субботу', 'по субботу'],
  ['воскресенье', 'с воскресенья', 'в воскресенье', 'по воскресенье'],
] as const;

/** In the genitive, as a date has them. */
export const russianMonths = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Which column of the table of weekdays. */
const alone = 0;
const from = 1;
const on = 2;
const until = 3;

/** Sources: PBC.37/1/Add.1 and E/CN.15/2015/1 in Russian; hours as in documents of New York and Vienna, from memory. */
export const ru: LanguageFormat = {
  // Sub-items have Latin letters.
  itemMark: fr.itemMark,
  itemReference: fr.itemReference,
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: ':', between: ';', last: '.' }, position),
  weekday: (number) => weekday(number, alone),
  date,
  mastheadLanguage: 'en',
  mastheadDate: en.mastheadDate,
  dayRow: (day) => capitalised(`${weekday(weekdayOf(day), alone)}, ${dayAndMonth(day)}`),
  dateRange,
  time,
  timeRange: (start, end) => `${time(start)} – ${time(end)}`,
  hours: (start, end) => `${time(start)} до ${time(end)}`,
  dateTime: (moment, withWeekday) => `${date(moment.day, withWeekday)}, в ${time(moment.minutes)}`,
  dateTimeRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}, с ${time(start.minutes)} до ${time(end)}`,
  momentRange: (start, end, withWeekday) =>
    `с ${time(start.minutes)} ${date(start.day, withWeekday)}${withWeekday ? ',' : ''} до ${time(end.minutes)} ${date(end.day, withWeekday)}`,
  lineBreak: blankBetween,
  sentenceStart: capitalised,
};

function weekday(number: number, form: 0 | 1 | 2 | 3): string {
  return russianWeekdays[number - 1]?.[form] ?? '';
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} ${russianMonths[month - 1] ?? ''}`;
}

function plainDate(day: CalendarDay): string {
  return `${dayAndMonth(day)} ${day.year} года`;
}

/** `17 октября 2012 года`, which needs no preposition, and `в среду, 17 октября 2012 года`, which does not go without. */
function date(day: CalendarDay, withWeekday: boolean): string {
  return withWeekday ? `${weekday(weekdayOf(day), on)}, ${plainDate(day)}` : plainDate(day);
}

/** `17 и 18 октября 2012 года`, `24–26 ноября 2009 года`, `29 октября – 2 ноября 2012 года`, `со среды, 17 октября, по пятницу, …`. */
function dateRange(start: CalendarDay, end: CalendarDay, withWeekday: boolean): string {
  if (withWeekday) {
    const first = start.year === end.year ? dayAndMonth(start) : plainDate(start);
    if (areAdjacent(start, end)) return `${weekday(weekdayOf(start), on)}, ${first}, и ${date(end, true)}`;
    return `${weekday(weekdayOf(start), from)}, ${first}, ${weekday(weekdayOf(end), until)}, ${plainDate(end)}`;
  }
  const first = firstDay(start, end, { dayNumber: ({ day }) => String(day), dayAndMonth, date: plainDate });
  const join = areAdjacent(start, end) ? ' и ' : first.includes(' ') ? ' – ' : '–';
  return first + join + plainDate(end);
}

/** `10 час. 00 мин.` */
function time(minutes: number): string {
  return `${Math.floor(minutes / 60)} час. ${minuteDigits(minutes)} мин.`;
}
