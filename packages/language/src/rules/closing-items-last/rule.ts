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
  check({ uri, survey, config, report }) {
    const { top } = outlineOf(survey);
    const present = top.filter((entry) => !isHeldBack(entry));
    for (const [index, entry] of present.entries()) {
      if (!endsAgenda(entry, config.closingItems)) {
        continue;
      }
      const after = present
        .slice(index + 1)
        .find((other) => (isClosure(entry) ? !isClosure(other) : !isClosing(other, config.closingItems)));
      if (after?.item.name && entry.item.name) {
        report({
          range: rangeOfProperty(entry.item, 'name'),
          message: messages.early(shorten(entry.item.name), shorten(after.item.name)),
          related: [{ uri, range: rangeOfProperty(after.item, 'name'), message: messages.after }],
        });
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
