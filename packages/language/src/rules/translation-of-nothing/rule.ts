import { isSameLanguage } from '../../linking/choose-name.js';
import { writeName } from '../../linking/names.js';
import { surveyOf } from '../../linking/survey.js';
import { shorten } from '../../shorten.js';
import { nearName } from '../near-name.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';
import { likely } from '../suggestions.js';

const messages = {
  missing: (symbol: string) =>
    `There is no agenda ${symbol} in this folder or in one above it, so this translation has no original and no page.`,
  advice: ' Put this file beside its original, or correct the symbol.',
  near: (symbol: string) => ` Did you mean "${symbol}"?`,
  same: (language: string) =>
    `The original is in ${language} itself, so there is nothing to translate. Write the language of this file: translation LANGUAGE of SYMBOL.`,
};

export const rule = defineRule({
  id: 'translation-of-nothing',
  severity: 'error',
  summary: 'A translation names an agenda that is not there, or one in its own language.',
  check({ translation, report }) {
    const original = translation?.header.original;
    if (!translation || !original || original.$refText.startsWith('"')) {
      return; // no translation, or half-typed
    }
    const { header, pairing } = translation;
    if (!pairing) {
      const range = rangeOf(original);
      const name = original.$refText;
      const near = nearName(name, likely(name, translation.candidates()));
      report({
        range,
        message: messages.missing(shorten(name)) + (near === undefined ? messages.advice : messages.near(near)),
        ...(near !== undefined && {
          fixes: [{ title: `Write ${near}`, edits: [{ range, newText: writeName(near, 'Document') }] }],
        }),
      });
    } else if (header.language && isSameLanguage(surveyOf(pairing.original).language, header.language)) {
      report({ range: rangeOfProperty(header, 'language'), message: messages.same(header.language) });
    }
  },
});
