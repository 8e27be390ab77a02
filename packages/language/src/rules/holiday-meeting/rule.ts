import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  closed: (date: string) =>
    `Meetings are planned on ${date}, but the house is closed on that day: it is among the holidays of the configuration. Move them, or write "holiday" for the day.`,
};

export const rule = defineRule({
  id: 'holiday-meeting',
  severity: 'warning',
  summary: 'Meetings are planned on a day on which the house is closed.',
  prose: 'none',
  check({ survey, config, report }) {
    for (const day of survey.days) {
      if (config.holidays.includes(day.date) && day.slots.some(({ entries }) => entries.length > 0)) {
        report({ range: rangeOfProperty(day, 'date'), message: messages.closed(day.date) });
      }
    }
  },
});
