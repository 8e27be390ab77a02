import { isMeeting, meetingsOf } from '../../linking/meetings.js';
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
    const begun = new Map<OutlineItem, { date: string; start: number; place: number; end: number }>();
    for (const meeting of meetingsOf(survey).filter(isMeeting)) {
      // "needs, continued" is told as what it is.
      const isMeant = meeting.slot.entries.some((entry) => entry.item?.$refText === 'continued' && entry.item.error);
      for (const { entry, item } of isMeant ? [] : meeting.entries) {
        const before = begun.get(item);
        // At the same time it is not a second time, and another rule tells it.
        const isLater = before && (before.date < meeting.date || before.end <= meeting.start);
        if (entry.continued) {
          if (!before && !isBegun(item, begun)) {
            report({ range: rangeOf(entry), message: messages.never(shorten(item.item.name)) });
          }
        } else if (isLater && !entry.label) {
          const at = entry.item!;
          const end = startOf(entry) + (rangeOf(at).end - startOf(entry));
          report({
            range: rangeOf(entry),
            message: messages.again(shorten(item.item.name), before.date),
            related: [{ uri, range: { start: before.place, end: before.place }, message: messages.begun }],
            fixes: [
              { title: messages.fix, edits: [{ range: { start: end, end }, newText: ' continued' }], safe: true },
            ],
          });
        }
        if (!before) {
          begun.set(item, { date: meeting.date, start: meeting.start, place: startOf(entry), end: meeting.end });
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
