import type * as ast from '../../generated/ast.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  item: (name: string) =>
    `The item "${name}" has no title, so the list of items has a number with nothing behind it. Write the title in quotes after the id.`,
  section:
    'This section has no items, so a heading stands above nothing. Put its items between its braces, or leave it out.',
};

export const rule = defineRule({
  id: 'empty-item',
  severity: 'error',
  summary: 'An item has no title, or a section no items.',
  prose: 'none',
  check({ survey, report }) {
    for (const item of survey.items) {
      if (item.name && isBlank(item.title)) {
        report({ range: rangeOfProperty(item, 'name'), message: messages.item(shorten(item.name)) });
      }
    }
    for (const section of survey.sections) {
      if (section.items.length === 0 && !isBlank(section.title)) {
        report({ range: rangeOfProperty(section, 'title'), message: messages.section, severity: 'warning' });
      }
    }
  },
});

function isBlank(title: ast.Title | undefined): boolean {
  return !title?.parts.some((part) => part.$type !== 'Text' || part.value.trim() !== '');
}
