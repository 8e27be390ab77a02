import { weekdayOf, type CalendarDay } from '@agendum/model';
import { en } from './en.js';
import { areAdjacent, blankBetween, firstDay, minuteDigits, type LanguageFormat, type Moment } from './format.js';
import { listSign } from './marks.js';

export const arabicWeekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'] as const;

/** Both names of each month, the Levantine and the European one, as the United Nations prints them. */
export const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

/** Letters in the order of the abjad, the fifth in the form that begins a word, and the names they have at the head of a section. */
export const arabicLetters = [
  ['أ', 'ألف'],
  ['ب', 'باء'],
  ['ج', 'جيم'],
  ['د', 'دال'],
  ['هـ', 'هاء'],
  ['و', 'واو'],
  ['ز', 'زاي'],
  ['ح', 'حاء'],
  ['ط', 'طاء'],
  ['ي', 'ياء'],
  ['ك', 'كاف'],
  ['ل', 'لام'],
  ['م', 'ميم'],
  ['ن', 'نون'],
  ['س', 'سين'],
  ['ع', 'عين'],
  ['ف', 'فاء'],
  ['ص', 'صاد'],
  ['ق', 'قاف'],
  ['ر', 'راء'],
  ['ش', 'شين'],
  ['ت', 'تاء'],
  ['ث', 'ثاء'],
  ['خ', 'خاء'],
  ['ذ', 'ذال'],
  ['ض', 'ضاد'],
  ['ظ', 'ظاء'],
  ['غ', 'غين'],
] as const;

/**
 * Sources: A/C.3/72/L.1 and CTOC/COP/2022/1 in Arabic, the parallel corpus of the United Nations. Digits are those of English, as they are
 * there in symbols and dates. All is in logical order: numbers with a slash are to be isolated where they are shown.
 */
export const ar: LanguageFormat = {
  itemMark,
  itemReference: (path) => path.map((ordinal, index) => referenceMark(index + 1, ordinal)).join(' '),
  sectionMark: (ordinal) => `${letters(ordinal, 1, ' ')} -`,
  listEnd: (position) => listSign({ beforeChildren: ':', between: '؛', last: '.' }, position),
  weekday,
  date,
  mastheadLanguage: 'en',
  mastheadDate: en.mastheadDate,
  dayRow,
  headingRange: (start, end) => range(start, end, '–', false),
  dateRange: (start, end, withWeekday) => range(start, end, ' إلى ', withWeekday),
  time,
  timeRange: (start, end) => `${time(start)}–${time(end)}`,
  dateTime,
  dateTimeRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}، من الساعة ${time(start.minutes)} إلى الساعة ${time(end)}`,
  momentRange: (start, end, withWeekday) => `${dateTime(start, withWeekday)}، إلى ${dateTime(end, withWeekday)}`,
  lineBreak: blankBetween,
  sentenceStart: (text) => text,
};

/** `1 -`, `(أ)`, `’1‘`, then `أ -` and `1 -` in turn. */
function itemMark(level: number, ordinal: number): string {
  const mark = referenceMark(level, ordinal);
  return level === 2 || level === 3 ? mark : `${mark} -`;
}

/** `3`, `(ب)`, `’1‘`, then `أ` and `1` in turn. */
function referenceMark(level: number, ordinal: number): string {
  const mark = level % 2 === 0 ? letters(ordinal, 0, '') : String(ordinal);
  return level === 2 ? `(${mark})` : level === 3 ? `’${mark}‘` : mark;
}

/** A letter or its name, twice from the twenty-ninth on; a number where it would stand more than three times, and for what is no ordinal. */
function letters(ordinal: number, form: 0 | 1, join: string): string {
  const letter = arabicLetters[(ordinal - 1) % arabicLetters.length]?.[form];
  const times = Math.ceil(ordinal / arabicLetters.length);
  return letter === undefined || times > 3 ? String(ordinal) : Array<string>(times).fill(letter).join(join);
}

function weekday(number: number): string {
  return arabicWeekdays[number - 1] ?? '';
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} ${arabicMonths[month - 1] ?? ''}`;
}

function dayRow(day: CalendarDay): string {
  return `${weekday(weekdayOf(day))}، ${dayAndMonth(day)}`;
}

function date(day: CalendarDay, withWeekday: boolean): string {
  const plain = `${dayAndMonth(day)} ${day.year}`;
  return withWeekday ? `${weekday(weekdayOf(day))}، ${plain}` : plain;
}

/** `17 و18 تشرين الأول/أكتوبر 2012`, `24 إلى 26 تشرين الثاني/نوفمبر 2009`. */
function range(start: CalendarDay, end: CalendarDay, join: string, withWeekday: boolean): string {
  const between = areAdjacent(start, end) ? ' و' : join;
  if (withWeekday) {
    return `${start.year === end.year ? dayRow(start) : date(start, true)}،${between}${date(end, true)}`;
  }
  const plain = (day: CalendarDay): string => date(day, false);
  return firstDay(start, end, { dayNumber: ({ day }) => String(day), dayAndMonth, date: plain }) + between + plain(end);
}

/** Minutes before hours: `00/10` is ten o'clock. */
function time(minutes: number): string {
  return `${minuteDigits(minutes)}/${Math.floor(minutes / 60)}`;
}

function dateTime({ day, minutes }: Moment, withWeekday: boolean): string {
  return `${date(day, withWeekday)}، الساعة ${time(minutes)}`;
}
