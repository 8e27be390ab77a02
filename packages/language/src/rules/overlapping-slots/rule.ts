import { meetingsOf, type Meeting } from '../../linking/meetings.js';
import { shorten } from '../../shorten.js';
import { rangeOf, sourceOf } from '../../syntax/place.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  overlap: (room: string, hours: string, other: string) =>
    `${room} is taken from ${other} already, so the slot of ${hours} cannot be held there. Correct the hours, or name another room.`,
  other: 'This slot is in the same room.',
};

export const rule = defineRule({
  id: 'overlapping-slots',
  severity: 'error',
  summary: 'Two slots of the timetable are in one room at the same time.',
  prose: 'none',
  check({ uri, survey, report }) {
    // In each room the slot that lasts longest so far: what overlaps with any, overlaps with it.
    const taken = new Map<string, Meeting>();
    for (const later of meetingsOf(survey)) {
      const { room } = later;
      if (room === undefined) {
        continue;
      }
      const earlier = taken.get(room);
      const overlaps = earlier?.date === later.date && later.start < earlier.end;
      if (!overlaps || later.end > earlier.end) {
        taken.set(room, later);
      }
      if (!overlaps) {
        continue;
      }
      const [first, second] = [earlier.slot, later.slot];
      report({
        range: { ...rangeOfProperty(second, 'start'), end: rangeOfProperty(second, 'end').end },
        message: messages.overlap(
          shorten(sourceOf(second.room!)),
          `${second.start}-${second.end}`,
          `${first.start} to ${first.end}`,
        ),
        related: [{ uri, range: rangeOf(first), message: messages.other }],
      });
    }
  },
});
