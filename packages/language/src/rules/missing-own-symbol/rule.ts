import { defineRule, rangeOf } from '../rule.js';

const messages = {
  missing:
    'The agenda has a masthead with the day of its submission, but no symbol of its own, so nobody can order or cite it. Write the symbol behind "agenda" in the first line.',
};

export const rule = defineRule({
  id: 'missing-own-symbol',
  severity: 'warning',
  summary: 'An agenda that has been submitted has no symbol.',
  prose: 'none',
  whole: true,
  presets: { council: 'off' },
  check({ survey, report }) {
    const { header } = survey.file;
    const masthead = survey.fields.find((field) => field.$type === 'Masthead');
    const isSubmitted = masthead?.entries.some(({ $type }) => $type === 'Issued') && survey.items.length > 0;
    if (header?.$type === 'AgendaHeader' && !header.symbol && isSubmitted) {
      const { start } = rangeOf(header);
      report({ range: { start, end: start + 'agenda'.length }, message: messages.missing });
    }
  },
});
