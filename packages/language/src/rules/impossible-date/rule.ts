import { parseCivilDate, parseClockTime } from '@agendum/model';
import type { AstNode } from 'langium';
import type { TextRange } from '../../finding.js';
import { findMentions } from '../../prose/prose.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  date: (text: string) => `There is no day ${text} in the calendar. Write year-month-day, like 2012-10-17.`,
  digits: (text: string, date: string) => `The day ${text} is not written with all its digits. Write ${date}.`,
  plainDate: (text: string) =>
    `"${text}" is in no calendar, so readers cannot tell what day is meant. Correct the day or the month; written between braces, {2012-10-17}, a date is printed in the words of the language.`,
  plainTime: (text: string) =>
    `"${text}" is no time of a day, so readers cannot tell what hour is meant. Correct it; written between braces, {15:00}, it is printed in the words of the language.`,
  time: (text: string) => `There is no time ${text} on a day. Write hours and minutes, like 10:00 or 15:30.`,
};

export const rule = defineRule({
  id: 'impossible-date',
  severity: 'error',
  summary: 'A date or a time does not exist.',
  prose: 'each',
  check({ survey, report }) {
    const date = (node: AstNode, property: string, text: string | undefined): void => {
      if (text !== undefined && !parseCivilDate(text)) {
        const range = rangeOfProperty(node, property);
        const whole = withAllDigits(text);
        report({
          range,
          message: whole === undefined ? messages.date(shorten(text)) : messages.digits(text, whole),
          ...(whole !== undefined && {
            fixes: [{ title: `Write ${whole}`, edits: [{ range, newText: whole }], safe: true }],
          }),
        });
      }
    };
    const time = (node: AstNode, property: string, text: string | undefined): void => {
      if (text !== undefined && parseClockTime(text) === undefined) {
        report({ range: rangeOfProperty(node, property), message: messages.time(shorten(text)) });
      }
    };
    for (const field of survey.fields) {
      if (field.$type === 'DatesField') {
        date(field, 'start', field.start);
        date(field, 'end', field.end);
      } else if (field.$type === 'Masthead') {
        for (const entry of field.entries) {
          if (entry.$type === 'Issued') {
            date(entry, 'date', entry.date);
          }
        }
      }
    }
    const { references } = survey;
    // There are thousands, most of another kind: an iterator would take longer.
    for (let index = 0; index < references.length; index++) {
      const reference = references[index]!;
      if (reference.$type === 'DateReference') {
        date(reference, 'date', reference.date);
        date(reference, 'end', reference.end);
        time(reference, 'time', reference.time);
        time(reference, 'endTime', reference.endTime);
      } else if (reference.$type === 'TimeReference') {
        time(reference, 'time', reference.time);
        time(reference, 'end', reference.end);
      }
    }
    for (const day of survey.days) {
      date(day, 'date', day.date);
    }
    for (const slot of survey.slots) {
      time(slot, 'start', slot.start);
      time(slot, 'end', slot.end);
    }
    for (const { mention, text, offset } of findMentions(survey, 'when')) {
      const tell = ({ start, end }: TextRange, message: (written: string) => string): void =>
        report({
          range: { start: offset + start, end: offset + end },
          message: message(shorten(text.slice(start, end))),
        });
      for (const day of mention.days.filter(({ impossible }) => impossible)) {
        tell(day, messages.plainDate);
      }
      for (const hour of mention.hours.filter(({ time }) => time === undefined)) {
        tell(hour, messages.plainTime);
      }
    }
  },
});

/** The day that is meant by `2012-7-4`; undefined where the calendar has none. */
function withAllDigits(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseCivilDate(date) ? date : undefined;
}
