import type { TemplatePart } from '@agendum/locales';

/** The direction in which a text is written. */
export type Direction = 'ltr' | 'rtl';

/**
 * A piece of printed words. What is `apart` is written from left to right inside of a text that is not: a number, an hour (`00/10`), a
 * Latin word. Displays may reorder such pieces with what is around them (`5/7`, `3 (ب)`), unless each stands isolated.
 */
export interface Run {
  readonly text: string;
  readonly apart: boolean;
}

/** Letters from right to left, Hebrew to Arabic; their digits, which run from left to right, are not among them. */
const rightToLeft = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** A number with what joins its digits: `5/7`, `00/10`, `1.5`. Not a dash: in a range the first number stands at the right. */
const number = String.raw`\p{Nd}+(?:[/.:,]\p{Nd}+)*`;
/** Words from left to right, with the blanks, signs and digits between them. */
const leftToRightLetter = String.raw`(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}\p{M}*`;
const leftToRightWords = `(?:${leftToRightLetter}|\\p{Nd})+(?:[ ./:_'’-]+(?:${leftToRightLetter}|\\p{Nd})+)*`;
let pieces: RegExp | undefined;

/** Words that the language itself has written (a date, a mark, a phrase), in a text of this direction. */
export function wordRuns(text: string, direction: Direction): Run[] {
  if (direction === 'ltr' || text === '') return [{ text, apart: false }];
  // English stands in for a language that has no phrases yet.
  if (isLeftToRight(text)) return [{ text, apart: true }];
  pieces ??= new RegExp(`((?=${leftToRightLetter})${leftToRightWords}|${number})`, 'u');
  return text
    .split(pieces)
    .map((piece, index) => ({ text: piece, apart: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** A symbol, the number of a resolution: a name in letters and digits that reads the same in every language. */
export function codeRuns(text: string, direction: Direction): Run[] {
  if (direction === 'ltr') return [{ text, apart: false }];
  return rightToLeft.test(text) ? wordRuns(text, direction) : [{ text, apart: true }];
}

/** Whether a text is in letters that run from left to right alone. Undefined where it has no letters. */
export function isLeftToRight(text: string): boolean | undefined {
  if (rightToLeft.test(text)) return false;
  return /\p{L}/u.test(text) ? true : undefined;
}

const lastLetter = (): RegExp => /\p{L}(?=\P{L}*$)/u;
const rightToLeftMark = '\u200f';

/**
 * Text of the author's before something isolated. Between two Latin words that would be taken for a part of one Latin phrase, so an
 * invisible mark ends the first.
 */
export function textBefore(text: string, direction: Direction): string {
  if (direction === 'ltr') return text;
  const letter = lastLetter().exec(text)?.[0];
  return letter === undefined || rightToLeft.test(letter) ? text : text + rightToLeftMark;
}

/** A phrase with its values put in. */
export function fillRuns<Name extends string>(
  template: readonly TemplatePart<Name>[],
  values: Readonly<Record<Name, readonly Run[]>>,
  direction: Direction,
): Run[] {
  return template.flatMap((part) => ('text' in part ? wordRuns(part.text, direction) : values[part.placeholder]));
}

const firstStrongIsolate = '\u2068';
const rightToLeftIsolate = '\u2067';
const endOfIsolate = '\u2069';

/** The words as plain text, what stands apart between invisible marks. */
export function plainRuns(runs: readonly Run[]): string {
  if (!runs.some((run) => run.apart)) return runs.map((run) => run.text).join('');
  const whole = runs.map((run) => (run.apart ? firstStrongIsolate + run.text + endOfIsolate : run.text)).join('');
  return runs.length === 1 ? whole : rightToLeftIsolate + whole + endOfIsolate;
}

/** Plain text of the one direction inside of a text of another. */
export function isolatedText(text: string): string {
  return firstStrongIsolate + text + endOfIsolate;
}
