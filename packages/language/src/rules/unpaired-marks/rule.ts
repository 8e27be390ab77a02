import { typographyOf } from '@agendum/locales';
import { proseWith, wordsOf } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import { findUnpaired } from './find-unpaired.js';
import { defineRule } from '../rule.js';

const messages = {
  open: (mark: string, closing: string) =>
    `Nothing closes ${mark} in this text, so readers cannot tell where it ends. Add ${closing}, or take this one out.`,
  closed: (mark: string) =>
    `Nothing opens what ${mark} closes, so readers cannot tell where it began. Add the opening mark, or take this one out.`,
  width: (mark: string, own: string) =>
    `This bracket is ${mark}, and its other half is wide or narrow where this one is not. Write ${own}.`,
  fix: (own: string) => `Write ${own}`,
};

export const rule = defineRule({
  id: 'unpaired-marks',
  severity: 'warning',
  summary: 'A quotation mark, a mark of a title or a bracket has no other half.',
  prose: 'each',
  check({ survey, report }) {
    for (const prose of proseWith(survey, signs.loose)) {
      const typography = typographyOf(prose.language);
      if (!typography) {
        continue;
      }
      const { text, offset } = wordsOf(prose);
      for (const { kind, start, mark, own } of findUnpaired(text, typography.marks)) {
        const range = { start: offset + start, end: offset + start + mark.length };
        if (kind === 'width') {
          const fixes = [{ title: messages.fix(own), edits: [{ range, newText: own }], safe: true }];
          report({ range, message: messages.width(mark, own), fixes });
        } else {
          report({ range, message: kind === 'open' ? messages.open(mark, own) : messages.closed(mark) });
        }
      }
    }
  },
});
