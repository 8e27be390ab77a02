import { proseWith, wordsOf } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import { defineRule } from '../rule.js';

const messages = {
  one: 'There is more than one blank here. The page shows one, but translation memories and searches see another text. Leave one.',
  several: (count: number) =>
    `There is more than one blank here and at ${count - 1} more ${count === 2 ? 'place' : 'places'} of this text. The page shows one, but translation memories and searches see another text. Leave one each.`,
  fix: 'Leave one blank',
};

/** Between two words of a line. Where one of the blanks keeps words together, that one stays. */
const blanks = /(?<=\S)(?=[ \u00a0]* )[ \u00a0]{2,}(?=\S)/g;

export const rule = defineRule({
  id: 'double-blank',
  severity: 'information',
  summary: 'There is more than one blank between two words.',
  prose: 'each',
  check({ survey, report }) {
    for (const prose of proseWith(survey, signs.blanks)) {
      const { text, offset } = wordsOf(prose);
      const edits = [...text.matchAll(blanks)].map(({ 0: run, index }) => ({
        range: { start: offset + index, end: offset + index + run.length },
        newText: run.includes('\u00a0') ? '\u00a0' : ' ',
      }));
      const [first] = edits;
      if (first) {
        report({
          range: first.range,
          message: edits.length > 1 ? messages.several(edits.length) : messages.one,
          fixes: [{ title: messages.fix, edits, safe: true }],
        });
      }
    }
  },
});
