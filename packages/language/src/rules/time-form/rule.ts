import { locale, type WhenMention } from '@agendum/locales';
import { findMentions } from '../../prose/prose.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  other: (written: string, usual: string) =>
    `"${written}" is not how documents in this language write it, so one page has two forms. Write "${usual}", or a reference, which is printed so.`,
  fix: (source: string) => `Write ${source}`,
};

export const rule = defineRule({
  id: 'time-form',
  severity: 'information',
  presets: { council: 'off' },
  summary: 'An hour in the text is not written as documents in the language write hours.',
  prose: 'each',
  check({ survey, config, report }) {
    for (const { mention, prose, text, offset } of findMentions(survey, 'when')) {
      if (!mention.hours.some(({ unusual }) => unusual) || prose.node.$container.$type === 'Internal') {
        continue;
      }
      const [first, second] = mention.hours;
      if (!first?.time || (second && !second.time)) {
        continue;
      }
      const { hours, time } = locale(prose.language, config);
      const range = { start: offset + first.start, end: offset + (second ?? first).end };
      const usual = second?.time ? hours(first.time, second.time) : time(first.time);
      const source = sourceOf(mention);
      const edits =
        source === undefined
          ? []
          : [{ range: { start: offset + mention.start, end: offset + mention.end }, newText: source }];
      report({
        range,
        message: messages.other(shorten(text.slice(range.start - offset, range.end - offset)), usual),
        ...(source !== undefined && { fixes: [{ title: messages.fix(source), edits }] }),
      });
    }
  },
});

/** The reference for hours, or for hours of a day. */
function sourceOf({ when, partial, hourFirst }: WhenMention): string | undefined {
  const { date, end, time, endTime, weekday } = when ?? {};
  if (time === undefined || end !== undefined || partial || hourFirst) {
    return undefined;
  }
  const hours = endTime === undefined ? time : `${time}-${endTime}`;
  return date === undefined ? `{${hours}}` : `{${date} ${hours}${weekday ? '' : ' no weekday'}}`;
}
