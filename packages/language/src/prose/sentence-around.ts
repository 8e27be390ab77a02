import { sentencesOf } from '@agendum/locales';
import { printedPart } from '../documents/printed-words.js';
import type { PlacedMention } from './prose.js';

/** Characters that are looked at on each side: the sentence and the one before it. */
const [BEFORE, AFTER] = [600, 300];
/** Parts of a text on each side. */
const MOST_PARTS = 6;

/** The sentence in which something is named, and what stands with it. References are there in their words. */
export interface SentenceAround {
  sentence: string;
  /** The sentence before it, and its own beginning. */
  before: string;
  /** The rest, from what is named on. */
  after: string;
}

/** Looks at what stands near a mention; no more than some hundred characters. */
export function sentenceAround({ mention, prose, text, part }: PlacedMention): SentenceAround {
  const { parts } = prose.node;
  const words = (from: number, to: number): string =>
    parts
      .slice(Math.max(from, 0), to)
      .map((piece) => printedPart(piece, prose.language))
      .join('');
  const before = (
    words(part - MOST_PARTS, part) + text.slice(Math.max(mention.start - BEFORE, 0), mention.start)
  ).slice(-BEFORE);
  const after = (text.slice(mention.start, mention.start + AFTER) + words(part + 1, part + 1 + MOST_PARTS)).slice(
    0,
    AFTER,
  );
  const sentences = sentencesOf(before + after);
  const own = sentences.findIndex(({ end }) => end > before.length);
  const [first, last] = [sentences[Math.max(own - 1, 0)]!, sentences[own]!];
  return {
    sentence: (before + after).slice(last.start, last.end),
    before: before.slice(first.start),
    after: after.slice(0, last.end - before.length),
  };
}

/** Whether a quotation has been opened and not closed. */
export function isInQuotation(before: string): boolean {
  return /[“„«‹《「][^”“»›》」]*$/.test(before);
}
