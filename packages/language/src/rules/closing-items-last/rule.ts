import { facts } from '../../config/config.js';
import { isClosing, isClosure, outlineOf, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  early: (closing: string, after: string) =>
    `"${closing}" is an item that agendas end with, but "${after}" stands after it. Move "${closing}" to the end, so that it is taken up when the rest is done.`,
  after: 'This item stands after it.',
};

export const rule = defineRule({
  id: 'closing-items-last',
  severity: 'warning',
  summary: 'An item that agendas end with stands before other items.',
  prose: 'none',
  check({ uri, survey, config, report }) {
    const { top } = outlineOf(survey);
    // From the end on: the nearest item behind that does not close the meeting, and those behind of which one may be none that agendas end with.
    let other: OutlineItem | undefined;
    const behind: OutlineItem[] = [];
    for (let index = top.length - 1; index >= 0; index--) {
      const entry = top[index]!;
      if (entry.heldBack) {
        continue;
      }
      const closes = isClosure(entry);
      if (entry.item.name && endsAgenda(entry, config.closingItems)) {
        const after = closes ? other : lastOpen(behind, config.closingItems);
        if (after?.item.name) {
          report({
            range: rangeOfProperty(entry.item, 'name'),
            message: messages.early(shorten(entry.item.name), shorten(after.item.name)),
            related: [{ uri, range: rangeOfProperty(after.item, 'name'), message: messages.after }],
          });
        }
      }
      other = closes ? other : entry;
      behind.push(entry);
    }
  },
});

/** The last of the items that agendas do not end with. Those behind it are taken out: nobody asks for them again. */
function lastOpen(items: OutlineItem[], closingItems: readonly string[]): OutlineItem | undefined {
  while (items.length > 0 && isClosing(items.at(-1)!, closingItems)) {
    items.pop();
  }
  return items.at(-1);
}

/**
 * By its title; by its id only if the id was named in a configuration: an item "report" may be any report. The report of an earlier session and the provisional agenda of
 * the next may stand anywhere.
 */
function endsAgenda(entry: OutlineItem, closingItems: readonly string[]): boolean {
  const { standard, item } = entry;
  const usual: readonly string[] = facts.closingItems.default;
  return (
    standard === 'otherMatters' ||
    standard === 'adoptionOfReport' ||
    isClosure(entry) ||
    (closingItems.includes(item.name) && !usual.includes(item.name))
  );
}
