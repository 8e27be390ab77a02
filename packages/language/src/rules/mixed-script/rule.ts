import { proseWith, wordsOf } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  mixed: (word: string, letters: string, own: string) =>
    `The word "${word}" has letters of another script, which only look like the ${own} ones that are meant: ${letters}. Searches, spelling and hyphenation do not know such a word. Write it in one script.`,
  fix: (word: string) => `Write ${word}`,
};

/** Letters that look the same, each with its Latin one before it. */
const cyrillic = pairs('AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУaаcсeеiіjјkкoоpрsѕxхyу');
const greek = pairs('AΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖoοvν');

function pairs(letters: string): [latin: string, other: string][] {
  return Array.from({ length: letters.length / 2 }, (_, index) => [letters[2 * index]!, letters[2 * index + 1]!]);
}

const [toLatin, toCyrillic] = [
  new Map([...cyrillic, ...greek].map(([latin, other]) => [other, latin])),
  new Map(cyrillic),
];

/** Two letters side by side of which one is Latin, and the other is not. */
const meeting = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/g;
/** The letters around such a place. Digits end a word: what stands with them may be a code. */
const [wordBefore, wordBehind] = [/[A-Za-z\u00c0-\u024f\u0370-\u052f]*$/, /^[A-Za-z\u00c0-\u024f\u0370-\u052f]*/];
const LONGEST = 60;
/** Greek letters stand for quantities: only in a word that is clearly one are they a slip. */
const SHORTEST_WITH_GREEK = 5;

interface Mixed {
  start: number;
  word: string;
  mended: string;
}

export const rule = defineRule({
  id: 'mixed-script',
  severity: 'warning',
  summary: 'A word has letters of another script that only look right.',
  prose: 'each',
  check({ survey, report }) {
    for (const prose of proseWith(survey, signs.lookAlike)) {
      if ((prose.signs & signs.latin) === 0) {
        continue;
      }
      const { text, offset } = wordsOf(prose);
      for (const { start, word, mended } of mixedWords(text, prose.language)) {
        const range = { start: offset + start, end: offset + start + word.length };
        const isInSymbol = prose.mentions.some(
          ({ mention, offset: from }) =>
            mention.kind === 'symbol' && from + mention.start < range.end && range.start < from + mention.end,
        );
        if (isInSymbol) {
          continue; // of which another rule tells
        }
        const foreign = [...new Set(Array.from(word).filter((letter, index) => letter !== mended[index]))];
        report({
          range,
          message: messages.mixed(
            shorten(word),
            foreign.join(', '),
            /[\u0400-\u052f]/.test(mended) ? 'Cyrillic' : 'Latin',
          ),
          fixes: [{ title: messages.fix(shorten(mended)), edits: [{ range, newText: mended }], safe: true }],
        });
      }
    }
  },
});

function mixedWords(text: string, language: string): Mixed[] {
  const found: Mixed[] = [];
  let end = 0;
  for (const { index } of text.matchAll(meeting)) {
    if (index < end) {
      continue;
    }
    const [before] = wordBefore.exec(text.slice(Math.max(end, index - LONGEST), index + 1))!;
    const [behind] = wordBehind.exec(text.slice(index + 1, index + LONGEST))!;
    const word = before + behind;
    const start = index + 1 - before.length;
    end = start + word.length;
    const isPart = /[\d/_@]/.test(text.charAt(start - 1) + text.charAt(end));
    const mended = isPart ? undefined : mend(word, language);
    if (mended !== undefined) {
      found.push({ start, word, mended });
    }
  }
  return found;
}

/** The word in one script, if letters that look the same make it so; where both would, in that of the language or of more letters. */
function mend(word: string, language: string): string | undefined {
  const letters = Array.from(word);
  const latin = letters.map((letter) => toLatin.get(letter) ?? letter).join('');
  const other = letters.map((letter) => toCyrillic.get(letter) ?? letter).join('');
  const isLatin =
    !/[\u0370-\u052f]/.test(latin) && (!/[\u0370-\u03ff]/.test(word) || word.length >= SHORTEST_WITH_GREEK);
  const isCyrillic = /^[\u0400-\u052f]+$/.test(other);
  if (isLatin && isCyrillic) {
    const share = letters.filter((letter) => /[\u0400-\u052f]/.test(letter)).length * 2 - letters.length;
    return share > 0 || (share === 0 && language.startsWith('ru')) ? other : latin;
  }
  return isLatin ? latin : isCyrillic ? other : undefined;
}
