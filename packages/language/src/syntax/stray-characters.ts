import type { ILexingError } from 'chevrotain';
import { shorten } from '../shorten.js';
import type { TokenList } from './scan.js';

/** Signs that an input method or a word processor puts in the place of those of the language. */
const MEANT: Readonly<Record<string, string>> = {
  ...Object.fromEntries('“”„«»＂'.split('').map((sign) => [sign, 'a text in quotes, write straight quotes: "text"'])),
  ...Object.fromEntries('，、،'.split('').map((sign) => [sign, 'a comma, write ,'])),
  '｛': 'a brace, write {',
  '｝': 'a brace, write }',
};

/** The characters of a text that mean nothing where they stand, each stretch with what an officer can do. */
export function strayCharacters({ text, strays }: TokenList): ILexingError[] {
  return strays.map(({ start, end }) => ({
    offset: start,
    length: end - start,
    line: undefined,
    column: undefined,
    message: explain(text.slice(start, end)),
  }));
}

function explain(characters: string): string {
  const meant = MEANT[characters];
  return meant
    ? `The sign ${characters} cannot stand here. For ${meant}.`
    : `The characters "${shorten(characters, 20)}" cannot stand here. Text belongs in quotes, or between """ and """.`;
}
