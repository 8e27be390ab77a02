import type * as ast from '../../generated/ast.js';
import { endOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  extra: (sign: string) =>
    `The title ends in "${sign}", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.`,
  fix: (sign: string) => `Take out "${sign}"`,
};

const SIGNS = '.;:。．；：؛';
/** The signs that lists of items have after titles, in any language, and what stands before them. */
const signAtEnd = new RegExp(`\\s*([${SIGNS}])\\s*$`);
/** A stop that belongs to the word: an abbreviation, an initial, dots that leave something out. */
const stopOfWord = (): RegExp =>
  /(?:\.[^\s.]*|\.\s*|(?<![\p{L}\p{N}])(?:\p{L}{1,2}|etc|Inc|Ltd|Corp|Bros|Rev|Add|Art|vol|Вып|проч))\.$/u;

export const rule = defineRule({
  id: 'title-punctuation',
  severity: 'warning',
  summary: 'The title of an item ends in a sign that the list of items adds.',
  prose: 'none',
  check({ survey, report }) {
    for (const { title } of [...survey.items, ...survey.translatedItems]) {
      const last = title?.parts.at(-1);
      const sign = last?.$type === 'Text' ? extraSign(last) : undefined;
      if (last && sign) {
        const end = endOf(last);
        const range = { start: end - sign.written.length, end };
        report({
          range: { start: range.start + sign.written.indexOf(sign.sign), end },
          message: messages.extra(sign.sign),
          fixes: [{ title: messages.fix(sign.sign), edits: [{ range, newText: '' }], safe: true }],
        });
      }
    }
  },
});

function extraSign({ value }: ast.Text): { sign: string; written: string } | undefined {
  if (!SIGNS.includes(value.trimEnd().at(-1) ?? ' ')) {
    return undefined;
  }
  const [written, sign] = signAtEnd.exec(value) ?? [];
  if (written === undefined || sign === undefined || written === value) {
    return undefined;
  }
  return sign === '.' && stopOfWord().test(value.trimEnd()) ? undefined : { sign, written };
}
