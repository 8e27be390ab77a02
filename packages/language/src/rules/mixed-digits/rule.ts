import { proseWith, wordsOf } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  mixed: (number: string) =>
    `The number ${number} has digits of two kinds, which read in different ways and are not found by a search. Write all of them alike.`,
  wide: (number: string) =>
    `The number ${number} is in full-width digits, which are not found by a search and are not recognised in dates and symbols. Write common digits.`,
  fix: (number: string) => `Write ${number}`,
};

const number =
  /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+(?:[.,:/\u066b\u066c-][0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+)*/g;
/** The first of ten digits in a row: of ASCII, Arabic, Persian and Urdu, full width. */
const kinds = [0x30, 0x660, 0x6f0, 0xff10];
const WIDE = 0xff10;

export const rule = defineRule({
  id: 'mixed-digits',
  severity: 'warning',
  summary: 'A number has digits of two kinds, or of full width.',
  prose: 'each',
  check({ survey, report }) {
    for (const prose of proseWith(survey, signs.rareDigit)) {
      const { text, offset } = wordsOf(prose);
      for (const { 0: written, index } of text.matchAll(number)) {
        const used = new Set(Array.from(written).map(kindOf));
        used.delete(undefined);
        if (used.size < 2 && !used.has(WIDE)) {
          continue;
        }
        const range = { start: offset + index, end: offset + index + written.length };
        const newText = Array.from(written).map(inAscii).join('');
        report({
          range,
          message: messages[used.size > 1 ? 'mixed' : 'wide'](shorten(written)),
          fixes: [{ title: messages.fix(shorten(newText)), edits: [{ range, newText }], safe: true }],
        });
      }
    }
  },
});

function kindOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return kinds.find((first) => code >= first && code < first + 10);
}

function inAscii(character: string): string {
  const kind = kindOf(character);
  return kind === undefined ? character : String(character.charCodeAt(0) - kind);
}
