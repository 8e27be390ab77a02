import { locale } from '@agendum/locales';
import { calendarDay, daysBetween, parseCivilDate, weekdayOf, type CalendarDay } from '@agendum/model';
import { meetingDaysOf, type MeetingDays } from '../../linking/meeting-days.js';
import { surveyOf } from '../../linking/survey.js';
import { findMentions } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

const messages = {
  wrong: (written: string, right: string) =>
    `The date and the weekday do not fit: "${written}", but that day is ${right}. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.`,
  wrongThisYear: (written: string, year: number, right: string) =>
    `The date and the weekday do not fit: "${written}" has no year, and in ${year}, when the meeting is held, that day is ${right}. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.`,
};

/** How many days before and after a meeting a day without a year is taken for one of the same months. */
const BEFORE = 60;
const AFTER = 30;

export const rule = defineRule({
  id: 'weekday-mismatch',
  severity: 'error',
  summary: 'A date in the text stands with a weekday that it does not have.',
  prose: 'each',
  check({ survey, translation, report }) {
    const original = translation?.pairing?.original;
    const meeting = meetingDaysOf(original ? surveyOf(original) : survey);
    for (const { mention, prose, text, offset } of findMentions(survey, 'when')) {
      for (const { start, end, date, weekday, weekdayAt, month, day: dayOfMonth } of mention.days) {
        if (!weekdayAt) continue;
        const isName = prose.node.$container.$type === 'Name';
        const near = date === undefined && meeting && !isName ? yearlyDayNear(meeting, month, dayOfMonth) : undefined;
        const day = date === undefined ? near : parseCivilDate(date);
        if (!day || weekdayOf(day) === weekday) continue;
        const written = text.slice(start, end);
        const right = locale(prose.language).weekday(weekdayOf(day));
        report({
          range: { start: offset + weekdayAt.start, end: offset + weekdayAt.end },
          message: near ? messages.wrongThisYear(written, near.year, right) : messages.wrong(written, right),
        });
      }
    }
  },
});

/** The day of a month that lies nearest to a meeting, if it is near enough to be meant without its year. */
function yearlyDayNear({ first, last }: MeetingDays, month: number, day: number): CalendarDay | undefined {
  for (let year = first.year - 1; year <= last.year + 1; year++) {
    const candidate = calendarDay(year, month, day);
    if (candidate && daysBetween(candidate, first) <= BEFORE && daysBetween(last, candidate) <= AFTER) {
      return candidate;
    }
  }
  return undefined;
}
