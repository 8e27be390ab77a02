import { outlineOf, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { endOf, sourceOf, startOf } from '../../syntax/place.js';
import { defineRule, rangeOfProperty } from '../rule.js';
import { likeness } from './likeness.js';

const messages = {
  again: (title: string, first: string) =>
    `The title ${title} is that of the item "${first}", too, so nobody can tell the two apart. Give one of them a title of its own, or leave one out.`,
  parent: (title: string) =>
    `The sub-item has the title of its item, ${title}, and adds nothing to it. Give it a title of its own, or leave it out.`,
  first: 'The same title stands here.',
};

export const rule = defineRule({
  id: 'repeated-title',
  severity: 'warning',
  summary: 'Two items have the same title.',
  prose: 'none',
  check({ uri, survey, text, report }) {
    const { top, items } = outlineOf(survey);
    const compare = (siblings: readonly OutlineItem[], parent?: OutlineItem): void => {
      const known = new Map<string, OutlineItem>();
      const parentKey = parent && keyOf(parent);
      for (const entry of alike(siblings, parent)) {
        const key = keyOf(entry);
        const isParents = key !== '' && key === parentKey;
        const first = isParents ? parent : known.get(key);
        if (key === '') {
          continue;
        }
        if (!first) {
          known.set(key, entry);
          continue;
        }
        const title = shorten(sourceOf(entry.item.title!));
        report({
          range: rangeOfProperty(entry.item, 'title'),
          message: isParents ? messages.parent(title) : messages.again(title, shorten(first.item.name)),
          related: [{ uri, range: rangeOfProperty(first.item, 'title'), message: messages.first }],
        });
      }
    };
    /** Those that may have the title of another. */
    const alike = (siblings: readonly OutlineItem[], parent: OutlineItem | undefined): OutlineItem[] => {
      const titles = new Map<number, OutlineItem>();
      if (parent) {
        titles.set(likenessOf(parent), parent);
      }
      const found = new Set<OutlineItem>();
      for (const entry of siblings) {
        const number = likenessOf(entry);
        const other = titles.get(number);
        if (other) {
          found.add(other).add(entry);
        } else {
          titles.set(number, entry);
        }
      }
      return siblings.filter((entry) => found.has(entry));
    };
    const likenessOf = ({ item }: OutlineItem): number => likeness(text, startOf(item.title), endOf(item.title));
    compare(top);
    for (const entry of items) {
      if (entry.children.length > 0) {
        compare(entry.children, entry);
      }
    }
  },
});

/** The same for titles that read the same. */
function keyOf({ item }: OutlineItem): string {
  return item.title
    ? sourceOf(item.title)
        .replaceAll(/["\s.;:。；：]+/g, ' ')
        .trim()
        .toLowerCase()
    : '';
}
