import { calendarDay, formatCivilDate, formatClockTime } from '@agendum/model';
import { readDays, taking, type Day, type DayUnit } from './days.js';
import type { Folded } from './fold.js';
import { readHours, type Hour, type HourUnit } from './hours.js';
import type { Span, WhenMention, WrittenDay, WrittenHour } from './mention.js';
import type { WhenPatterns } from './patterns.js';

/** Between a day and its hour stands little. */
const longestGap = 24;

/** Days and hours that are one mention. */
interface Whole extends Span {
  days: readonly Day[];
  hours: readonly Hour[];
  hourFirst?: true;
}

/** The days and hours of a folded text; those that stand together are one mention. */
export function findWhens(folded: Folded, patterns: WhenPatterns): WhenMention[] {
  const { text } = folded;
  const hours = readHours(text, patterns);
  const days = readDays(text, patterns, hours);
  const mentions: WhenMention[] = [];
  if (days.length === 0 && hours.length === 0) return mentions;
  const units = [...days, ...hours].sort((a, b) => a.start - b.start);
  for (let index = 0; index < units.length;) {
    const { taken, whole } = wholeAt(text, units.slice(index, index + 4), patterns);
    index += taken;
    // A day that found no month is only a number, and so may be a number that could be an hour.
    const isNumber =
      whole.days.some(({ month }) => month === undefined) ||
      (whole.days.length === 0 && whole.hours.length === 1 && whole.hours[0]?.weak);
    if (!isNumber) mentions.push(mentionOf(whole, folded));
  }
  return mentions;
}

/** What the first of the units makes together with those behind it, and how many units that takes. */
function wholeAt(
  text: string,
  units: readonly (DayUnit | HourUnit)[],
  patterns: WhenPatterns,
): { taken: number; whole: Whole } {
  const [unit, next, third, fourth] = units;
  if (!unit) return { taken: 1, whole: { start: 0, end: 0, days: [], hours: [] } };
  const { dayThenHour, hourThenDay, hourFirstRange, momentTo, takesFrom } = patterns;
  const start = unit.start;
  const day = dayOf(unit);
  if (day && isHours(next) && stands(text, unit, dayThenHour, next)) {
    const [hour, lastDay, lastHour] = [hourOf(next), dayOf(third), hourOf(fourth)];
    const isRange =
      third && stands(text, next, momentTo, third) && isHours(fourth) && stands(text, third, dayThenHour, fourth);
    if (isRange && hour && lastDay && lastHour) {
      const days =
        takesFrom === 'next' ? [taking(day, lastDay, takesFrom), lastDay] : [day, taking(lastDay, day, takesFrom)];
      return { taken: 4, whole: { start, end: fourth.end, days, hours: [hour, lastHour] } };
    }
    return { taken: 2, whole: { start, end: next.end, days: [day], hours: next.hours } };
  }
  if (!isHours(unit)) return { taken: 1, whole: { start, end: unit.end, days: unit.days, hours: [] } };
  const laterDay = dayOf(next);
  if (laterDay && next && stands(text, unit, hourThenDay, next)) {
    const [hour, lastHour, lastDay] = [hourOf(unit), hourOf(third), dayOf(fourth)];
    const from = hourFirstRange?.from.exec(text.slice(Math.max(0, start - longestGap), start));
    const isRange =
      from &&
      third &&
      fourth &&
      stands(text, next, hourFirstRange?.to, third) &&
      stands(text, third, hourThenDay, fourth);
    if (isRange && hour && lastHour && lastDay) {
      const [days, hours] = [
        [taking(laterDay, lastDay, takesFrom), lastDay],
        [hour, lastHour],
      ];
      return { taken: 4, whole: { start: start - from[0].length, end: fourth.end, days, hours } };
    }
    if (!isHours(third) || !stands(text, next, dayThenHour, third)) {
      return { taken: 2, whole: { start, end: next.end, days: [laterDay], hours: unit.hours, hourFirst: true } };
    }
  }
  return { taken: 1, whole: { start, end: unit.end, days: [], hours: unit.hours } };
}

function isHours(unit: DayUnit | HourUnit | undefined): unit is HourUnit {
  return unit !== undefined && 'hours' in unit;
}

/** The day of a unit that is one day. */
function dayOf(unit: DayUnit | HourUnit | undefined): Day | undefined {
  return unit && 'days' in unit && unit.days.length === 1 ? unit.days[0] : undefined;
}

/** The hour of a unit that is one hour. */
function hourOf(unit: DayUnit | HourUnit | undefined): Hour | undefined {
  return isHours(unit) && unit.hours.length === 1 ? unit.hours[0] : undefined;
}

/** Whether just the words of `gap` stand between two units. A duration is no hour without a word before it. */
function stands(
  text: string,
  left: DayUnit | HourUnit,
  gap: RegExp | undefined,
  right: DayUnit | HourUnit | undefined,
): boolean {
  const width = right ? right.start - left.end : -1;
  if (!gap || width < 0 || width > longestGap) return false;
  const between = text.slice(left.end, right?.start);
  return gap.test(between) && (hourOf(right)?.weak !== 'duration' || /\p{L}/u.test(between));
}

function mentionOf({ start, end, days, hours, hourFirst }: Whole, folded: Folded): WhenMention {
  const mention: WhenMention = {
    kind: 'when',
    ...folded.place(start, end),
    days: days.map((day) => writtenDay(day, folded)),
    hours: hours.map((hour) => writtenHour(hour, folded)),
  };
  const isPartial =
    days.length > 0 &&
    (!days.some(({ ownMonth }) => ownMonth) ||
      (days[0]?.year !== undefined && !days.some(({ yearAt }) => yearAt !== undefined)));
  const value = isPartial ? undefined : valueOf(mention);
  if (value) mention.when = value;
  if (isPartial) mention.partial = true;
  if (hourFirst) mention.hourFirst = true;
  return mention;
}

/** Undefined when a part of it is not known or impossible. */
function valueOf({ days, hours }: WhenMention): WhenMention['when'] {
  const [first, last] = days;
  const [start, finish] = hours;
  const value: NonNullable<WhenMention['when']> = {};
  for (const [key, part, field] of [
    ['date', first, first?.date],
    ['end', last, last?.date],
    ['time', start, start?.time],
    ['endTime', finish, finish?.time],
  ] as const) {
    if (part && field === undefined) return undefined;
    if (field !== undefined) value[key] = field;
  }
  if (days.some(({ weekday }) => weekday !== undefined)) value.weekday = true;
  return value;
}

function writtenDay(written: Day, folded: Folded): WrittenDay {
  const { start, end, day, month = 0, year, yearAt, weekday, weekdayAt } = written;
  // Without a year, 29 February may exist.
  const exists = calendarDay(year ?? 2000, month, day);
  return {
    ...folded.place(start, end),
    day,
    month,
    ...(year !== undefined && { year }),
    ...(yearAt && { yearAt: folded.place(yearAt.start, yearAt.end) }),
    ...(weekday && weekdayAt && { weekday, weekdayAt: folded.place(weekdayAt.start, weekdayAt.end) }),
    ...(exists && year !== undefined && { date: formatCivilDate(exists) }),
    ...(!exists && { impossible: true as const }),
  };
}

function writtenHour({ start, end, minutes, unusual }: Hour, folded: Folded): WrittenHour {
  return {
    ...folded.place(start, end),
    ...(minutes !== undefined && { time: formatClockTime(minutes) }),
    ...(unusual && { unusual: true as const }),
  };
}
