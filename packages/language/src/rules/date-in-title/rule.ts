import { findMentions } from '../../prose/prose.js';
import { fixWith, References } from '../../prose/reference-for.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  typed: (written: string) =>
    `The date "${written}" is typed into the title. Titles are taken over from one agenda to the next and printed in three places, so a year that is forgotten there is seen by everybody. Write it as a reference, and look at it whenever the agenda is used again.`,
};

export const rule = defineRule({
  id: 'date-in-title',
  severity: 'information',
  summary: 'A date is typed into the title of an item.',
  prose: 'none',
  check({ survey, tables, config, report }) {
    const references = new References(undefined, tables, config);
    for (const placed of findMentions(survey, 'when')) {
      const { mention, prose, text, offset } = placed;
      const { node } = prose;
      if (mention.days.length > 0 && node.$type === 'Title' && node.$container.$type === 'Item') {
        const reference = references.for(placed);
        report({
          range: { start: offset + mention.start, end: offset + mention.end },
          message: messages.typed(shorten(text.slice(mention.start, mention.end))),
          ...(reference && { fixes: [fixWith(reference)] }),
        });
      }
    }
  },
});
