import { endOfId } from '@agendum/language';

const BLANKS = /[\s\uFEFF]+/y;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const BLOCK_COMMENT = /\/\*[^]*?\*\//y;

/**
 * Whether a file is a register, which its first word tells.
 *
 * @param text the beginning of the file
 * @returns undefined when the first word is not in this part of the file
 */
export function isRegister(text: string): boolean | undefined {
  const place = skipHidden(text, 0);
  if (place === text.length || text.startsWith('/*', place)) {
    return undefined;
  }
  return text.slice(place, endOfId(text, place)) === 'register';
}

/** Where the first word stands behind some blanks and comments. */
export function skipHidden(text: string, start: number): number {
  let place = start;
  for (;;) {
    const next = [BLANKS, LINE_COMMENT, BLOCK_COMMENT].map((skipped) => endOf(skipped, text, place)).find((end) => end);
    if (next === undefined) {
      return place;
    }
    place = next;
  }
}

function endOf(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
