import type { CalendarDay } from '@agendum/model';
import { en } from './en.js';
import type { LanguageFormat, Moment } from './format.js';

/**
 * Dates and hours of a language that has no file of its own, from the platform (CLDR); numbers and marks as in English. A tag that the
 * platform does not know is printed as English: never in the language of the machine.
 */
export function otherLanguageFormat(tag: string): LanguageFormat {
  if (!isKnown(tag)) return en;
  // The platform's formats are costly to make and are asked for again and again.
  const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  const format = (fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    let found = formats.get(fields);
    if (found === undefined) {
      found = new Intl.DateTimeFormat(tag, { ...fields, calendar: 'gregory', timeZone: 'UTC' });
      formats.set(fields, found);
    }
    return found;
  };

  const time = (minutes: number): string =>
    format(minutes === endOfDay && isTwentyFourHours(format(clock)) ? lateClock : clock).format(
      instant(anyDay, minutes),
    );
  const timeRange = (start: number, end: number): string =>
    end === endOfDay
      ? `${time(start)}–${time(end)}`
      : format(clock).formatRange(instant(anyDay, start), instant(anyDay, end));
  const date = (day: CalendarDay, weekday: boolean): string =>
    format(weekday ? dayWithName : dayOfYear).format(instant(day));
  const dateTime = ({ day, minutes }: Moment, weekday: boolean): string =>
    minutes === endOfDay
      ? `${date(day, weekday)}, ${time(minutes)}`
      : format(weekday ? momentWithName : moment).format(instant(day, minutes));

  return {
    itemMark: en.itemMark,
    itemReference: en.itemReference,
    sectionMark: en.sectionMark,
    listEnd: en.listEnd,
    lineBreak: en.lineBreak,
    mastheadLanguage: en.mastheadLanguage,
    mastheadDate: en.mastheadDate,
    weekday: (number) => format(name).format(instant({ ...anyDay, day: number })),
    date,
    dayRow: (day) => format(row).format(instant(day)),
    dateRange: (start, end, weekday) =>
      format(weekday ? dayWithName : dayOfYear).formatRange(instant(start), instant(end)),
    time,
    timeRange,
    dateTime,
    dateTimeRange: (start, end, weekday) => `${date(start.day, weekday)}, ${timeRange(start.minutes, end)}`,
    momentRange: (start, end, weekday) => `${dateTime(start, weekday)} – ${dateTime(end, weekday)}`,
    sentenceStart: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
  };
}

const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
/** Midnight at the end of a day: 24:00. */
const lateClock: Intl.DateTimeFormatOptions = { ...clock, hourCycle: 'h24' };
const name: Intl.DateTimeFormatOptions = { weekday: 'long' };
const row: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
const dayOfYear: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const dayWithName: Intl.DateTimeFormatOptions = { ...dayOfYear, weekday: 'long' };
const moment: Intl.DateTimeFormatOptions = { ...dayOfYear, ...clock };
const momentWithName: Intl.DateTimeFormatOptions = { ...dayWithName, ...clock };

/** A Monday. */
const anyDay: CalendarDay = { year: 2001, month: 1, day: 1 };
const endOfDay = 1440;

/** A time of the platform, at the hour of a day in no zone. */
function instant({ year, month, day }: CalendarDay, minutes = 0): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(0, minutes);
  return date;
}

function isTwentyFourHours(format: Intl.DateTimeFormat): boolean {
  return format.resolvedOptions().hour12 === false;
}

/** Whether the platform has words in this language; it refuses what is no tag at all with an exception. */
function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
