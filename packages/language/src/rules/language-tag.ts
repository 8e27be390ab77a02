import { languages } from '@agendum/locales';

/** The form of the tag of a language, BCP 47 as far as agendas need it: `fr`, `pt-BR`, `zh-Hant`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What is written for one of the six languages by mistake: codes of countries, of libraries and of habit. */
const CODES: Readonly<Record<string, string>> = {
  ...{ ara: 'ar', arb: 'ar', cn: 'zh', chi: 'zh', chn: 'zh', zho: 'zh', eng: 'en', gb: 'en', fre: 'fr', fra: 'fr' },
  ...{ rus: 'ru', sp: 'es', spa: 'es', esp: 'es' },
};

/** Whether something has the form of a tag and is the tag of a language that there is. */
export function isLanguage(tag: string): boolean {
  if (languages.some((language) => language === tag)) {
    return true;
  }
  return LANGUAGE_TAG.test(tag) && CODES[tag] === undefined && nameOf(tag, 'en') !== undefined;
}

/** Which of the six languages is meant by what is no tag: `cn`, `English`, `русский`. */
export function languageMeant(written: string): string | undefined {
  const name = written.toLowerCase();
  return (
    CODES[name] ??
    languages.find((language) => language === name || languages.some((own) => nameOf(language, own) === name))
  );
}

/** The name of a language in another, in small letters. */
function nameOf(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag)?.toLowerCase();
  } catch {
    return undefined;
  }
}
