import { languageOf, type Language } from '../languages.js';
import { arabic, arabicWords } from './ar.js';
import { english, englishWords } from './en.js';
import { spanish, spanishWords } from './es.js';
import { fold, type Folded } from './fold.js';
import { french, frenchWords } from './fr.js';
import { findIsoWhens } from './iso.js';
import { findItems } from './items.js';
import { matches } from './matches.js';
import type { Mention, Span } from './mention.js';
import { groupsOf, weekdayOf, type LanguagePatterns } from './patterns.js';
import { russian, russianWords } from './ru.js';
import { findSymbols } from './symbols.js';
import { findWhens } from './when.js';
import { chinese, chineseWords } from './zh.js';

interface LanguageSearch {
  /** Whether a text without digits can hold anything at all: a cheap look before the rest. Applied to the text as it is. */
  words: RegExp;
  patterns: () => LanguagePatterns;
}

const languages: Readonly<Record<Language, LanguageSearch>> = {
  ar: { words: arabicWords, patterns: arabic },
  zh: { words: chineseWords, patterns: chinese },
  en: { words: englishWords, patterns: english },
  fr: { words: frenchWords, patterns: french },
  ru: { words: russianWords, patterns: russian },
  es: { words: spanishWords, patterns: spanish },
};

/** The patterns of a language are made when a text in it is first searched: that takes longer than to search a page. */
const made = new Map<Language, LanguagePatterns>();

const none: readonly Mention[] = [];

const digit = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

/** A name like D3, by itself: there are no words in it. */
const bareCode = /^[A-Z]+\d+$/;

export interface RecogniseOptions {
  /** Series of document symbols, like `CTOC`, that count besides those of the United Nations. */
  series?: ReadonlySet<string>;
  /** Whether there are digits in the text, also Arabic and full-width ones, where that is known already. */
  digits?: boolean;
}

/**
 * Finds what running text in a language names: dates and hours, weekdays, items, resolutions, decisions and symbols. The mirror of
 * `Locale`: what that prints is found here, with the same value.
 *
 * Mentions come in order of place and do not overlap. A language that is none of the six gives symbols and dates like 2012-10-17.
 * Never throws; takes time in proportion to the length of the text.
 */
export function recognise(
  text: string,
  language: string,
  { series, digits: hasDigit = digit.test(text) }: RecogniseOptions = {},
): readonly Mention[] {
  const known = languageOf(language);
  // Most texts hold nothing, and this is all that they cost.
  if (!hasDigit && !(known && languages[known].words.test(text))) return none;
  const folded = fold(text);
  const found: Mention[] = [];
  if (hasDigit) {
    for (const symbol of findSymbols(folded, text, series)) found.push(symbol);
    for (const when of findIsoWhens(folded)) found.push(when);
  }
  if (known && !bareCode.test(text)) findInWords(folded, patternsOf(known), hasDigit, found);
  return withoutOverlaps(found);
}

/** What is said in the words of the language. Only the words for hours, for days of the week and for "this item" stand without digits. */
function findInWords(
  folded: Folded,
  { when, items, instruments }: LanguagePatterns,
  hasDigit: boolean,
  found: Mention[],
): void {
  const { text } = folded;
  const place = ({ index, 0: written }: RegExpExecArray): Span => folded.place(index, index + written.length);
  if (hasDigit) {
    for (const each of instruments(text))
      found.push({ kind: 'instrument', ...each, ...folded.place(each.start, each.end) });
    for (const each of findItems(text, items))
      found.push({ kind: 'item', ...each, ...folded.place(each.start, each.end) });
  }
  for (const match of matches(items.thisItem, text)) found.push({ kind: 'item', ...place(match), form: 'full' });
  for (const mention of findWhens(folded, when)) found.push(mention);
  for (const match of matches(when.weekdayAlone, text)) {
    const weekday = weekdayOf(when.weekday(groupsOf(match)('weekday') ?? ''));
    if (weekday) found.push({ kind: 'weekday', ...place(match), weekday });
  }
}

/** In order of place. Of two that overlap the one that was found first stays: the surer kinds are searched first. */
function withoutOverlaps(found: Mention[]): Mention[] {
  if (found.length < 2) return found;
  const ordered = found
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || a.rank - b.rank);
  const kept: typeof ordered = [];
  for (const entry of ordered) {
    const last = kept.at(-1);
    if (!last || last.mention.end <= entry.mention.start) kept.push(entry);
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
  }
  return kept.map(({ mention }) => mention);
}

function patternsOf(language: Language): LanguagePatterns {
  let patterns = made.get(language);
  if (!patterns) made.set(language, (patterns = languages[language].patterns()));
  return patterns;
}
