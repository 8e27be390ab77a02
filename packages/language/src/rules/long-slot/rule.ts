import { formatClockTime, parseClockTime } from '@agendum/model';
import { isMeeting, meetingsOf } from '../../linking/meetings.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  long: (start: string, end: string, most: number, latest: string) =>
    `The meeting lasts from ${start} to ${end}, longer than the ${most} minutes for which a team of interpreters works. End it by ${latest}, or divide it by a break.`,
};

export const rule = defineRule({
  id: 'long-slot',
  severity: 'warning',
  summary: 'A meeting is longer than three hours.',
  prose: 'none',
  options: {
    most: { type: 'integer', default: 180, minimum: 1, description: 'How many minutes a meeting lasts at most.' },
  },
  presets: { council: 'off' },
  check({ survey, config, options, report }) {
    // What the house keeps is known to its interpreters.
    const usual = new Set(
      config.usualHours.map((hours) => `${parseClockTime(hours.start)}-${parseClockTime(hours.end)}`),
    );
    for (const meeting of meetingsOf(survey)) {
      const { slot, start, end } = meeting;
      const isTooLong = end - start > options.most && !usual.has(`${start}-${end}`);
      if (isTooLong && isMeeting(meeting) && meeting.entries.length > 0) {
        report({
          range: { ...rangeOfProperty(slot, 'start'), end: rangeOfProperty(slot, 'end').end },
          message: messages.long(slot.start, slot.end, options.most, formatClockTime(start + options.most)),
        });
      }
    }
  },
});
