import type * as ast from '../../generated/ast.js';
import { isMeeting, meetingsOf, type Meeting, type MeetingEntry } from '../../linking/meetings.js';
import type { OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  twice: (item: string, hours: string) =>
    `The item "${item}" is taken up in another slot at the same time (${hours}), and delegations cannot be in two rooms. Take it out of one; if two groups discuss it, say in quotes after the item what each does.`,
  other: 'The item is taken up here, too.',
};

export const rule = defineRule({
  id: 'item-in-parallel',
  severity: 'warning',
  summary: 'An item is taken up in two slots at the same time.',
  prose: 'none',
  check({ uri, survey, report }) {
    // For each item the meeting that lasts longest so far: what overlaps with any, overlaps with it.
    const busy = new Map<OutlineItem, { meeting: Meeting; entry: ast.SlotEntry }>();
    for (const meeting of meetingsOf(survey).filter(isMeeting)) {
      for (const { entry, item } of meeting.entries.filter(isPlain)) {
        const other = busy.get(item);
        const earlier = other?.meeting;
        const overlaps = earlier?.date === meeting.date && meeting.start < earlier.end;
        if (!overlaps || meeting.end > earlier.end) {
          busy.set(item, { meeting, entry });
        }
        // Twice in one slot is no parallel meeting.
        if (overlaps && other && earlier !== meeting) {
          const { start, end } = earlier.slot;
          report({
            range: rangeOf(entry),
            message: messages.twice(shorten(item.item.name), `${start}-${end}`),
            related: [{ uri, range: rangeOf(other.entry), message: messages.other }],
          });
        }
      }
    }
  },
});

/** With a remark of its own, an entry is a part of what there is to do. */
function isPlain({ entry }: MeetingEntry): boolean {
  return !entry.label;
}
