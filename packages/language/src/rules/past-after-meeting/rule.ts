import { isToldAsPast, locale } from '@agendum/locales';
import { compareDays, formatCivilDate } from '@agendum/model';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { findDays, type WrittenDays } from '../../prose/days.js';
import { defineRule } from '../rule.js';

const messages = {
  later: (days: string, meeting: string) =>
    `The text says that something was done on ${days}, but that is after this meeting, which is held on ${meeting}. Most often the year is last year's or next year's: correct the date, or write that it is still to come.`,
  dates: 'The dates of the meeting stand here.',
};

export const rule = defineRule({
  id: 'past-after-meeting',
  severity: 'error',
  summary: 'What is told as past has a date after the meeting.',
  prose: 'each',
  check({ uri, survey, report }) {
    const meeting = meetingDaysOf(survey);
    if (!meeting) {
      return;
    }
    const { dateRange } = locale(survey.language);
    for (const days of findDays(survey)) {
      const { first, last, prose } = days;
      if (compareDays(first, meeting.last) <= 0 || !isToldAsPast(...around(days), prose.language)) {
        continue;
      }
      report({
        range: days.range,
        message: messages.later(
          dateRange(formatCivilDate(first), formatCivilDate(last)),
          dateRange(formatCivilDate(meeting.first), formatCivilDate(meeting.last)),
        ),
        related: [{ uri, range: meeting.range, message: messages.dates }],
      });
    }
  },
});

const REFERENCE = '\uFFFC';
/** Parts of a text that are looked at on each side: a verb stands near to its date. */
const MOST_PARTS = 6;
const paragraphEnd = /\n\s*\n/;

/** What stands before and behind the days in their paragraph, with a sign for each reference. */
function around({ prose, part, inText }: WrittenDays): [before: string, after: string] {
  const { parts } = prose.node;
  const own = parts[part]!;
  const text = own.$type === 'Text' && inText ? own.value : undefined;
  const words = (from: number, to: number): string =>
    parts
      .slice(Math.max(from, 0), to)
      .map((piece) => (piece.$type === 'Text' ? piece.value : REFERENCE))
      .join('');
  const before = words(part - MOST_PARTS, part) + (text?.slice(0, inText!.start) ?? '');
  const after = (text?.slice(inText!.end) ?? '') + words(part + 1, part + 1 + MOST_PARTS);
  return [before.split(paragraphEnd).at(-1)!, after.split(paragraphEnd)[0]!];
}
