import type * as ast from '../../generated/ast.js';
import { shorten } from '../../shorten.js';
import { nearName } from '../near-name.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  missing: (id: string) =>
    `The item "${id}" is not in the timetable, so delegations cannot know when it is taken up. Add ${id} to a slot.`,
};

export const rule = defineRule({
  id: 'unscheduled-item',
  severity: 'warning',
  summary: 'An item does not appear in the timetable.',
  prose: 'none',
  whole: true,
  options: {
    except: {
      type: 'strings',
      default: [],
      description: 'Ids of items that need no time: those that are taken up when there is some left.',
    },
  },
  check({ survey, options, report }) {
    if (survey.timetables.length === 0) {
      return;
    }
    const scheduled = new Set(options.except);
    const ids = new Set(survey.items.map(({ name }) => name));
    for (const slot of survey.slots) {
      for (const { item } of slot.entries) {
        if (item) {
          // An id with a slip is told where it stands.
          scheduled.add(ids.has(item.$refText) ? item.$refText : (nearName(item.$refText, ids) ?? item.$refText));
        }
      }
    }
    const top = survey.items.filter((item) => item.$container.$type !== 'Item' && !isHeldBack(item));
    for (const item of top) {
      for (const missing of unscheduled(item, scheduled)) {
        report({ range: rangeOfProperty(missing, 'name'), message: messages.missing(shorten(missing.name)) });
      }
    }
  },
});

/** An item in abeyance is not taken up, so it needs no time. */
function isHeldBack(item: ast.Item): boolean {
  return item.members.some((member) => member.$type === 'ItemState' && member.state === 'abeyance');
}

/** An item is scheduled by its own entry, which takes its sub-items along, or by entries for all its sub-items. */
function unscheduled(item: ast.Item, scheduled: ReadonlySet<string>): ast.Item[] {
  if (!item.name || scheduled.has(item.name)) {
    return [];
  }
  const children = item.members.filter((member): member is ast.Item => member.$type === 'Item' && !isHeldBack(member));
  const missing = children.map((child) => unscheduled(child, scheduled));
  const noneScheduled = missing.every((list, index) => list.length > 0 && list[0] === children[index]);
  return noneScheduled ? [item] : missing.flat();
}
