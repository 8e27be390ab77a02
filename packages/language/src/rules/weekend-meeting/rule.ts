import { locale } from '@agendum/locales';
import { daysBetween, formatCivilDate, weekdayOf, type CalendarDay } from '@agendum/model';
import type { TextRange } from '../../finding.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { findDays } from '../../prose/days.js';
import { defineRule } from '../rule.js';

const messages = {
  weekend: (day: string, weekday: string) =>
    `${day} is a ${weekday}. Meetings seldom begin or end on a weekend: look whether the year is right.`,
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** What is longer is a period, not a meeting. */
const LONGEST_MEETING = 19;

export const rule = defineRule({
  id: 'weekend-meeting',
  severity: 'information',
  summary: 'A meeting begins or ends on a weekend.',
  prose: 'none',
  options: {
    weekend: {
      type: 'strings',
      default: ['saturday', 'sunday'],
      values: weekdays,
      description: 'Days of the week on which no meetings begin or end.',
    },
  },
  check({ survey, options, report }) {
    const weekend = new Set<string>(options.weekend);
    const tell = (ends: readonly CalendarDay[], range: TextRange): void => {
      const day = ends.find((end) => weekend.has(weekdays[weekdayOf(end) - 1]!));
      if (day) {
        // The date as the page has it; the rest of the sentence is English.
        const date = locale(survey.language).date(formatCivilDate(day));
        report({ range, message: messages.weekend(date, locale('en').weekday(weekdayOf(day))) });
      }
    };
    const meeting = meetingDaysOf(survey);
    if (meeting) {
      tell([meeting.first, meeting.last], meeting.range);
    }
    for (const days of findDays(survey)) {
      const { node } = days.prose;
      if (node.$type === 'Title' && node.$container.$type === 'Item') {
        const length = daysBetween(days.first, days.last) + 1;
        if (length > 1 && length <= LONGEST_MEETING) {
          tell([days.first, days.last], days.range);
        }
      }
    }
  },
});
