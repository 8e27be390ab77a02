import { outlineOf } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  lone: (parent: string) =>
    `"${parent}" has one sub-item only: where there is an (a), readers look for a (b). Add the second one, or let the item do without.`,
};

export const rule = defineRule({
  id: 'lone-sub-item',
  severity: 'warning',
  summary: 'An item has one sub-item only.',
  prose: 'none',
  whole: true,
  check({ survey, report }) {
    for (const { item, children } of outlineOf(survey).items) {
      const [only, second] = children;
      // With a number of its own it is taken from a longer list.
      if (only && !second && item.name !== undefined && only.item.number === undefined) {
        report({ range: rangeOfProperty(only.item, 'name'), message: messages.lone(shorten(item.name)) });
      }
    }
  },
});
