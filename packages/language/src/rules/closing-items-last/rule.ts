import { facts } from '../../config/config.js';
import { isClosing, isClosure, isHeldBack, outlineOf, type OutlineItem } from '../../linking/outline.js';
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
    // From the end on: the nearest item behind that is none of those that close a meeting, and none of those that agendas end with.
    let other: OutlineItem | undefined;
    let notClosing: OutlineItem | undefined;
    for (const entry of top.toReversed()) {
      if (isHeldBack(entry)) {
        continue;
      }
      const closes = isClosure(entry);
      const after = closes ? other : notClosing;
      if (after?.item.name && entry.item.name && endsAgenda(entry, config.closingItems)) {
        report({
          range: rangeOfProperty(entry.item, 'name'),
          message: messages.early(shorten(entry.item.name), shorten(after.item.name)),
          related: [{ uri, range: rangeOfProperty(after.item, 'name'), message: messages.after }],
        });
      }
      if (!closes) {
        other = entry;
      }
      if (!isClosing(entry, config.closingItems)) {
        notClosing = entry;
      }
    }
  },
});

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
