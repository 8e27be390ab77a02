import { isMeeting, meetingsOf } from '../../linking/meetings.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  over: (start: string, count: number, teams: number) =>
    `${count} meetings are held at ${start}, and there are interpreters for ${teams}. Move one of them, or ask for another team.`,
};

export const rule = defineRule({
  id: 'interpretation-teams',
  severity: 'warning',
  summary: 'More meetings are held at the same time than there are teams of interpreters.',
  prose: 'none',
  options: {
    teams: {
      type: 'integer',
      default: 0,
      minimum: 0,
      description: 'How many teams of interpreters are booked. With 0, meetings are not counted.',
    },
  },
  check({ survey, options: { teams }, report }) {
    if (teams === 0) {
      return;
    }
    let open: { date: string; end: number }[] = [];
    for (const meeting of meetingsOf(survey)) {
      if (!isMeeting(meeting) || meeting.entries.length === 0) {
        continue;
      }
      const { slot, date, start } = meeting;
      open = open.filter((other) => other.date === date && other.end > start);
      open.push(meeting);
      if (open.length > teams) {
        report({
          range: { ...rangeOfProperty(slot, 'start'), end: rangeOfProperty(slot, 'end').end },
          message: messages.over(slot.start, open.length, teams),
        });
      }
    }
  },
});
