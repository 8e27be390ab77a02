import { calendarDay, type CalendarDay, type Weekday } from '@agendum/model';
import { englishMonths, englishWeekdays } from './en.js';
import { languageOf, type Language } from './languages.js';
import { chineseWeekdays } from './zh.js';

/** A date with a year, found in running text. Offsets count UTF-16 code units; ends are exclusive. */
export interface DateMention {
  /** The whole mention, weekday included. */
  start: number;
  end: number;
  /** Absent when the calendar has no such day: 30 February. */
  date?: CalendarDay;
  /** The weekday that the text gives, right or wrong. */
  weekday?: Weekday;
  /** Place of the weekday's name. */
  weekdayStart?: number;
  weekdayEnd?: number;
}

/**
 * How dates look in one language: a pattern with the groups year, month and day (for a second order of them laterYear, leadingMonth
 * and laterDay), and any groups whose names begin with weekday. No name is given twice: not every engine in use takes that.
 */
interface DatePattern {
  pattern: RegExp;
  /** Number of a month's name or digits, 1 for January; 0 when it is none. */
  month(text: string): number;
  /** Number of a weekday's name, 1 for Monday. */
  weekday(text: string): Weekday | undefined;
}

// Blanks are bounded everywhere, so that no pattern reads the same text more than a few times.
const blank = String.raw`\s{0,4}`;
const gap = String.raw`\s{1,4}`;

const weekdayName = `(?:${englishWeekdays.join('|')})`;
const monthName = `(?:${englishMonths.join('|')})`;

/** `Wednesday, 17 October 2012`, `17 October 2012 (Wednesday)`, `17th of October 2012`. A weekday after a comma belongs to the next date. */
const englishDayFirst = `(?<day>\\d{1,2})(?:st|nd|rd|th)?${gap}(?:of${gap})?(?<month>${monthName}),?${gap}(?<year>\\d{4})`;
/** `October 17, 2012` */
const englishMonthFirst = `(?<leadingMonth>${monthName})${gap}(?<laterDay>\\d{1,2})(?:st|nd|rd|th)?,?${gap}(?<laterYear>\\d{4})`;

const englishDates: DatePattern['pattern'] = new RegExp(
  `(?:\\b(?<weekdayBefore>${weekdayName}),?${gap}(?:the${gap})?)?(?<![\\d.])(?:${englishDayFirst}|\\b${englishMonthFirst})(?!\\d)` +
    `(?:${blank}\\((?<weekdayAfter>${weekdayName})\\))?`,
  'gid',
);

/** `2012年10月17日`, with or without blanks, then `星期三`, `，星期三` or `（周三）`. */
const chineseDates = new RegExp(
  `(?<!\\d)(?<year>\\d{4})${blank}年${blank}(?<month>\\d{1,2})${blank}月${blank}(?<day>\\d{1,2})${blank}日` +
    `(?:${blank}[，,]?${blank}(?<weekdayAfter>(?:星期|礼拜|周)[一二三四五六日天])|${blank}[（(](?<weekdayInBrackets>(?:星期|礼拜|周)[一二三四五六日天])[）)])?`,
  'gd',
);

const patterns: Readonly<Partial<Record<Language, DatePattern>>> = {
  en: {
    pattern: englishDates,
    month: (text) => englishMonths.findIndex((name) => name.toLowerCase() === text.toLowerCase()) + 1,
    weekday: (text) => weekdayAt(englishWeekdays.findIndex((name) => name.toLowerCase() === text.toLowerCase())),
  },
  zh: {
    pattern: chineseDates,
    month: Number,
    weekday: (text) => {
      const last = text.slice(-1);
      return weekdayAt((chineseWeekdays as readonly string[]).indexOf(last === '天' ? '日' : last));
    },
  },
};

const year = /\d{4}/;

/**
 * Finds the dates of a text, in order of place: the mirror of the formatters. Only dates with a year are found. A language without
 * phrases gives none. Takes time in proportion to the length of the text.
 */
export function recogniseDates(text: string, language: string): DateMention[] {
  // A date has a year, and most texts have none; the patterns cost more, the first time above all.
  const known = year.test(text) ? languageOf(language) : undefined;
  const dates = known && patterns[known];
  if (!dates) return [];
  const { pattern, month, weekday } = dates;
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const mention: DateMention = { start: match.index, end: match.index + match[0].length };
    const date = calendarDay(
      Number(groups['year'] ?? groups['laterYear']),
      month(groups['month'] ?? groups['leadingMonth'] ?? ''),
      Number(groups['day'] ?? groups['laterDay']),
    );
    if (date) mention.date = date;
    for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
      const found = name.startsWith('weekday') && place ? weekday(groups[name] ?? '') : undefined;
      if (!found || !place) continue;
      mention.weekday = found;
      [mention.weekdayStart, mention.weekdayEnd] = place;
    }
    mentions.push(mention);
  }
  return mentions;
}

function weekdayAt(index: number): Weekday | undefined {
  return index < 0 ? undefined : ((index + 1) as Weekday);
}
