import type { House, PhraseTable } from '@agendum/locales';
import type { OptionSpecs, ValuesOf } from './options.js';

/**
 * What several rules have to know of the meetings of a body. What only one rule asks for is an option of that rule.
 * Ids, not titles: a title is in one language.
 */
export const facts = {
  closingItems: {
    type: 'strings',
    default: ['other', 'report', 'closing'],
    description: 'Ids of the items that an agenda ends with. They need no annotation, and nothing comes after them.',
  },
  usualHours: {
    type: 'hours',
    default: [
      { start: '10:00', end: '13:00' },
      { start: '15:00', end: '18:00' },
    ],
    description: 'When meetings are held. An empty list: at any hour.',
  },
  holidays: {
    type: 'dates',
    default: [],
    description: 'Days on which the house is closed.',
  },
} as const satisfies OptionSpecs;

/** What a configuration says for one file, apart from its rules. It can be handed to `locale` as it is. */
export interface Config extends ValuesOf<typeof facts> {
  house: House;
  phrases: PhraseTable;
}
