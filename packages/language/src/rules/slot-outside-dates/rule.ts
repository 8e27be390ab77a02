import { parseCivilDate } from '@agendum/model';
import type * as ast from '../../generated/ast.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  outside: (date: string, start: string, end: string) =>
    `The timetable has a day ${date}, but the meeting is held ${start === end ? `on ${start}` : `from ${start} to ${end}`}. Correct the day, or the dates of the meeting.`,
  reversed: (start: string, end: string) =>
    `The meeting ends on ${end}, before it begins on ${start}. Correct one of the two days.`,
  dates: 'The dates of the meeting stand here.',
};

export const rule = defineRule({
  id: 'slot-outside-dates',
  severity: 'error',
  summary: 'The timetable has a day on which the meeting is not held, or the meeting ends before it begins.',
  prose: 'none',
  check({ uri, survey, report }) {
    const dates = survey.fields.find((field): field is ast.DatesField => field.$type === 'DatesField');
    if (!dates?.start) {
      return;
    }
    const end = dates.end ?? dates.start;
    if (!parseCivilDate(dates.start) || !parseCivilDate(end)) {
      return;
    }
    if (end < dates.start) {
      report({ range: rangeOfProperty(dates, 'end'), message: messages.reversed(dates.start, end) });
      return;
    }
    for (const day of survey.days) {
      // ISO dates compare as text.
      if (parseCivilDate(day.date) && (day.date < dates.start || day.date > end)) {
        report({
          range: rangeOfProperty(day, 'date'),
          message: messages.outside(day.date, dates.start, end),
          related: [{ uri, range: rangeOfProperty(dates, 'start'), message: messages.dates }],
        });
      }
    }
  },
});
