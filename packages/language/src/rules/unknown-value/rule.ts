import { distributions } from '../../lowering/distributions.js';
import { LANGUAGE_TAG } from '../language-tag.js';
import { nearName } from '../near-name.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  distribution: (value: string, known: string) =>
    `"${value}" is no distribution, so the masthead leaves it out. Write one of ${known}.`,
  tag: (value: string) =>
    `"${value}" is no language. Write its tag in small letters: ar, en, es, fr, ru, zh or another.`,
  near: (value: string) => ` Did you mean "${value}"?`,
};

export const rule = defineRule({
  id: 'unknown-value',
  severity: 'error',
  summary: 'A distribution or a language is written that Agendum does not know.',
  prose: 'none',
  check({ survey, report }) {
    const { header } = survey.file;
    if (header?.language !== undefined && !LANGUAGE_TAG.test(header.language)) {
      report({ range: rangeOfProperty(header, 'language'), message: messages.tag(header.language) });
    }
    for (const field of survey.fields) {
      for (const entry of field.$type === 'Masthead' ? field.entries : []) {
        if (entry.$type === 'Distribution' && entry.value && !distributions.some((known) => known === entry.value)) {
          const range = rangeOfProperty(entry, 'value');
          const near = nearName(entry.value, distributions);
          report({
            range,
            message:
              messages.distribution(entry.value, distributions.join(', ')) +
              (near === undefined ? '' : messages.near(near)),
            ...(near !== undefined && { fixes: [{ title: `Write ${near}`, edits: [{ range, newText: near }] }] }),
          });
        } else if (entry.$type === 'OriginalLanguage' && entry.language && !LANGUAGE_TAG.test(entry.language)) {
          report({ range: rangeOfProperty(entry, 'language'), message: messages.tag(entry.language) });
        }
      }
    }
  },
});
