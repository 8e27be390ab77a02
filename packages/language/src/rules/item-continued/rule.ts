import { isMeeting, meetingsOf, type MeetingEntry } from '../../linking/meetings.js';
import type { OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { rangeOf, startOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  again: (item: string, begun: string) =>
    `The item "${item}" was begun on ${begun}, so it is continued here, and delegations should see that it is not another item. Write "${item} continued".`,
  never: (item: string) =>
    `The item "${item}" is continued here but was never begun before. Leave out "continued", or add the item to an earlier slot.`,
  begun: 'The item is begun here.',
  fix: 'Write continued',
};

export const rule = defineRule({
  id: 'item-continued',
  severity: 'warning',
  summary: 'An item is taken up a second time without "continued", or continued without having been begun.',
  prose: 'none',
  whole: true,
  check({ uri, survey, report }) {
    const begun = new Map<OutlineItem, MeetingEntry>();
    for (const meeting of meetingsOf(survey)) {
      // "needs, continued" is told as what it is.
      const isMeant = meeting.slot.entries.some((entry) => entry.item?.$refText === 'continued' && entry.item.error);
      for (const taken of isMeeting(meeting) && !isMeant ? meeting.entries : []) {
        const { entry, item } = taken;
        const before = begun.get(item);
        if (!before) {
          if (entry.continued && !isBegun(item, begun)) {
            report({ range: rangeOf(entry), message: messages.never(shorten(item.item.name)) });
          }
          begun.set(item, taken);
          continue;
        }
        const first = before.meeting;
        // At the same time it is not a second time, and another rule tells it.
        const isLater = first.date < meeting.date || first.end <= meeting.start;
        if (isLater && !entry.continued && !entry.label) {
          const { end } = rangeOf(entry.item);
          const start = startOf(before.entry);
          report({
            range: rangeOf(entry),
            message: messages.again(shorten(item.item.name), first.date),
            related: [{ uri, range: { start, end: start }, message: messages.begun }],
            fixes: [
              { title: messages.fix, edits: [{ range: { start: end, end }, newText: ' continued' }], safe: true },
            ],
          });
        }
      }
    }
  },
});

/** An item is begun with the item above it, and with any of its sub-items. */
function isBegun(item: OutlineItem, begun: ReadonlyMap<OutlineItem, unknown>): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) {
    if (begun.has(parent)) {
      return true;
    }
  }
  const within = (entry: OutlineItem): boolean => begun.has(entry) || entry.children.some(within);
  return within(item);
}
