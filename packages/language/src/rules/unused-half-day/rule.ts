import {
  addDays,
  compareDays,
  formatCivilDate,
  parseCivilDate,
  parseClockTime,
  weekdayOf,
  type CivilDate,
} from '@agendum/model';
import type { Hours } from '../../config/options.js';
import type * as ast from '../../generated/ast.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  half: (date: string, hours: string) =>
    `Nothing is planned on ${date} from ${hours}, though meetings are held at these hours on other days: somebody has paid for the room and the interpreters. Plan something, write "no meeting" for these hours, or correct the dates.`,
  days: (date: string, more: number) =>
    `The dates of the meeting announce ${date}${more > 0 ? ` and ${more} more` : ''}, but the timetable has nothing for ${more > 0 ? 'these days' : 'that day'}. Add what is planned, write "no meetings" for the day, or correct the dates.`,
};

/** More days than any session has: dates that are so far apart are a slip. */
const MOST_DAYS = 100;
const SATURDAY = 6;

/** A half-day in minutes after midnight. */
interface Half {
  start: number;
  end: number;
  name: string;
}

export const rule = defineRule({
  id: 'unused-half-day',
  severity: 'warning',
  summary: 'The dates of the meeting announce a day or a half-day for which nothing is planned.',
  prose: 'none',
  whole: true,
  check({ survey, config, report }) {
    const dates = survey.fields.find((field) => field.$type === 'DatesField');
    const isPlanned = survey.days.some(({ slots }) => slots.length > 0);
    if (!dates || !isPlanned) {
      return;
    }
    const days = new Map<CivilDate, ast.Day[]>();
    for (const day of survey.days) {
      days.set(day.date, [...(days.get(day.date) ?? []), day]);
    }
    const halves = halvesOf(config.usualHours);
    const empty: CivilDate[] = [];
    const planned: { day: ast.Day; used: boolean[] }[] = [];
    for (const date of workingDays(dates, config.holidays)) {
      const [day, ...more] = days.get(date) ?? [];
      if (!day) {
        empty.push(date);
      } else if (![day, ...more].some(({ holiday, noMeetings }) => holiday || noMeetings)) {
        const slots = [day, ...more].flatMap((part) => part.slots);
        planned.push({ day, used: halves.map((half) => slots.some((slot) => uses(slot, half))) });
      }
    }
    const [first] = empty;
    // A day of the timetable that is no day of the meeting is told as such, and may be the one that is missing.
    const isElsewhere = survey.days.some(({ date }) => date < dates.start || date > (dates.end ?? dates.start));
    if (first !== undefined && !isElsewhere) {
      report({
        range: rangeOfProperty(dates, dates.end === undefined ? 'start' : 'end'),
        message: messages.days(first, empty.length - 1),
      });
    }
    for (const [index, half] of halves.entries()) {
      // Sessions begin when they begin: what lies before is not unused.
      const candidates = planned.slice(planned.findIndex(({ used }) => used.includes(true)));
      const unused = candidates.filter(({ used }, position) => {
        const isBeforeBeginning = position === 0 && !used.slice(0, index + 1).includes(true);
        return !used[index] && !isBeforeBeginning;
      });
      // Where most days leave these hours free, they are not those of this meeting.
      if (unused.length * 2 <= candidates.length) {
        for (const { day } of unused) {
          report({ range: rangeOfProperty(day, 'date'), message: messages.half(day.date, half.name) });
        }
      }
    }
  },
});

function* workingDays({ start, end }: ast.DatesField, holidays: readonly CivilDate[]): Generator<CivilDate> {
  const first = parseCivilDate(start ?? '');
  const last = parseCivilDate(end ?? start ?? '');
  if (!first || !last) {
    return;
  }
  for (let count = 0, day = first; count < MOST_DAYS && compareDays(day, last) <= 0; count++, day = addDays(day, 1)) {
    const date = formatCivilDate(day);
    if (weekdayOf(day) < SATURDAY && !holidays.includes(date)) {
      yield date;
    }
  }
}

/** Without usual hours no hour is missed, only a whole day. */
function halvesOf(usualHours: readonly Hours[]): Half[] {
  return usualHours.map(({ start, end }) => ({
    start: parseClockTime(start) ?? 0,
    end: parseClockTime(end) ?? 0,
    name: `${start} to ${end}`,
  }));
}

/** Whether a slot takes hours of a half-day, or says that they are free. A break takes it when it fills half of it. */
function uses(slot: ast.Slot, half: Half): boolean {
  const [start, end] = [parseClockTime(slot.start), parseClockTime(slot.end)];
  if (start === undefined || end === undefined || end <= start) {
    return true; // nobody knows
  }
  const shared = Math.min(end, half.end) - Math.max(start, half.start);
  return shared > (slot.break ? (half.end - half.start) / 2 : 0);
}
