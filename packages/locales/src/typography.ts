import { byLanguage } from './by-language.js';
import { languageOf } from './languages.js';

/** How a language is set: what its marks and signs are, and which come from elsewhere. */
export interface Typography {
  /**
   * Marks that open and those that may close them. Arabic text has its quotation marks in either order; the rest is the same for all, so
   * that words of another language may be quoted.
   */
  marks: ReadonlyMap<string, string>;
  /** Which signs can be foreign to it: those of Latin text, of Chinese text. */
  foreign: { narrow: boolean; wide: boolean };
  /** Finds signs that belong to another script where they stand; flags `g` and `u`. U+FFFC in a text is a word. */
  foreignSign: RegExp;
  /** What the language writes for such a sign. The blanks that are right behind it are a part of what was found. */
  ownSign(found: string, next: string): string;
}

const common: readonly [string, string][] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['(', ')）'],
  ['（', '）)'],
  ['[', ']'],
];

const han = String.raw`\p{Script=Han}`;
const arabic = String.raw`\p{Script=Arabic}`;

/** A full-width sign with nothing Chinese beside it. */
const wide = String.raw`(?<![${han}《》「」『』【】][，；：。、！？（）]?)[，；：。、！？（）](?![${han}《「『【])`;
const narrowOf: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

function narrow(sign: string, next: string): string {
  const own = narrowOf[sign] ?? sign;
  return own !== '(' && /[\p{L}\p{N}]/u.test(next) ? `${own} ` : own;
}

const western = (): Typography => ({
  marks: new Map(common),
  foreign: { narrow: false, wide: true },
  foreignSign: new RegExp(wide, 'gu'),
  ownSign: narrow,
});

const arabicOf: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const arabicTypography = (): Typography => ({
  marks: new Map([...common, ['”', '“']]),
  foreign: { narrow: true, wide: true },
  foreignSign: new RegExp(String.raw`(?<=[${arabic}][\u064b-\u0652]{0,2})[,;?](?=[ \n]|$|[${arabic}])|${wide}`, 'gu'),
  ownSign: (sign, next) => arabicOf[sign] ?? narrow(sign, next),
});

const wideOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

const chinese = (): Typography => ({
  marks: new Map(common),
  foreign: { narrow: true, wide: false },
  // Not the brackets of (a), which are narrow by the style of the house; not 3,000 and 议程.pdf.
  foreignSign: new RegExp(
    String.raw`(?<=[${han}》”）])(?:[,;?!]|:(?!\/)|\.(?![\w.]))[ \u00a0]*|(?<=\uFFFC)[,;:?!.][ \u00a0]*(?=[${han}《“])`,
    'gu',
  ),
  ownSign: (found) => wideOf[found.charAt(0)] ?? found,
});

const typographies = byLanguage<Typography>({
  ar: arabicTypography,
  zh: chinese,
  en: western,
  fr: western,
  ru: western,
  es: western,
});

/** The typography of a language tag; undefined for a language that is none of the six. */
export function typographyOf(tag: string): Typography | undefined {
  const language = languageOf(tag);
  return language && typographies(language);
}
