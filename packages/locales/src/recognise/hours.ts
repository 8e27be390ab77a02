import { matches } from './matches.js';
import type { Span } from './mention.js';
import { groupsOf, type ReadHour, type WhenPatterns } from './patterns.js';

/** An hour as it is written, at its place in the folded text. */
export interface Hour extends Span, ReadHour {}

/** One hour, or the two ends of a range. */
export interface HourUnit extends Span {
  hours: [Hour] | [Hour, Hour];
}

const longestGap = 20;
const halfDay = 720;
const wholeDay = 1440;

/** The hours of a folded text; the two hours of a range as one. */
export function readHours(text: string, patterns: WhenPatterns): HourUnit[] {
  const units: HourUnit[] = [];
  for (const match of matches(patterns.hour, text)) {
    const read = patterns.readHour(groupsOf(match));
    if (!read) continue;
    const hour: Hour = { start: match.index, end: match.index + match[0].length, ...read };
    const last = units.at(-1);
    const isEnd =
      last?.hours.length === 1 &&
      hour.start - last.end <= longestGap &&
      patterns.hourTo.test(text.slice(last.end, hour.start));
    if (isEnd) units[units.length - 1] = { start: last.start, end: hour.end, hours: range(last.hours[0], hour) };
    else units.push({ start: hour.start, end: hour.end, hours: [hour] });
  }
  return units;
}

/** Each end says what the other leaves open. Midnight at the end of a range is the end of the day. */
function range(first: Hour, last: Hour): [Hour, Hour] {
  const [start, end] = [first.minutes, last.minutes];
  if (start === undefined || end === undefined) return [first, last];
  if (end === 0) return [first, { ...last, minutes: wholeDay }];
  if (first.halfOpen && !last.halfOpen) {
    const fits = halves(start).filter((minutes) => minutes < end);
    return [
      { ...first, minutes: fits.find((minutes) => isMorning(minutes) === isMorning(end)) ?? fits[0] ?? start },
      last,
    ];
  }
  if (last.halfOpen && !first.halfOpen) {
    const fits = halves(end).filter((minutes) => minutes > start);
    return [
      first,
      { ...last, minutes: fits.find((minutes) => isMorning(minutes) === isMorning(start)) ?? fits[0] ?? end },
    ];
  }
  return [first, last];
}

function halves(minutes: number): number[] {
  const onTwelve = minutes % halfDay;
  return minutes > halfDay + 59 ? [minutes] : [onTwelve, onTwelve + halfDay, ...(onTwelve === 0 ? [wholeDay] : [])];
}

function isMorning(minutes: number): boolean {
  return minutes < halfDay;
}
