import { weekdayOf, type CalendarDay } from '@agendum/model';
import { en } from './en.js';
import { areAdjacent, blankBetween, capitalised, minuteDigits, type LanguageFormat } from './format.js';
import { fr } from './fr.js';
import { latinSectionMark, listSign } from './marks.js';

/** Nominative, genitive after "с" or "со", accusative after "в", "во" or "по". */
export const russianWeekdays = [
  ['понедельник', 'с понедельника', 'в понедельник'],
  ['вторник', 'со вторника', 'во вторник'],
  ['среда', 'со среды', 'в среду'],
  ['четверг', 'с четверга', 'в четверг'],
  ['пятница', 'с пятницы', 'в пятницу'],
  ['суббота', 'с субботы', 'в субботу'],
  ['воскресенье', 'с воскресенья', 'в воскресенье'],
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
const nominative = 0;
const from = 1;
const on = 2;

/** Sources: Russian agendas and journals of the United Nations, from memory; the English masthead as in E/CN.15/2015/1. */
export const ru: LanguageFormat = {
  // Sub-items have Latin letters.
  itemMark: fr.itemMark,
  itemReference: fr.itemReference,
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: ':', between: ';', last: '.' }, position),
  weekday: (number) => weekday(number, nominative),
  date,
  mastheadLanguage: 'en',
  mastheadDate: en.mastheadDate,
  dayRow: (day) => capitalised(`${weekday(weekdayOf(day), nominative)}, ${dayAndMonth(day)}`),
  dateRange,
  time,
  timeRange: (start, end) => `${time(start)} – ${time(end)}`,
  dateTime: (moment, withWeekday) => `${date(moment.day, withWeekday)}, в ${time(moment.minutes)}`,
  dateTimeRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}, с ${time(start.minutes)} до ${time(end)}`,
  momentRange: (start, end, withWeekday) =>
    `с ${time(start.minutes)} ${date(start.day, withWeekday)} до ${time(end.minutes)} ${date(end.day, withWeekday)}`,
  lineBreak: blankBetween,
  sentenceStart: capitalised,
};

function weekday(number: number, form: typeof nominative | typeof from | typeof on): string {
  return russianWeekdays[number - 1]?.[form] ?? '';
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} ${russianMonths[month - 1] ?? ''}`;
}

/** `17 октября 2012 года`, which needs no preposition, and `в среду, 17 октября 2012 года`, which does not go without. */
function date(day: CalendarDay, withWeekday: boolean): string {
  const plain = `${dayAndMonth(day)} ${day.year} года`;
  return withWeekday ? `${weekday(weekdayOf(day), on)}, ${plain}` : plain;
}

/** `17 и 18 октября 2012 года`, `24–26 ноября 2009 года`, `29 октября – 2 ноября 2012 года`, `со среды, 17 октября, по пятницу, …`. */
function dateRange(start: CalendarDay, end: CalendarDay, withWeekday: boolean): string {
  const sameYear = start.year === end.year;
  if (withWeekday) {
    const first = sameYear ? dayAndMonth(start) : date(start, false);
    if (areAdjacent(start, end)) return `${weekday(weekdayOf(start), on)}, ${first}, и ${date(end, true)}`;
    const until = date(end, true).replace(/^во? /, 'по ');
    return `${weekday(weekdayOf(start), from)}, ${first}, ${until}`;
  }
  const sameMonth = sameYear && start.month === end.month;
  const first = sameMonth ? String(start.day) : sameYear ? dayAndMonth(start) : date(start, false);
  return `${first}${areAdjacent(start, end) ? ' и ' : sameMonth ? '–' : ' – '}${date(end, false)}`;
}

/** `10 час. 00 мин.` */
function time(minutes: number): string {
  return `${Math.floor(minutes / 60)} час. ${minuteDigits(minutes)} мин.`;
}
