import { locale, recognise } from '@agendum/locales';
import { parseCivilDate, weekdayOf } from '@agendum/model';
import type * as ast from '../../generated/ast.js';
import { startOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  wrong: (written: string, right: string) =>
    `The date and the weekday do not fit: "${written}", but that day is ${right}. One of the two is wrong; write the date as {year-month-day weekday} and the weekday follows.`,
};

export const rule = defineRule({
  id: 'weekday-mismatch',
  severity: 'error',
  summary: 'A date in the text stands with a weekday that it does not have.',
  check({ survey, report }) {
    const check = (text: ast.Text, language: string): void => {
      const { value } = text;
      const offset = startOf(text);
      for (const mention of recognise(value, language)) {
        if (mention.kind !== 'when') continue;
        for (const { start, end, date, weekday, weekdayAt } of mention.days) {
          const day = date === undefined ? undefined : parseCivilDate(date);
          if (!day || !weekdayAt || weekdayOf(day) === weekday) continue;
          report({
            range: { start: offset + weekdayAt.start, end: offset + weekdayAt.end },
            message: messages.wrong(value.slice(start, end), locale(language).weekday(weekdayOf(day))),
          });
        }
      }
    };
    const checkAll = (parts: readonly (ast.Text | ast.Reference)[], language: string): void => {
      for (const part of parts) {
        if (part.$type === 'Text') {
          check(part, language);
        }
      }
    };
    for (const block of survey.blocks) {
      checkAll(block.parts, survey.language);
    }
    for (const title of survey.titles) {
      const own = title.$container.$type === 'Name' ? title.$container.language : undefined;
      checkAll(title.parts, own ?? survey.language);
    }
  },
});
