const BLANKS = /[\s\uFEFF]+/y;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const BLOCK_COMMENT = /\/\*[^]*?\*\//y;
const REGISTER = /register(?![\p{L}\p{N}\p{M}_-])/uy;

/**
 * Whether a file is a register, which its first word tells.
 *
 * @param text the beginning of the file
 * @returns undefined when the first word is not in this part of the file
 */
export function isRegister(text: string): boolean | undefined {
  let place = 0;
  for (;;) {
    const next = [BLANKS, LINE_COMMENT, BLOCK_COMMENT].map((skipped) => endOf(skipped, text, place)).find((end) => end);
    if (next === undefined) {
      break;
    }
    place = next;
  }
  if (place === text.length || text.startsWith('/*', place)) {
    return undefined;
  }
  return endOf(REGISTER, text, place) !== undefined;
}

function endOf(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
