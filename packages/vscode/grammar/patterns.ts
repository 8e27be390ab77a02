/** Regular expressions (Oniguruma) for the words of the language, as the lexer of the language package has them. */

const idPart = String.raw`[\p{L}\p{N}\p{M}_-]`;
const symbolPart = String.raw`[\p{L}\p{N}\p{M}.()\-–_]`;
// A slash that begins no comment.
const slash = String.raw`/(?!\*|/(?![\p{L}\p{N}]))`;

/** A document symbol: `CTOC/COP/2012/9`. */
export const symbol = String.raw`(?>[\p{L}\p{N}]${symbolPart}*(?:${slash}${symbolPart}*)+\**)`;

/** An id in any script. The first part of a symbol is none. */
export const id = String.raw`(?>[\p{L}_]${idPart}*)(?!${symbolPart}*${slash})`;

/** What stands for a symbol in quotes: `"CC 27-001"`. */
export const quotedSymbol = String.raw`"(?!"")[^"{]*"`;

export const date = String.raw`\d{4}-[\d-]*`;
export const time = String.raw`\d{1,2}:\d{0,2}`;
export const dash = '[-–]';

/** The next thing that is neither blank nor the start of a comment. */
export const anythingElse = String.raw`(?=[^\s/]|/(?![/*]))`;

/** Any of these words, but neither a part of a longer id nor the first part of a symbol. */
export function word(...words: string[]): string {
  return `(?<!${idPart})(?:${words.join('|')})(?!${idPart}|${symbolPart}*${slash})`;
}

/** The language tag before a name: a word before a quote that is no word of the language. */
export function languageTag(keywords: readonly string[]): string {
  return String.raw`(?!${word(...keywords)})${id}(?=\s*")`;
}
