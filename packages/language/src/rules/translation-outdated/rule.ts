import { fingerprintsOf } from '../../translation/fingerprints.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';

const messages = {
  item: (id: string) =>
    `The original of the item "${id}" has changed since this translation was marked as done. Compare the two, and mark it as done again.`,
  head: 'The original has changed outside of its items since this translation was marked as done: its head, a section, a name or the timetable. Compare the two, and mark it as done again.',
  original: 'The original as it is now.',
};

export const rule = defineRule({
  id: 'translation-outdated',
  severity: 'warning',
  summary: 'The original has changed since the translation was marked as done.',
  tag: 'deprecated',
  check({ translation, report }) {
    const pairing = translation?.pairing;
    const { header } = translation ?? {};
    const marked = [...(pairing?.items ?? [])].filter(([, { done }]) => done !== undefined);
    if (!pairing || !header || (marked.length === 0 && header.done === undefined)) {
      return;
    }
    const { uri, original } = pairing;
    const { head, items } = fingerprintsOf(original);
    if (header.done !== undefined && header.done !== head) {
      report({
        range: rangeOfProperty(header, 'done'),
        message: messages.head,
        ...(original.header && { related: [{ uri, range: rangeOf(original.header), message: messages.original }] }),
      });
    }
    for (const [item, translated] of marked) {
      if (translated.done !== items.get(item.name)) {
        report({
          range: rangeOfProperty(translated, 'done'),
          message: messages.item(shorten(item.name)),
          related: [{ uri, range: rangeOfProperty(item, 'name'), message: messages.original }],
        });
      }
    }
  },
});
