import { editDistance } from '../rules/near-name.js';
import { shorten } from '../shorten.js';
import { bareTitle } from './printed-words.js';

/** How much of the longer of two titles both must have at their beginning and end, to be the same but for one place. */
const SHARED = 0.65;
/** A shorter title says too little to be known again. */
const SHORTEST = 8;
/** Slips in one title, as a share of its characters. */
const SLIPS = 0.15;
/** Comparing slip by slip costs the square of the length. */
const LONGEST = 400;

/** What parts two titles that are nearly the same. */
export interface TitleDifference {
  /** What the first has at the place, with some words around it. */
  one: string;
  other: string;
  /** Whether one of them only leaves out what the other has. */
  omission: boolean;
}

/** The one place in which two titles differ. Undefined for titles that read the same, and for two that have little in common. */
export function differInOnePlace(one: string, other: string): TitleDifference | undefined {
  const [a, b] = [bareTitle(one), bareTitle(other)];
  if (a === b || Math.min(a.length, b.length) < SHORTEST) {
    return undefined;
  }
  const { start, end } = sharedEnds(a, b);
  return start + end >= SHARED * Math.max(a.length, b.length) ? difference(one, other) : undefined;
}

/** The same for slips all over the title, which takes longer. */
export function differInSlips(one: string, other: string): TitleDifference | undefined {
  const [a, b] = [bareTitle(one), bareTitle(other)];
  const longest = Math.max(a.length, b.length);
  const limit = Math.ceil(SLIPS * longest);
  const near =
    a !== b &&
    longest <= LONGEST &&
    Math.min(a.length, b.length) >= SHORTEST &&
    Math.abs(a.length - b.length) < limit &&
    editDistance(a, b, limit) < limit;
  return near ? difference(one, other) : undefined;
}

/** How many characters two texts share at their beginning and, behind that, at their end. */
function sharedEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
  }
  return { start, end };
}

function difference(one: string, other: string): TitleDifference {
  const [a, b] = [one.replace(/\s+/g, ' ').trim(), other.replace(/\s+/g, ' ').trim()];
  const { start, end } = sharedEnds(a, b);
  return {
    one: excerpt(a, start, a.length - end),
    other: excerpt(b, start, b.length - end),
    omission: start + end >= Math.min(a.length, b.length),
  };
}

/** Characters that are shown on each side of a difference, in a script without blanks. */
const AROUND = 4;
const MOST_AROUND = 30;

/** A stretch of a title with the words around it, so that it is found again. */
function excerpt(title: string, from: number, to: number): string {
  const before = title.slice(Math.max(0, from - MOST_AROUND), from);
  const after = title.slice(to, to + MOST_AROUND);
  const hasBlanks = title.includes(' ');
  const start = from - (hasBlanks ? wordsBefore(before) : Math.min(before.length, AROUND));
  const end = to + (hasBlanks ? wordsAfter(after) : Math.min(after.length, AROUND));
  const shown = shorten(title.slice(start, end).replace(/^[\uDC00-\uDFFF]/, ''));
  return `${start > 0 ? '…' : ''}${shown}${end < title.length && !shown.endsWith('…') ? '…' : ''}`;
}

/** Length of the last two words. */
function wordsBefore(text: string): number {
  const blank = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1);
  return text.length - 1 - blank;
}

/** Length of the first two words. */
function wordsAfter(text: string): number {
  const blank = text.indexOf(' ', text.indexOf(' ') + 1);
  return blank < 0 ? text.length : blank;
}
