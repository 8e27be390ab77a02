import { houseDifferences, type House } from './houses.js';
import { languageOf, primaryTag, type Language } from './languages.js';
import { phraseKeys, phrases, type PhraseKey } from './phrases.js';
import { placeholdersOf } from './template.js';

/** Phrases that replace those of the table, by the tag of a language and the key of a phrase. They are plain text from a configuration. */
export type PhraseTable = Readonly<Record<string, Readonly<Partial<Record<PhraseKey, string>>>>>;

/** What a configuration says about the words that are printed. */
export interface LocaleOptions {
  /** Whose wording is used where `phrases` gives none; `un` when left out. */
  house?: House;
  phrases?: PhraseTable;
}

/** Why a phrase from a configuration cannot be printed. Offsets count UTF-16 code units in the text of the phrase. */
export type PhraseProblem =
  | { kind: 'unknown-phrase' }
  | { kind: 'empty' }
  | { kind: 'unknown-placeholder'; placeholder: string; start: number; end: number; known: readonly string[] }
  | { kind: 'missing-placeholder'; placeholder: string };

/**
 * What is wrong with a phrase from a configuration, if anything: a key that is none of {@link phraseKeys}, no text, or other `{values}` than
 * the phrase has. A phrase with a problem is not printed: that of the house stands in for it.
 */
export function checkPhrase(key: string, text: string): PhraseProblem | undefined {
  if (!Object.hasOwn(phrases, key)) return { kind: 'unknown-phrase' };
  if (text === '') return { kind: 'empty' };
  const known = placeholdersOf(phrases[key as PhraseKey].en);
  for (const { 0: written, index } of text.matchAll(/\{[^{}]*\}?/g)) {
    const placeholder = written.replace(/^\{|\}$/g, '');
    if (written.endsWith('}') && known.includes(placeholder)) continue;
    return { kind: 'unknown-placeholder', placeholder, start: index, end: index + written.length, known };
  }
  const placeholder = known.find((name) => !text.includes(`{${name}}`));
  return placeholder === undefined ? undefined : { kind: 'missing-placeholder', placeholder };
}

/**
 * The phrases that an agenda in a language would have in English for want of a wording, in the order of the table. None for the languages
 * of the table.
 */
export function missingPhrases(tag: string, options: LocaleOptions = {}): PhraseKey[] {
  if (languageOf(tag) !== undefined) return [];
  return phraseKeys.filter((key) => configuredPhrase(tag, key, options) === undefined);
}

/** The wording of a phrase: that of the configuration, of the house, or of the table; `language` is that of the last two. */
export function phraseText(tag: string, language: Language, key: PhraseKey, options: LocaleOptions): string {
  return (
    configuredPhrase(tag, key, options) ??
    houseDifferences[options.house ?? 'un'][key]?.[language] ??
    phrases[key][language]
  );
}

/** A phrase of the configuration for a tag, `de-AT`, or for its language, `de`. */
export function configuredPhrase(tag: string, key: PhraseKey, { phrases: table }: LocaleOptions): string | undefined {
  if (!table) return undefined;
  for (const name of [tag, primaryTag(tag)]) {
    const row = Object.hasOwn(table, name) ? table[name] : undefined;
    const text = row && Object.hasOwn(row, key) ? row[key] : undefined;
    if (typeof text === 'string' && checkPhrase(key, text) === undefined) return text;
  }
  return undefined;
}
