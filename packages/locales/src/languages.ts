/**
 * Languages with phrases and formats of their own, in the order of the United Nations. To add one: its tag here; the compiler then asks
 * for its column in `phrases/` and its file of formats.
 */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof languages)[number];

/** Languages written from right to left, also those without phrases yet. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction of a text in the language of this tag: `ar`, `zh-Hans`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primaryTag(tag)) ? 'rtl' : 'ltr';
}

/** The language with phrases that a tag stands for: `zh` for `zh-Hans`, undefined for `de`. */
export function languageOf(tag: string): Language | undefined {
  return isLanguage(tag) ? tag : ofPrimary(primaryTag(tag));
}

function ofPrimary(primary: string): Language | undefined {
  return isLanguage(primary) ? primary : undefined;
}

const known: ReadonlySet<string> = new Set(languages);

function isLanguage(tag: string): tag is Language {
  return known.has(tag);
}

/** Names of the six official languages in themselves, for links from one language version to another. */
const ownNames: Readonly<Record<string, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** Name of a language in that language; the tag itself where neither this table nor the platform has one. */
export function languageName(tag: string): string {
  const primary = primaryTag(tag);
  const own = Object.hasOwn(ownNames, primary) ? ownNames[primary] : undefined;
  return own ?? nameOfLanguage(tag, tag);
}

/** The name of a language in the words of another, from the platform; its tag where the platform has none. */
export function nameOfLanguage(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The language of a tag: `zh` for `zh-Hans`. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
