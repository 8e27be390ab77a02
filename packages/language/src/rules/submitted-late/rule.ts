import { locale } from '@agendum/locales';
import { daysBetween, formatCivilDate, parseCivilDate } from '@agendum/model';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  late: (issued: string, weeks: number, opening: string, wanted: number) =>
    `The agenda was submitted on ${issued}, ${weeks === 1 ? '1 week' : `${weeks} weeks`} before the meeting opens on ${opening}. To be issued in all languages in time it is submitted ${wanted} weeks before. Check the two dates, or expect that it comes out late.`,
  after: (issued: string, opening: string) =>
    `The agenda was submitted on ${issued}, but the meeting opens on ${opening}. One of the two dates is wrong: correct it.`,
  dates: 'The dates of the meeting stand here.',
};

const DAYS = 7;

export const rule = defineRule({
  id: 'submitted-late',
  severity: 'information',
  summary: 'The agenda was submitted too late for its meeting, or after it.',
  prose: 'none',
  options: {
    weeks: {
      type: 'integer',
      default: 10,
      minimum: 0,
      maximum: 52,
      description: 'How many weeks before the meeting an agenda has to be submitted.',
    },
  },
  presets: { council: 'off' },
  check({ uri, survey, options, report }) {
    const masthead = survey.fields.find((field) => field.$type === 'Masthead');
    const entry = masthead?.entries.find(({ $type }) => $type === 'Issued');
    const issued = entry?.$type === 'Issued' && entry.date !== undefined ? parseCivilDate(entry.date) : undefined;
    const meeting = meetingDaysOf(survey);
    if (!entry || !issued || !meeting) {
      return;
    }
    const days = daysBetween(issued, meeting.first);
    if (days >= options.weeks * DAYS && days >= 0) {
      return;
    }
    const { date } = locale(survey.language);
    const [submitted, opening] = [issued, meeting.first].map((day) => date(formatCivilDate(day)));
    report({
      range: rangeOfProperty(entry, 'date'),
      ...(days < 0 && { severity: 'warning' }),
      message:
        days < 0
          ? messages.after(submitted!, opening!)
          : messages.late(submitted!, Math.floor(days / DAYS), opening!, options.weeks),
      related: [{ uri, range: meeting.range, message: messages.dates }],
    });
  },
});
