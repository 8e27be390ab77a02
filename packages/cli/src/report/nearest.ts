import { editDistance } from '@agendum/language';

/**
 * The candidate most like a word that was probably mistyped; undefined when none is like it. A third of the letters may
 * differ, and a candidate that the word begins with, or that begins with the word, is like it too.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 0.5;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), Infinity);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? candidates.find((candidate) => candidate.startsWith(word) || word.startsWith(candidate));
}
