import { parseClockTime } from '@agendum/model';
import type { Hours } from '../../config/options.js';
import { isMeeting, meetingsOf, type Meeting } from '../../linking/meetings.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  outside: (slot: string, usual: string) =>
    `The meeting of ${slot} lies outside the usual hours (${usual}), when there may be no interpreters and no room. Correct the hours, or make sure of both.`,
  evening: (slot: string, usual: string) =>
    `The meeting of ${slot} is an evening meeting: the usual hours are ${usual}. Interpreters and rooms for it are asked for apart.`,
};

export const rule = defineRule({
  id: 'unusual-hours',
  severity: 'warning',
  summary: 'A meeting lies outside the usual hours.',
  prose: 'none',
  check({ survey, config, report }) {
    const usual = config.usualHours.map(minutesOf);
    const meetings = meetingsOf(survey).filter((meeting) => isMeeting(meeting) && meeting.entries.length > 0);
    const outside = meetings.filter(
      ({ start, end }) => !usual.some((hours) => start >= hours.start && end <= hours.end),
    );
    // A house that mostly meets at other hours has other usual hours.
    if (usual.length === 0 || outside.length * 2 >= meetings.length) {
      return;
    }
    const last = Math.max(...usual.map(({ end }) => end));
    const named = config.usualHours.map(({ start, end }) => `${start}-${end}`).join(', ');
    for (const { slot, start } of outside) {
      const isEvening = start >= last;
      report({
        range: { ...rangeOfProperty(slot, 'start'), end: rangeOfProperty(slot, 'end').end },
        message: (isEvening ? messages.evening : messages.outside)(`${slot.start}-${slot.end}`, named),
        ...(isEvening && { severity: 'information' }),
      });
    }
  },
});

function minutesOf({ start, end }: Hours): Pick<Meeting, 'start' | 'end'> {
  return { start: parseClockTime(start) ?? 0, end: parseClockTime(end) ?? 0 };
}
