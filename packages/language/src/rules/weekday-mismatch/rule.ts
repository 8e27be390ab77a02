import { locale } from '@agendum/locales';
import { parseCivilDate, weekdayOf } from '@agendum/model';
import { findMentions } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

const messages = {
  wrong: (written: string, right: string) =>
    `The date and the weekday do not fit: "${written}", but that day is ${right}. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.`,
};

export const rule = defineRule({
  id: 'weekday-mismatch',
  severity: 'error',
  summary: 'A date in the text stands with a weekday that it does not have.',
  prose: 'each',
  check({ survey, report }) {
    for (const { mention, prose, text, offset } of findMentions(survey, 'when')) {
      for (const { start, end, date, weekday, weekdayAt } of mention.days) {
        const day = date === undefined ? undefined : parseCivilDate(date);
        if (!day || !weekdayAt || weekdayOf(day) === weekday) continue;
        report({
          range: { start: offset + weekdayAt.start, end: offset + weekdayAt.end },
          message: messages.wrong(text.slice(start, end), locale(prose.language).weekday(weekdayOf(day))),
        });
      }
    }
  },
});
