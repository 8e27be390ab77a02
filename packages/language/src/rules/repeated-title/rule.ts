import { groupBy } from '../../group-by.js';
import { outlineOf, type OutlineItem } from '../../linking/outline.js';
import type { Survey } from '../../linking/survey.js';
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
    for (const [parent, alike] of groupBy(alikeItems(survey, text), (entry) => entry.parent)) {
      const known = new Map<string, OutlineItem>();
      const parentKey = parent && keyOf(parent);
      for (const entry of alike) {
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
    }
  },
});

/** The items of which each may have the title of another item of the file, in order of place. Mostly there are none. */
function alikeItems(survey: Survey, text: string): readonly OutlineItem[] {
  const { items } = outlineOf(survey);
  const first = new Map<number, OutlineItem>();
  const alike = new Set<OutlineItem>();
  for (const entry of items) {
    const { title } = entry.item;
    const number = likeness(text, startOf(title), endOf(title));
    const other = first.get(number);
    if (other) {
      alike.add(other).add(entry);
    } else {
      first.set(number, entry);
    }
  }
  return alike.size === 0 ? [] : items.filter((entry) => alike.has(entry));
}

/** The same for titles that read the same. */
function keyOf({ item }: OutlineItem): string {
  return item.title
    ? sourceOf(item.title)
        .replaceAll(/["\s.;:。；：]+/g, ' ')
        .trim()
        .toLowerCase()
    : '';
}
