import { rangeOfProperty, defineRule } from '../rule.js';

const messages = {
  section:
    'This is the only section: where there is a section A, readers look for a section B. Add the second one, or leave the heading out.',
  item: 'This section has one item only, so its heading says no more than the title below it. Put the item into another section, or leave the heading out.',
};

export const rule = defineRule({
  id: 'lone-section',
  severity: 'information',
  summary: 'An agenda has one section only, or a section one item only.',
  prose: 'none',
  whole: true,
  check({ survey, report }) {
    const { sections } = survey;
    for (const section of sections) {
      const [only, second] = section.items;
      const range = rangeOfProperty(section, 'title');
      if (sections.length === 1) {
        report({ range, message: messages.section });
      } else if (only && !second && !only.members.some((member) => member.$type === 'Item')) {
        report({ range, message: messages.item });
      }
    }
  },
});
