import { headings } from './phrases/headings.js';
import { items } from './phrases/items.js';
import { masthead } from './phrases/masthead.js';
import { page } from './phrases/page.js';
import { references } from './phrases/references.js';
import { timetable } from './phrases/timetable.js';
import type { Placeholder } from './template.js';

/** The fixed phrases of the United Nations, one row each with a column for each language. */
export const phrases = { ...headings, ...timetable, ...references, ...items, ...masthead, ...page };

export type PhraseKey = keyof typeof phrases;

/** Names of the values that a phrase needs. */
export type PlaceholderOf<Key extends PhraseKey> = Placeholder<(typeof phrases)[Key]['en']>;

/** All keys, in the order of the table. */
export const phraseKeys = Object.keys(phrases) as readonly PhraseKey[];
