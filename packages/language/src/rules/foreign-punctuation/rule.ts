import { typographyOf, type Typography } from '@agendum/locales';
import { proseWith, wordsOf } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import type { TextNode } from '../../translation/units.js';
import { defineRule } from '../rule.js';

const messages = {
  foreign: (sign: string, own: string) =>
    `The sign ${sign} is of another script than the text around it, so it is set too wide or too narrow. Write ${own} here.`,
  fix: (own: string) => `Write ${own}`,
};

export const rule = defineRule({
  id: 'foreign-punctuation',
  severity: 'warning',
  summary: 'A sign of punctuation belongs to another script: a half-width comma in Chinese.',
  prose: 'each',
  check({ survey, report }) {
    for (const prose of proseWith(survey, signs.narrow | signs.wide)) {
      const typography = typographyOf(prose.language);
      if (!typography || (prose.signs & bitsOf(typography.foreign)) === 0) {
        continue;
      }
      const { text, offset } = wordsOf(prose);
      for (const { 0: found, index } of text.matchAll(typography.foreignSign)) {
        // Other rules take the sign at the end of a title or of hours out.
        if (found.startsWith('.') && isAtEndOfTitle(prose.node, index + found.length, text)) {
          continue;
        }
        const own = typography.ownSign(found, text.charAt(index + found.length));
        const start = offset + index;
        report({
          range: { start, end: start + 1 },
          message: messages.foreign(found.charAt(0), own.trim()),
          fixes: [
            {
              title: messages.fix(own.trim()),
              edits: [{ range: { start, end: start + found.length }, newText: own }],
              safe: true,
            },
          ],
        });
      }
    }
  },
});

function bitsOf({ narrow, wide }: Typography['foreign']): number {
  return (narrow ? signs.narrow : 0) | (wide ? signs.wide : 0);
}

const titles: ReadonlySet<string> = new Set(['Item', 'TranslatedItem', 'Day', 'Slot', 'SlotEntry']);

function isAtEndOfTitle({ $type, $container }: TextNode, end: number, text: string): boolean {
  return $type === 'Title' && titles.has($container.$type) && end === text.length;
}
