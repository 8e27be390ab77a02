import type { Language } from '../languages.js';

/**
 * The rows of one room of the phrase table. A missing language is a type error.
 *
 * The comment of a row says where each wording was seen: [S:8] line 8 of CTOC/COP/WG.2/2012/1 in Chinese, [H 31] another published
 * agenda, [P] a public page of the United Nations, [M] from memory, not checked against a page, [own] chosen here.
 *
 * `{name}` is the place of a value. A phrase is whole: nothing is glued from halves, since languages differ in order, in blanks and in
 * brackets. \u00a0 is a blank at which no line is broken: French has it before a colon.
 */
export type PhraseRows = Readonly<Record<string, Readonly<Record<Language, string>>>>;
