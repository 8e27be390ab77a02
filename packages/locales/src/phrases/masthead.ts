import type { PhraseRows } from './row.js';

/** The Arabic, Chinese and Russian versions print the lines beside the symbol in English (ar, ru [H 39]; zh [M]), French and Spanish in their own. */
export const masthead = {
  /** ar, ru [H 39]; zh [M]; en, fr [H 31]; es [H 33]. */
  distributionGeneral: {
    ar: 'Distr.: General',
    zh: 'Distr.: General',
    en: 'Distr.: General',
    fr: 'Distr. générale',
    ru: 'Distr.: General',
    es: 'Distr. general',
  },
  /** ar [H 39]; en [H 39]; all others [M]. */
  distributionLimited: {
    ar: 'Distr.: Limited',
    zh: 'Distr.: Limited',
    en: 'Distr.: Limited',
    fr: 'Distr. limitée',
    ru: 'Distr.: Limited',
    es: 'Distr. limitada',
  },
  /** All [M]. */
  distributionRestricted: {
    ar: 'Distr.: Restricted',
    zh: 'Distr.: Restricted',
    en: 'Distr.: Restricted',
    fr: 'Distr. restreinte',
    ru: 'Distr.: Restricted',
    es: 'Distr. reservada',
  },
  /** The language of this version. ar, ru [H 39]; zh, en [M]; fr [H 31]; es [H 33]. */
  languageLine: { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'Français', ru: 'Russian', es: 'Español' },
  /** All [M]. */
  originalArabic: {
    ar: 'Original: Arabic',
    zh: 'Original: Arabic',
    en: 'Original: Arabic',
    fr: 'Original\u00a0: arabe',
    ru: 'Original: Arabic',
    es: 'Original: árabe',
  },
  /** All [M]. */
  originalChinese: {
    ar: 'Original: Chinese',
    zh: 'Original: Chinese',
    en: 'Original: Chinese',
    fr: 'Original\u00a0: chinois',
    ru: 'Original: Chinese',
    es: 'Original: chino',
  },
  /** ar, ru [H 39]; zh [M]; en [H 31]; fr [H 35], in older sets without the blank [H 31]; es [H 33]. */
  originalEnglish: {
    ar: 'Original: English',
    zh: 'Original: English',
    en: 'Original: English',
    fr: 'Original\u00a0: anglais',
    ru: 'Original: English',
    es: 'Original: inglés',
  },
  /** All [M]. */
  originalFrench: {
    ar: 'Original: French',
    zh: 'Original: French',
    en: 'Original: French',
    fr: 'Original\u00a0: français',
    ru: 'Original: French',
    es: 'Original: francés',
  },
  /** All [M]. */
  originalRussian: {
    ar: 'Original: Russian',
    zh: 'Original: Russian',
    en: 'Original: Russian',
    fr: 'Original\u00a0: russe',
    ru: 'Original: Russian',
    es: 'Original: ruso',
  },
  /** All [M]. */
  originalSpanish: {
    ar: 'Original: Spanish',
    zh: 'Original: Spanish',
    en: 'Original: Spanish',
    fr: 'Original\u00a0: espagnol',
    ru: 'Original: Spanish',
    es: 'Original: español',
  },
  /** A language that is none of the six, by its name in the language of the masthead. All [own]. */
  originalOther: {
    ar: 'Original: {language}',
    zh: 'Original: {language}',
    en: 'Original: {language}',
    fr: 'Original\u00a0: {language}',
    ru: 'Original: {language}',
    es: 'Original: {language}',
  },
  /** The line under the name of the body. zh [S:3]; en, fr [H 31]; ar [M]; ru [P PBC.37/1/Add.1]; es [H 33]. */
  dateAndPlace: {
    ar: '{place}، {date}',
    zh: '{date}，{place}',
    en: '{place}, {date}',
    fr: '{place}, {date}',
    ru: '{place}, {date}',
    es: '{place}, {date}',
  },
} as const satisfies PhraseRows;
