import { expect, test } from 'vitest';
import { houseDifferences } from './houses.js';
import { houses, languages, phraseKeys, phrases, type Language } from './index.js';
import { placeholdersOf } from './template.js';

/** Each wording of the table and of the houses: where it stands, its language, its text without its placeholders. */
const wordings = [
  ...Object.entries(phrases).map(([key, row]) => ({ name: key, key, row })),
  ...houses.flatMap((house) =>
    Object.entries(houseDifferences[house]).map(([key, row]) => ({ name: `${key} of ${house}`, key, row })),
  ),
].flatMap(({ name, key, row }) =>
  Object.entries<string>(row).map(([language, text]) => ({
    name,
    key,
    language: language as Language,
    text,
    words: text.replaceAll(/\{[a-z]+\}/g, ''),
  })),
);

const mastheadKeys = /^(?:distribution|original|languageLine)/;

function inLanguages(...tags: Language[]): { name: string; key: string; text: string; words: string }[] {
  return wordings.filter(({ language }) => tags.includes(language));
}

/** Not what stands between the elements of an enumeration. */
function isWhole({ key }: { key: string }): boolean {
  return !/separator/i.test(key);
}

test('there is a wording of each phrase in each language, and none is empty', () => {
  expect(inLanguages(...languages).filter(({ text }) => text === '')).toEqual([]);
  for (const key of phraseKeys) expect(Object.keys(phrases[key]).sort(), key).toEqual([...languages].sort());
});

test('a phrase has the same placeholders in every language and every house', () => {
  for (const { name, key, language, text } of wordings) {
    const expected = placeholdersOf(phrases[key as keyof typeof phrases].en).sort();
    expect(placeholdersOf(text).sort(), `${name} in ${language}`).toEqual(expected);
    expect(text.replaceAll(/\{[a-z]+\}/g, ''), name).not.toMatch(/[{}]/);
  }
});

test('a house words only what it words differently', () => {
  for (const house of houses) {
    for (const [key, row] of Object.entries(houseDifferences[house])) {
      for (const [language, text] of Object.entries<string>(row)) {
        expect(text, `${key} of ${house} in ${language}`).not.toBe(
          phrases[key as keyof typeof phrases][language as Language],
        );
      }
    }
  }
});

/** What a script is written with, beside its letters: blanks, and the signs that these phrases need. */
const scripts: Record<Language, RegExp> = {
  // Letters and vowel signs of Arabic proper: no presentation forms, no letters of Persian.
  ar: /^[\u0621-\u063a\u0641-\u0652،؛؟()[\].: ]*$/,
  zh: /^[\p{Script=Han}，。：；、（）［］ ]*$/u,
  en: /^[A-Za-z’()[\].,: ]*$/,
  fr: /^[A-Za-zÀÂÇÉÈÊËÎÏÔÛÙàâçéèêëîïôûùœ’()[\].,:;\u00a0 -]*$/,
  ru: /^[А-Яа-яЁё()[\].,: -]*$/,
  es: /^[A-Za-zÁÉÍÓÚÑáéíóúñü()[\].,: ]*$/,
};

test.each(languages)('%s is written with its own letters and signs', (language) => {
  const english = ['ar', 'ru', 'zh'].includes(language);
  for (const { name, key, words } of inLanguages(language)) {
    const script = english && mastheadKeys.test(key) ? scripts.en : scripts[language];
    expect(words, name).toMatch(script);
    expect(words.normalize('NFC'), name).toBe(words);
  }
});

test('nothing begins or ends with a blank but what stands between others', () => {
  for (const { name, text } of wordings) expect(text, name).not.toMatch(/ {2}/);
  for (const { name, text } of wordings.filter(isWhole)) expect(text, name).toBe(text.trim());
});

test('French has a blank before a colon, at which no line is broken', () => {
  for (const { name, text } of inLanguages('fr')) expect(text, name).not.toMatch(/(?<!\u00a0)[:;]/);
});

test('the other languages have none before a sign', () => {
  for (const { name, text } of inLanguages('ar', 'zh', 'en', 'ru', 'es').filter(isWhole)) {
    expect(text, name).not.toMatch(/\s[.,:;،؛，。：；]/);
  }
});

test('Chinese has blanks only beside what is no Chinese', () => {
  for (const { name, text } of inLanguages('zh')) {
    expect(text, name).not.toMatch(/[\p{Script=Han}，。：；、（）] [\p{Script=Han}，。：；、（）]/u);
  }
});
