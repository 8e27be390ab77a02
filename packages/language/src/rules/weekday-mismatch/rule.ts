import { locale, recogniseDates } from '@agendum/locales';
import { weekdayOf } from '@agendum/model';
import type * as ast from '../../generated/ast.js';
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
    const check = ({ value, $cstNode }: ast.Text, language: string): void => {
      for (const mention of recogniseDates(value, language)) {
        const day = mention.date;
        if (!day || mention.weekday === undefined || weekdayOf(day) === mention.weekday) {
          continue;
        }
        const right = locale(language).weekday(weekdayOf(day));
        const start = $cstNode?.offset ?? 0;
        report({
          range: {
            start: start + (mention.weekdayStart ?? mention.start),
            end: start + (mention.weekdayEnd ?? mention.end),
          },
          message: messages.wrong(value.slice(mention.start, mention.end), right),
        });
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
