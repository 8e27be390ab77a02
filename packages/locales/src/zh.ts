import { weekdayOf, type CalendarDay } from '@agendum/model';
import { en } from './en.js';
import { areAdjacent, endsInChinese, minuteDigits, startsInChinese, type LanguageFormat } from './format.js';
import { latinSectionMark, listSign, referenceMarks } from './marks.js';

export const chineseWeekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** Sources: the Chinese agenda of the UNTOC working group on technical assistance (2012), without the blanks of its page; IDB and COP agendas. */
export const zh: LanguageFormat = {
  itemMark: en.itemMark,
  itemReference: (path) => referenceMarks(path, '(').join(''),
  sectionMark: latinSectionMark,
  listEnd: (position) => listSign({ beforeChildren: '：', between: '；', last: '。' }, position),
  weekday,
  date,
  mastheadLanguage: 'en',
  mastheadDate: en.mastheadDate,
  dayRow: (day) => `${dayAndMonth(day)}，${weekday(weekdayOf(day))}`,
  dateRange,
  time,
  timeRange,
  dateTime: (moment, withWeekday) => date(moment.day, withWeekday) + time(moment.minutes),
  dateTimeRange: (start, end, withWeekday) => date(start.day, withWeekday) + timeRange(start.minutes, end),
  momentRange: (start, end, withWeekday) =>
    `${date(start.day, withWeekday)}${time(start.minutes)}至${lastDay(start.day, end.day, withWeekday)}${time(end.minutes)}`,
  // A number or a Latin word stands without blanks between Chinese characters.
  lineBreak: (before, after) =>
    endsInChinese(before) || startsInChinese(after) || /[“”‘’…—]$/.test(before.slice(-1)) || /^[“”‘’…—]/.test(after)
      ? ''
      : ' ',
  sentenceStart: (text) => text,
};

function weekday(number: number): string {
  return `星期${chineseWeekdays[number - 1] ?? ''}`;
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${month}月${day}日`;
}

function date(day: CalendarDay, withWeekday: boolean): string {
  const plain = `${day.year}年${dayAndMonth(day)}`;
  return withWeekday ? plain + weekday(weekdayOf(day)) : plain;
}

function dateRange(start: CalendarDay, end: CalendarDay, withWeekday: boolean): string {
  const join = areAdjacent(start, end) ? '和' : '至';
  return date(start, withWeekday) + join + lastDay(start, end, withWeekday);
}

/** The second day of a range, without the year and the month that it shares with the first. */
function lastDay(start: CalendarDay, end: CalendarDay, withWeekday: boolean): string {
  if (start.year !== end.year) return date(end, withWeekday);
  const plain = start.month === end.month ? `${end.day}日` : dayAndMonth(end);
  return withWeekday ? plain + weekday(weekdayOf(end)) : plain;
}

/** `上午10时`, `中午12时`, `下午1时30分`. */
function time(minutes: number): string {
  return period(minutes) + hour(minutes);
}

/** `上午10时至下午1时`; the second 上午 or 下午 is dropped when both are the same: `下午3时至6时`. */
function timeRange(start: number, end: number): string {
  const samePeriod = period(start) === period(end);
  return `${time(start)}至${samePeriod ? hour(end) : time(end)}`;
}

/** 中午 from 12.00 to 12.59; 午夜 at both ends of the day (own choice: no meeting at that hour was seen). */
function period(minutes: number): string {
  if (minutes === 0 || minutes === 1440) return '午夜';
  const hours = Math.floor(minutes / 60);
  return hours < 12 ? '上午' : hours === 12 ? '中午' : '下午';
}

function hour(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  // Midnight is hour 0 at the start of a day and 12 at its end.
  const onTwelve = hours > 12 ? hours - 12 : hours;
  return minutes % 60 === 0 ? `${onTwelve}时` : `${onTwelve}时${minuteDigits(minutes)}分`;
}
