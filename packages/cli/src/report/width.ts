import { eastAsianWidth } from 'get-east-asian-width';

const ZERO_WIDTH = (): RegExp => /^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const EMOJI_STYLE = '\uFE0F';

/**
 * Columns that a character takes on a terminal.
 *
 * @param grapheme a character as a reader counts them, with all its marks; no control character
 */
export function columnsOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x300 && grapheme.length === 1) {
    return code === 0xad ? 0 : 1;
  }
  // Two of the letters that flags are made of are one flag.
  const isFlag = code >= 0x1f1e6 && code <= 0x1f1ff && grapheme.length > 2;
  if (isFlag || grapheme.includes(EMOJI_STYLE)) {
    return 2;
  }
  // The expression takes milliseconds to make, and Chinese text can do without.
  return !isChinese(code) && ZERO_WIDTH().test(grapheme) ? 0 : eastAsianWidth(code);
}

/** A Chinese character or one of the signs that stand between them. None of them is a mark on another. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2010 && code <= 0x2027)
  );
}
