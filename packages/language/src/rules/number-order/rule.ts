import { outlineOf, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  taken: (name: string, number: number, first: string) =>
    `The item "${name}" gets the number ${number}, which "${first}" has: a reference to it could mean either. Pin another number, or none.`,
  backwards: (name: string, number: number, before: number) =>
    `The item "${name}" has the number ${number} but stands after number ${before}, so readers who look for it by its number miss it. Move it, or pin another number.`,
  first: 'This item has the number.',
};

export const rule = defineRule({
  id: 'number-order',
  severity: 'error',
  summary: 'A pinned number makes two items share a number, or lets the numbers run backwards.',
  prose: 'none',
  check({ uri, survey, report }) {
    const compare = (siblings: readonly OutlineItem[]): void => {
      if (!siblings.some(({ item }) => item.number !== undefined)) {
        return;
      }
      const known = new Map<number, OutlineItem>();
      let last: OutlineItem | undefined;
      let isTold = false;
      for (const entry of siblings) {
        const { item, ordinal } = entry;
        const first = known.get(ordinal);
        const isPinned = item.number !== undefined;
        // The items after a wrong number share its mistake.
        isTold &&= !isPinned;
        const range = rangeOfProperty(item, isPinned ? 'number' : 'name');
        if (first && !isTold) {
          isTold = true;
          report({
            range,
            message: messages.taken(shorten(item.name), ordinal, shorten(first.item.name)),
            related: [{ uri, range: rangeOfProperty(first.item, 'name'), message: messages.first }],
          });
        } else if (last && ordinal < last.ordinal && !isTold) {
          report({
            range,
            severity: 'warning',
            message: messages.backwards(shorten(item.name), ordinal, last.ordinal),
          });
        }
        if (!first) {
          known.set(ordinal, entry);
        }
        last = entry;
      }
    };
    const { top, items } = outlineOf(survey);
    compare(top);
    items.forEach(({ children }) => compare(children));
  },
});
