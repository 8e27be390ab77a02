import type * as ast from '../../generated/ast.js';
import { outlineOf, type OutlineItem } from '../../linking/outline.js';
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
    const { top, byId } = outlineOf(survey);
    for (const slot of survey.slots) {
      for (const { item } of slot.entries) {
        if (item) {
          // An id with a slip is told where it stands.
          const id = item.$refText;
          scheduled.add(byId.has(id) ? id : (nearName(id, byId.keys()) ?? id));
        }
      }
    }
    const missing: ast.Item[] = [];
    top.forEach((entry) => collectMissing(entry, scheduled, missing));
    for (const item of missing) {
      report({ range: rangeOfProperty(item, 'name'), message: messages.missing(shorten(item.name)) });
    }
  },
});

/**
 * Collects the items without a time. An item is scheduled by its own entry, which takes its sub-items along, or by entries for all its sub-items. One in
 * abeyance is not taken up, so it needs no time.
 *
 * @returns whether nothing of it has a time
 */
function collectMissing(
  { item, children, heldBack }: OutlineItem,
  scheduled: ReadonlySet<string>,
  missing: ast.Item[],
): boolean {
  if (heldBack || !item.name || scheduled.has(item.name)) {
    return heldBack;
  }
  const { length } = missing;
  let none = true;
  for (const child of children) {
    none = collectMissing(child, scheduled, missing) && none;
  }
  if (none) {
    missing.length = length;
    missing.push(item);
  }
  return none;
}
