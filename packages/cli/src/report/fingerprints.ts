import { createHash } from 'node:crypto';
import type { Region } from './places.js';

/**
 * Tells the findings of one file apart in a way that stays when the file changes elsewhere: by the rule, by the text of the
 * place without regard to blanks, and, where these are the same, by order. Lines do not count, so a finding is the same one
 * when something is written above it.
 */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  /** To be asked once for each finding of a file, in order of place. */
  of(rule: string, { source, start, end }: Region): string {
    const place = source.text.slice(
      start.offset,
      Math.min(end.offset, start.offset - start.column + 1 + start.text.length),
    );
    const text = normalize(place) || normalize(start.text);
    const key = JSON.stringify([rule, text]);
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`;
  }
}

function normalize(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
