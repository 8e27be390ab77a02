import { describeUnit } from '../describe-unit.js';
import { defineRule, rangeOf } from '../rule.js';
import type { Survey } from '../../linking/survey.js';

const messages = {
  again: (name: string) => `The agenda states its ${name} twice, and only the first is printed. Leave one out.`,
  text: (what: string) =>
    `The translation has this text twice (${what}), and only the first is printed. Leave one out.`,
  first: (name: string) => `The ${name} stands here first.`,
};

type Part = Survey['fields'][number] | Survey['timetables'][number];

function nameOf(part: Part): string {
  switch (part.$type) {
    case 'TextField':
      return part.field;
    case 'BodyField':
      return 'body';
    case 'PlaceField':
      return 'place';
    case 'DatesField':
      return 'dates';
    case 'TimezoneField':
      return 'time zone';
    case 'Masthead':
      return 'masthead';
    case 'Timetable':
      return 'timetable';
  }
}

export const rule = defineRule({
  id: 'repeated-field',
  severity: 'error',
  summary: 'A part of the agenda that is said once is said twice.',
  tag: 'unnecessary',
  prose: 'none',
  check({ uri, survey, translation, report }) {
    if (translation) {
      for (const unit of translation.pairing?.repeated ?? []) {
        report({ range: rangeOf(unit.node), message: messages.text(describeUnit(unit)) });
      }
      return;
    }
    const seen = new Map<string, Part>();
    for (const part of [...survey.fields, ...survey.timetables]) {
      const name = nameOf(part);
      const first = seen.get(name);
      if (first) {
        report({
          range: rangeOf(part),
          message: messages.again(name),
          related: [{ uri, range: rangeOf(first), message: messages.first(name) }],
        });
      } else {
        seen.set(name, part);
      }
    }
  },
});
