import { addDays, compareDays, type CalendarDay } from '@agendum/model';
import type { Language } from './languages.js';
import type { ListPosition } from './marks.js';

/** An hour of a day. `minutes` counts from midnight: 0 to 1440. */
export interface Moment {
  day: CalendarDay;
  minutes: number;
}

/**
 * How one language writes numbers, dates and hours. One file per language fills it in; {@link Locale} is what others use.
 * A range is given in order and its ends differ.
 *
 * A date inside a sentence is printed without the article or the preposition before it, which is the author's: "le {date}", "del {range}".
 * Russian has its preposition in the form itself, since it needs one before a weekday and none before a bare date.
 */
export interface LanguageFormat {
  itemMark(level: number, ordinal: number): string;
  /** `3 (b)`. */
  itemReference(path: readonly number[]): string;
  sectionMark(ordinal: number): string;
  listEnd(position: ListPosition): string;
  /** Name of a day, 1 for Monday. */
  weekday(weekday: number): string;
  /** Inside a sentence, as the five that follow from `dateRange` on. */
  date(day: CalendarDay, weekday: boolean): string;
  /** The language of the masthead, which some languages print in English. */
  mastheadLanguage: Language;
  /** The date of issue in the masthead. */
  mastheadDate(day: CalendarDay): string;
  dayRow(day: CalendarDay): string;
  /** The days of a meeting on a line of their own; absent where that is the same as in a sentence. */
  headingRange?(start: CalendarDay, end: CalendarDay): string;
  dateRange(start: CalendarDay, end: CalendarDay, weekday: boolean): string;
  time(minutes: number): string;
  /** On a line of its own. */
  timeRange(start: number, end: number): string;
  /** Two hours inside a sentence; absent where that is the same as on a line of its own. */
  hours?(start: number, end: number): string;
  dateTime(moment: Moment, weekday: boolean): string;
  /** Two hours of one day. */
  dateTimeRange(start: Moment, end: number, weekday: boolean): string;
  /** Two hours of two days. */
  momentRange(start: Moment, end: Moment, weekday: boolean): string;
  /** What a line break inside a paragraph stands for, between the text before and the text after it. */
  lineBreak(before: string, after: string): '' | ' ';
  /** Finds the blanks in a text at which no line is broken, whatever blank the author has typed; flag `g`. Absent where there are none. */
  unbroken?: RegExp;
  /** The same text at the beginning of a sentence. */
  sentenceStart(text: string): string;
}

/** Whether `end` is the day after `start`: two days are joined by "and", more by a dash. */
export function areAdjacent(start: CalendarDay, end: CalendarDay): boolean {
  return compareDays(addDays(start, 1), end) === 0;
}

/** How a language writes a day with less and with more of its date. */
interface DayForms {
  dayNumber(day: CalendarDay): string;
  dayAndMonth(day: CalendarDay): string;
  date(day: CalendarDay): string;
}

/** The first day of a range, without the month and the year that it shares with the last. */
export function firstDay(start: CalendarDay, end: CalendarDay, forms: DayForms): string {
  if (start.year !== end.year) return forms.date(start);
  return start.month === end.month ? forms.dayNumber(start) : forms.dayAndMonth(start);
}

/** Minutes after the hour in two digits: `05`. */
export function minuteDigits(minutes: number): string {
  return String(minutes % 60).padStart(2, '0');
}

/** A line break inside a paragraph of a language with blanks between its words. */
export function blankBetween(before: string, after: string): '' | ' ' {
  return endsInChinese(before) && startsInChinese(after) ? '' : ' ';
}

/** The text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a text ends in a Chinese or Japanese character, its punctuation or a full-width form: no blank stands between two of these. */
export function endsInChinese(text: string): boolean {
  return /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]$/u.test(text.slice(-2));
}

/** The same for the beginning of a text. */
export function startsInChinese(text: string): boolean {
  return /^[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(text.slice(0, 2));
}
