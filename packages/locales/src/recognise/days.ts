import { matches } from './matches.js';
import { addDays, calendarDay, compareDays, type Weekday } from '@agendum/model';
import type { Span } from './mention.js';
import { groupsOf, weekdayOf, type WhenPatterns } from './patterns.js';

/** A day as it is written, at its place in the folded text. */
export interface Day extends Span {
  day: number;
  /** Of the day itself, or of the neighbour it is taken from. */
  month?: number;
  year?: number;
  ownMonth: boolean;
  yearAt?: Span;
  weekday?: Weekday;
  weekdayAt?: Span;
}

/** One day, or the two ends of a range. A day that found no month in its neighbourhood is among them. */
export interface DayUnit extends Span {
  days: [Day] | [Day, Day];
}

/** What stands between two days of a range or of an enumeration is short. */
const longestGap = 16;

/** The days of a folded text; the two days of a range as one. Figures that belong to one of the hours are no day. */
export function readDays(text: string, patterns: WhenPatterns, hours: readonly Span[]): DayUnit[] {
  const units: DayUnit[] = [];
  const found = matches(patterns.day, text);
  if (found.length === 0) return units;
  let chain: Day[] = [];
  let joins: ('to' | 'and')[] = [];
  let hour = 0;
  const close = (): void => {
    for (const unit of unitsOf(completed(chain, patterns), joins)) units.push(unit);
    chain = [];
    joins = [];
  };
  for (const match of found) {
    const day = readDay(match, patterns);
    while ((hours[hour]?.end ?? Infinity) <= day.start) hour += 1;
    if (!day.ownMonth && (hours[hour]?.start ?? Infinity) < day.end) continue;
    const last = chain.at(-1);
    if (last) {
      const gap = day.start - last.end <= longestGap ? text.slice(last.end, day.start) : '\n';
      if (patterns.dayTo.test(gap)) joins.push('to');
      else if (patterns.dayAnd.test(gap)) joins.push('and');
      else close();
    }
    chain.push(day);
  }
  close();
  return units;
}

/**
 * The day with the month and the year that it leaves out, from the next or the previous one. In "28 December to 2 January 2013" the year of
 * the first is not written.
 */
export function taking(day: Day, from: Day, takesFrom: WhenPatterns['takesFrom']): Day {
  if (day.year !== undefined || from.month === undefined) return day;
  const month = day.month ?? from.month;
  const isLater = month * 31 + day.day > from.month * 31 + from.day;
  const sameYear = !day.ownMonth || isLater === (takesFrom === 'previous');
  return { ...day, month, ...(from.year !== undefined && sameYear && { year: from.year }) };
}

function readDay(match: RegExpExecArray, patterns: WhenPatterns): Day {
  const group = groupsOf(match);
  const written = (group('lead') ?? '') + match[0];
  const end = match.index + match[0].length;
  const start = end - written.length;
  // A year has four digits, a weekday letters, so neither is found in the wrong place.
  const placeOf = (part: string): Span => {
    const from = start + written.indexOf(part);
    return { start: from, end: from + part.length };
  };
  const day: Day = { start, end, day: Number(group('day')), ownMonth: false };
  const [month, year, weekdayName] = [group('month'), group('year'), group('weekday')];
  if (month !== undefined) {
    day.month = patterns.month(month);
    day.ownMonth = true;
  }
  if (year !== undefined) {
    day.year = Number(year);
    day.yearAt = placeOf(year);
  }
  const weekday = weekdayName === undefined ? undefined : weekdayOf(patterns.weekday(weekdayName));
  if (weekdayName !== undefined && weekday) {
    day.weekday = weekday;
    day.weekdayAt = placeOf(weekdayName);
  }
  return day;
}

/** Gives each day of a chain the month and the year that stand with its neighbour. */
function completed(chain: readonly Day[], { takesFrom }: WhenPatterns): Day[] {
  const days = takesFrom === 'next' ? chain.toReversed() : [...chain];
  for (const [index, day] of days.entries()) {
    const neighbour = days[index - 1];
    if (neighbour) days[index] = taking(day, neighbour, takesFrom);
  }
  return takesFrom === 'next' ? days.toReversed() : days;
}

function unitsOf(chain: readonly Day[], joins: readonly ('to' | 'and')[]): DayUnit[] {
  const units: DayUnit[] = [];
  for (let index = 0; index < chain.length;) {
    const [day, next] = chain.slice(index, index + 2);
    if (!day) break;
    const isRange = next && (joins[index] === 'to' || (chain.length === 2 && isPair(day, next)));
    units.push(
      isRange
        ? { start: day.start, end: next.end, days: [day, next] }
        : { start: day.start, end: day.end, days: [day] },
    );
    index += isRange ? 2 : 1;
  }
  return units;
}

/** Two days in a row that share their month or year are a range: "17 and 18 October 2012". */
function isPair(day: Day, next: Day): boolean {
  const shares = !day.ownMonth || !next.ownMonth || (day.yearAt === undefined) !== (next.yearAt === undefined);
  // A leap year stands for one that is not known.
  const [first, last] = [day, next].map(({ year = 2000, month = 0, day }) => calendarDay(year, month, day));
  return shares && first !== undefined && last !== undefined && compareDays(addDays(first, 1), last) === 0;
}
