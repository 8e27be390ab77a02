import { isMeeting, meetingsOf, overlaps, type MeetingEntry } from '../../linking/meetings.js';
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
  check({ uri, survey, report }) {
    for (const [earlier, later] of overlaps(meetingsOf(survey).filter(isMeeting))) {
      const first = new Map(earlier.entries.filter(isPlain).map(({ entry, item }) => [item, entry]));
      for (const { entry, item } of later.entries.filter(isPlain)) {
        const other = first.get(item);
        if (other) {
          const { start, end } = earlier.slot;
          report({
            range: rangeOf(entry),
            message: messages.twice(shorten(item.item.name), `${start}-${end}`),
            related: [{ uri, range: rangeOf(other), message: messages.other }],
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
