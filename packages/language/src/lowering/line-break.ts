const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}“”‘’…—]/u;
/** Tags of languages that write words without blanks between them. */
const WITHOUT_BLANKS = /^(?:zh|ja)(?:-|$)/;

/**
 * Whether a line break in a paragraph stands for a blank, between these characters; it stands for nothing where the script has
 * no blanks between words.
 *
 * @param left the character before it, empty where a reference is; what that is printed as has no blanks at its ends
 */
export function lineBreakIsBlank(left: string, right: string, language: string): boolean {
  return !WITHOUT_BLANKS.test(language) || (left !== '' && right !== '' && !WIDE.test(left) && !WIDE.test(right));
}

/** A text of several lines in one, as it is printed. */
export function joinLines(text: string, language: string): string {
  return text.replace(/[^\S\n]*\n\s*/g, (lineBreak, start: number) =>
    lineBreakIsBlank(text[start - 1] ?? '', text[start + lineBreak.length] ?? '', language) ? ' ' : '',
  );
}
