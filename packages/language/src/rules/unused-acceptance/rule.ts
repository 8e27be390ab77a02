import type { TextRange } from '../../finding.js';
import { defineRule } from '../rule.js';

const messages = {
  unused: (rule: string) =>
    `There is nothing here that ${rule} finds, so nothing is accepted. It would hide a mistake made later: take the comment out.`,
  remove: 'Take the comment out',
};

export const rule = defineRule({
  id: 'unused-acceptance',
  severity: 'warning',
  summary: 'A comment accepts a finding that is not there.',
  tag: 'unnecessary',
  whole: true,
  last: true,
  check({ text, acceptances, report }) {
    for (const { problem, used, off, rule: name, range } of acceptances) {
      if (!problem && !used && !off) {
        report({
          range,
          message: messages.unused(name),
          fixes: [{ title: messages.remove, edits: [{ range: removable(text, range), newText: '' }] }],
        });
      }
    }
  },
});

/** The comment with the blanks before it; where nothing else is on its line, the line. */
function removable(text: string, { start, end }: TextRange): TextRange {
  const before = text.slice(0, start).trimEnd().length;
  const blanks = text.slice(before, start);
  const lineBreak = blanks.search(/[\n\r][^\n\r]*$/);
  if (lineBreak < 0 && before > 0) {
    return { start: before, end };
  }
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: before + lineBreak + 1, end: end + lineEnd };
}
