import { missingPhrases, type PhraseKey } from '@agendum/locales';
import { defineRule, rangeOfProperty } from '../rule.js';
import { isLanguage } from '../language-tag.js';
import { surveyOf } from '../../linking/survey.js';
import { printedPhrases } from './printed-phrases.js';

// Nobody reads more names in a message.
const MOST_NAMED = 5;

const messages = {
  all: (tag: string) =>
    `Agendum has no words in "${tag}", so headings, agenda items and all else that it prints by itself would be in English. ` +
    `Give them in agendum.config.json: "phrases": { "${tag}": { … } }; docs/languages.md lists them.`,
  some: (tag: string, keys: readonly PhraseKey[]) =>
    `No words are given in "${tag}" for ${listed(keys)}, so these would be printed in English. ` +
    `Give them in agendum.config.json: "phrases": { "${tag}": { "${keys[0]}": "…" } }.`,
};

export const rule = defineRule({
  id: 'missing-phrase',
  severity: 'warning',
  summary: 'The agenda is in a language in which words that are printed by themselves are missing.',
  check({ survey, config, translation, report }) {
    const { header } = survey.file;
    if (!header || header.$type === 'RegisterHeader' || !header.language) {
      return;
    }
    const wanting = missingPhrases(header.language, config);
    if (wanting.length > 0) {
      const none = wanting.length === missingPhrases(header.language).length;
      if (none && !isLanguage(header.language)) {
        return; // told as such
      }
      const original = translation?.pairing?.original;
      const printed = printedPhrases(original ? surveyOf(original) : survey, survey);
      const missing = wanting.filter((key) => printed.has(key));
      if (missing.length === 0) {
        return;
      }
      report({
        range: rangeOfProperty(header, 'language'),
        message: none ? messages.all(header.language) : messages.some(header.language, missing),
      });
    }
  },
});

function listed(keys: readonly PhraseKey[]): string {
  const named = keys.slice(0, MOST_NAMED).join(', ');
  return keys.length > MOST_NAMED ? `${named} and ${keys.length - MOST_NAMED} more` : named;
}
