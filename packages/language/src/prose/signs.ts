/** What rules look for in plain text, as bits of one number, so that they pass over a text that holds nothing of theirs. */
export const signs = {
  /** A digit of any kind that is recognised. */
  digit: 1,
  /** One that is not of ASCII. */
  rareDigit: 2,
  /** A bracket, a quotation mark or a mark of a title. */
  mark: 4,
  /** A sign of punctuation as Latin text has it, and as Chinese text has it. */
  narrow: 8,
  wide: 16,
  /** Two blanks side by side, but for those at the beginning of a line. */
  blanks: 32,
  /** Two full stops side by side. */
  stops: 64,
  /** What may be no character that can be seen: a control character, a mark of direction, a blank of no width. */
  unseen: 1024,
  /** What may be in another form than usual: an accent that stands alone, a letter that has a twin. */
  formed: 2048,
  /** A letter of Latin script; and one of Greek or Cyrillic, some of which look the same. */
  latin: 4096,
  lookAlike: 8192,
  /** Marks that are not plainly paired, one pair inside the other: one may lack its other half. */
  loose: 16384,
} as const;

const BLANK = 128;
const STOP = 256;
const LINE_BREAK = 512;
/** From the bit of one character to the bit of two: `BLANK` to `blanks`, `STOP` to `stops`. */
const RUN = 2;
/** What matters by what stands around it. */
const PLACED = signs.mark | BLANK | STOP | LINE_BREAK;

const kinds = makeKinds([
  ['0123456789', signs.digit],
  ['٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９', signs.digit | signs.rareDigit],
  ['"“”„«»‹›《》〈〉「」『』【】()（）[]', signs.mark],
  [',;:?!.', signs.narrow],
  ['，；：。、！？（）', signs.wide],
  [' \u00A0', BLANK],
  ['.。', STOP],
  ['\n', LINE_BREAK],
]);
addRanges(signs.unseen, [
  ...[0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x61c, 0x61c, 0x180e, 0x180e, 0x200b, 0x200f],
  // Of a character of language tags the first half.
  ...[0x2028, 0x202e, 0x2060, 0x206f, 0xdb40, 0xdb40, 0xe000, 0xf8ff, 0xfeff, 0xfeff, 0xfff9, 0xfffb, 0xfffd, 0xfffd],
]);
addRanges(signs.latin, [0x41, 0x5a, 0x61, 0x7a]);
addRanges(signs.lookAlike, [0x370, 0x52f]);
addRanges(signs.formed, [
  ...[0x300, 0x36f, 0x653, 0x655, 0x93c, 0x93c, 0x9bc, 0x9bc, 0xf71, 0xf84, 0x1100, 0x11ff, 0x2126, 0x2126],
  ...[0x212a, 0x212b, 0x2329, 0x232a, 0x3099, 0x309a, 0xf900, 0xfaff],
  // Radicals of Chinese, ligatures, and Arabic letters in the form that they have in a word.
  ...[0x2f00, 0x2fdf, 0xfb00, 0xfb17, 0xfb50, 0xfdc7, 0xfe80, 0xfefc],
]);

/** The bits of each character, by its code. */
function makeKinds(rows: readonly (readonly [characters: string, bits: number])[]): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (const [characters, bits] of rows) {
    for (let index = 0; index < characters.length; index++) {
      made[characters.charCodeAt(index)]! |= bits;
    }
  }
  return made;
}

/** Takes the first and the last code of each range, one after the other. */
function addRanges(bits: number, ranges: readonly number[]): void {
  for (let index = 0; index < ranges.length; index += 2) {
    for (let code = ranges[index]!; code <= ranges[index + 1]!; code++) {
      kinds[code]! |= bits;
    }
  }
}

/**
 * Marks that are a pair in every language. Of others, such as a quotation mark that opens in one language and closes in another, it is
 * not told here what they mean.
 */
const pairs = new Map(
  ['“”', '«»', '‹›', '《》', '〈〉', '「」', '『』', '【】', '()', '（）', '[]'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);

/**
 * The {@link signs} of a title or a block.
 *
 * @param pieces its pieces of plain text, with undefined for what stands between them
 */
export function signsOf(pieces: readonly (string | undefined)[]): number {
  let found = 0;
  /** What has to close the innermost of the marks that are open, 0 where none is; and those around it. */
  let closing = 0;
  const around: number[] = [];
  for (const text of pieces) {
    if (text === undefined) {
      continue;
    }
    let last = 0;
    let behindLast = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const kind = kinds[code]!;
      found |= kind;
      // Most characters are letters, and of no interest by their place.
      if ((kind & PLACED) === 0) {
        continue;
      }
      const before = index === behindLast ? last : 0;
      found |= (kind & before & (BLANK | STOP)) >> RUN;
      // The blanks that a line begins with are its indentation.
      last = before === LINE_BREAK && kind === BLANK ? LINE_BREAK : kind;
      behindLast = index + 1;
      if (closing !== 0 && code === closing) {
        closing = around.pop() ?? 0;
      } else if ((kind & signs.mark) !== 0) {
        const own = pairs.get(code);
        if (own === undefined || own === closing || around.includes(own)) {
          found |= signs.loose;
          continue;
        }
        if (closing !== 0) {
          around.push(closing);
        }
        closing = own;
      } else if (closing !== 0 && kind === LINE_BREAK && endsParagraph(text, index)) {
        found |= signs.loose;
      }
    }
  }
  return closing === 0 ? found : found | signs.loose;
}

/** Whether a line ends its paragraph: the next one is empty, or begins an item of a list. */
function endsParagraph(text: string, lineEnd: number): boolean {
  let at = lineEnd + 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') {
    at++;
  }
  return text.charAt(at) === '\n' || text.startsWith('- ', at);
}

/** The {@link signs} of single characters between two offsets of a text. */
export function charactersBetween(text: string, start: number, end: number): number {
  let found = 0;
  for (let index = start; index < end; index++) {
    found |= kinds[text.charCodeAt(index)]!;
  }
  return found;
}

/** The first place from `start` on with a character that has one of the bits; `end` where there is none. */
export function nextSign(text: string, start: number, end: number, bits: number): number {
  let index = start;
  while (index < end && (kinds[text.charCodeAt(index)]! & bits) === 0) {
    index++;
  }
  return index;
}
