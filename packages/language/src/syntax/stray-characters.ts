import type { ILexingError } from 'chevrotain';
import { shorten } from '../shorten.js';
import type { Stray, TokenList } from './scan.js';
import type { Slip } from './slips.js';

/** Signs that an input method or a word processor puts in the place of those of the language, and signs that have no place in it. */
const MEANT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    '“”„«»＂'.split('').map((sign) => [sign, 'For a text in quotes, write straight quotes: "text".']),
  ),
  ...Object.fromEntries('，、،'.split('').map((sign) => [sign, 'For a comma, write ,.'])),
  ...Object.fromEntries(
    '؛；;'.split('').map((sign) => [sign, 'Between items or documents stands a comma; elsewhere leave it out.']),
  ),
  '｛': 'For a brace, write {.',
  '｝': 'For a brace, write }.',
  ...Object.fromEntries('.:：=。'.split('').map((sign) => [sign, 'Leave it out; text belongs in quotes.'])),
  '#': 'A comment begins with //.',
  '/*': 'Of a comment, the end is missing. Put */ behind it.',
};

const messages: Readonly<Record<Slip['kind'], (written: string, meant: string) => string>> = {
  quotes: () => 'A text stands in straight quotes: "text". Word processors change them.',
  fence: () => 'A text block begins and ends with three straight quotes: """. Word processors change them.',
  mark: (written, meant) => `The sign ${written} cannot stand here. Write ${meant}.`,
  word: (_written, meant) =>
    `There are characters in this word that cannot be seen, so it is another than ${meant}. Type it anew.`,
  time: (_written, meant) => `Hours are written on 24 hours, with a colon: ${meant}.`,
  date: (_written, meant) => `Days are written year-month-day, with all their digits: ${meant}.`,
};

/** The characters of a text that mean nothing where they stand, each stretch with what an officer can do. */
export function strayCharacters({ text, strays, meant }: TokenList): ILexingError[] {
  return strays.map((stray) => ({
    offset: stray.start,
    length: stray.end - stray.start,
    line: undefined,
    column: undefined,
    message: explain(stray, text.slice(stray.start, stray.end), meant),
  }));
}

function explain({ start, slip }: Stray, characters: string, meant: TokenList['meant']): string {
  if (slip && slip !== 'mark') {
    return messages[slip](characters, meant?.get(start) ?? '');
  }
  if (/^(?:<{7}|={7}|>{7}|\|{7})$/.test(characters)) {
    return 'Two versions of this file were put together here, and git could not tell which counts. Keep one of the two, and take out the lines with <<<<<<<, ======= and >>>>>>>.';
  }
  const advice = MEANT[characters];
  if (advice !== undefined) {
    return `The sign ${characters} cannot stand here. ${advice}`;
  }
  return slip
    ? messages.mark(characters, '(['.includes(characters) ? '{' : ')]'.includes(characters) ? '}' : '-')
    : `The characters "${shorten(characters, 20)}" cannot stand here. Text belongs in quotes, or between """ and """.`;
}
