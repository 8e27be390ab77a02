import { matches } from './matches.js';
import type { Span } from './mention.js';

/** A text made even for the patterns, and the way back from it. */
export interface Folded {
  text: string;
  /** The place in the source of a place in `text`. Neither may be empty. */
  place(start: number, end: number): Span;
}

/** Blanks but for the common one, marks of direction, joiners, soft hyphens, Arabic vowel signs and lengthened lines. */
const odd = String.raw`\t-\r\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u00ad\u061c\u0640\u064b-\u0652`;
/** Runs of these, but for the one blank between two words; then single characters: digits, full-width forms, hyphens, the apostrophe. */
const uneven = new RegExp(
  `(?:[${odd}]| (?=[ ${odd}]))[ ${odd}]*` +
    String.raw`|[\u0660-\u0669\u06f0-\u06f9\uff01-\uff5e\u2010-\u2013\u2212\u2019]`,
  'g',
);
const paragraphEnd = /\n\s*\n/;

/**
 * Makes a text even, so that patterns need to know one form of everything:
 *
 * - a run of blanks becomes one blank, the empty line between two paragraphs a line feed, which no pattern takes;
 * - what cannot be seen is taken out, and so are the vowel signs of Arabic;
 * - digits in Arabic script become those of ASCII, full-width characters their common form;
 * - hyphens and the en dash become `-`, the typographic apostrophe `'`.
 */
export function fold(text: string): Folded {
  const pieces: string[] = [];
  // Where runs became shorter: the first place in the folded text that is behind one, and how many characters are lost so far.
  const places: number[] = [];
  const losses: number[] = [];
  let copied = 0;
  let lost = 0;
  for (const match of matches(uneven, text)) {
    const run = match[0];
    const even = evenForm(run);
    pieces.push(text.slice(copied, match.index), even);
    copied = match.index + run.length;
    if (run.length === even.length) continue;
    lost += run.length - even.length;
    places.push(copied - lost);
    losses.push(lost);
  }
  if (copied === 0) return { text, place: (start, end) => ({ start, end }) };
  pieces.push(text.slice(copied));
  const source = (offset: number): number => offset + (losses[countUpTo(places, offset) - 1] ?? 0);
  return { text: pieces.join(''), place: (start, end) => ({ start: source(start), end: source(end - 1) + 1 }) };
}

function evenForm(run: string): string {
  const code = run.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2019) return "'";
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return '-';
  if (!/\s/.test(run)) return '';
  return paragraphEnd.test(run) ? '\n' : ' ';
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
