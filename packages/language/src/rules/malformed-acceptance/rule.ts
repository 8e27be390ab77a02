import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  'no-rule':
    'This comment accepts something and does not say what. Name the rule: // accept weekday-mismatch: the reason.',
  'unknown-rule': (name: string) => `There is no rule "${name}", so nothing is accepted here.`,
  'no-reason': (name: string) =>
    `Nothing is accepted without a reason, which those who check after you can read. Write // accept ${name}: the reason.`,
  near: (name: string) => ` Did you mean "${name}"?`,
  syntax: 'What is not in the language cannot be accepted: nobody could say what it means. Mend it.',
};

export const rule = defineRule({
  id: 'malformed-acceptance',
  severity: 'error',
  summary: 'A comment that accepts a finding names no rule, or gives no reason.',
  last: true,
  check({ acceptances, report }) {
    for (const { problem, rule: name, ruleRange, range, near } of acceptances) {
      if (problem === 'no-rule') {
        report({ range, message: messages[problem] });
      } else if (problem === 'no-reason') {
        report({ range, message: messages[problem](name) });
      } else if (problem && name === 'syntax') {
        report({ range: ruleRange, message: messages.syntax });
      } else if (problem) {
        report({
          range: ruleRange,
          message: messages[problem](shorten(name)) + (near === undefined ? '' : messages.near(near)),
          ...(near !== undefined && {
            fixes: [{ title: `Write ${near}`, edits: [{ range: ruleRange, newText: near }] }],
          }),
        });
      }
    }
  },
});
