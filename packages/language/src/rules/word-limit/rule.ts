import { proseOf, type Prose } from '../../prose/prose.js';
import type { Survey } from '../../linking/survey.js';
import { isRegister, isTranslation } from '../../linking/survey.js';
import { defineRule, rangeOf } from '../rule.js';

const messages = {
  long: (words: number, limit: number) =>
    `This agenda has about ${words} words, and documents may have ${limit}. Longer ones are sent back or need a waiver; shorten the annotations, or ask for one.`,
};

const word = (): RegExp => /[\p{L}\p{N}\p{M}]+(?:['’.\-/][\p{L}\p{N}\p{M}]+)*/gu;
/** A reference is a number, a date or a name: two words or three. */
const WORDS_OF_REFERENCE = 2;
/** Blanks are not between the words of these. */
const withoutBlanks = /^(?:zh|ja|th)\b/;

export const rule = defineRule({
  id: 'word-limit',
  severity: 'information',
  presets: { council: 'off' },
  summary: 'The agenda has more words than a document may have.',
  options: {
    limit: {
      type: 'integer',
      default: 8500,
      minimum: 1,
      description: 'How many words an agenda may have.',
    },
  },
  check({ survey, text, options: { limit }, report }) {
    const { file, language } = survey;
    // A word takes two characters and more, so most agendas need not be counted.
    if (text.length < 2 * limit || withoutBlanks.test(language) || isRegister(file) || isTranslation(file)) {
      return;
    }
    const words = countWords(survey);
    if (words > limit) {
      report({
        range: file.header ? rangeOf(file.header) : { start: 0, end: 0 },
        message: messages.long(words, limit),
      });
    }
  },
});

function countWords(survey: Survey): number {
  let words = 0;
  for (const prose of proseOf(survey)) {
    for (const part of isPrinted(prose, survey) ? prose.node.parts : []) {
      words += part.$type === 'Text' ? (part.value.match(word())?.length ?? 0) : WORDS_OF_REFERENCE;
    }
  }
  return words;
}

function isPrinted({ node, language }: Prose, survey: Survey): boolean {
  return node.$container.$type !== 'Internal' && language === survey.language;
}
