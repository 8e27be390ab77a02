import type { Span } from './mention.js';

/** A text made even for the patterns, and the way back from it. */
export interface Folded {
  text: string;
  /** The place in the source of a place in `text`. Neither may be empty. */
  place(start: number, end: number): Span;
}

const EVEN = 0;
/** Blanks but for the common one. */
const WHITE = 1;
/** Marks of direction, joiners, soft hyphens, Arabic vowel signs and lengthened lines. */
const UNSEEN = 2;
/** A character that becomes another one: digits, full-width forms, hyphens, the apostrophe. */
const OTHER = 3;

const kinds = new Uint8Array(0x10000);
const unseen = [0xad, 0xad, 0x61c, 0x61c, 0x640, 0x640, 0x64b, 0x652, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f];
const white = [
  ...[0x09, 0x0d, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f],
  ...[0x3000, 0x3000, 0xfeff, 0xfeff],
];
const other = [0x660, 0x669, 0x6f0, 0x6f9, 0x2010, 0x2013, 0x2019, 0x2019, 0x2212, 0x2212, 0xff01, 0xff5e];
setKinds(UNSEEN, unseen);
setKinds(WHITE, white);
setKinds(OTHER, other);

/** Takes the first and the last code of each range, one after the other. */
function setKinds(kind: number, ranges: readonly number[]): void {
  for (let index = 0; index < ranges.length; index += 2) {
    kinds.fill(kind, ranges[index], ranges[index + 1]! + 1);
  }
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;

const unchanged: Folded['place'] = (start, end) => ({ start, end });

/**
 * Makes a text even, so that patterns need to know one form of everything:
 *
 * - a run of blanks becomes one blank, the empty line between two paragraphs a line feed, which no pattern takes;
 * - what cannot be seen is taken out, and so are the vowel signs of Arabic;
 * - digits in Arabic script become those of ASCII, full-width characters their common form;
 * - hyphens and the en dash become `-`, the typographic apostrophe `'`.
 */
export function fold(text: string): Folded {
  const { length } = text;
  let index = nextUneven(text, 0);
  if (index === length) return { text, place: unchanged };
  let folded = '';
  // Where runs became shorter: the first place in the folded text that is behind one, and how many characters are lost so far.
  const places: number[] = [];
  const losses: number[] = [];
  let lost = 0;
  for (let even = 0; ; index = nextUneven(text, even)) {
    if (index > even) folded += text.slice(even, index);
    if (index === length) break;
    const code = text.charCodeAt(index);
    if (kinds[code] === OTHER) {
      folded += String.fromCharCode(evenForm(code));
      even = index + 1;
      continue;
    }
    let hasBlank = false;
    let endsLine = false;
    let endsParagraph = false;
    for (even = index; even < length; even += 1) {
      const next = text.charCodeAt(even);
      if (!isOfRun(next)) break;
      const isWhite = kinds[next] !== UNSEEN;
      hasBlank ||= isWhite;
      endsParagraph ||= endsLine && next === LINE_FEED;
      endsLine = next === LINE_FEED || (endsLine && isWhite);
    }
    if (hasBlank) folded += endsParagraph ? '\n' : ' ';
    if (even > folded.length + lost) {
      lost = even - folded.length;
      places.push(folded.length);
      losses.push(lost);
    }
  }
  const source = (offset: number): number => offset + (losses[countUpTo(places, offset) - 1] ?? 0);
  return { text: folded, place: (start, end) => ({ start: source(start), end: source(end - 1) + 1 }) };
}

function nextUneven(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isUneven(text, index, text.charCodeAt(index))) index += 1;
  return index;
}

/** Whether a character is another in a folded text, or begins a run of several blanks. */
function isUneven(text: string, index: number, code: number): boolean {
  return code === BLANK ? isOfRun(text.charCodeAt(index + 1)) : kinds[code] !== EVEN;
}

/** A common blank, or what is odd. NaN, behind the end, is neither. */
function isOfRun(code: number): boolean {
  return code === BLANK || kinds[code] === WHITE || kinds[code] === UNSEEN;
}

/** For a character that becomes another one. */
function evenForm(code: number): number {
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x2019 ? 0x27 : 0x2d;
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
