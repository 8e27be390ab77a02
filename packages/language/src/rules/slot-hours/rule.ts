import { formatClockTime, parseClockTime } from '@agendum/model';
import type { Fix } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  backwards: (start: string, end: string) =>
    `The slot ends at ${end}, before it begins at ${start}, so nobody knows when to come. Correct one of the hours; they are written on 24 hours: 3 p.m. is 15:00.`,
  empty: (start: string) =>
    `The slot ends at ${start}, when it begins. Write its last hour; hours are written on 24 hours: 3 p.m. is 15:00.`,
  fix: (time: string) => `Write ${time}`,
};

const HALF_DAY = 12 * 60;

export const rule = defineRule({
  id: 'slot-hours',
  severity: 'error',
  summary: 'A slot of the timetable ends before it begins.',
  prose: 'none',
  check({ survey, report }) {
    for (const slot of survey.slots) {
      const [start, end] = [parseClockTime(slot.start), parseClockTime(slot.end)];
      if (start !== undefined && end !== undefined && end <= start) {
        const fixes = end < start ? fixesFor(slot, start, end) : [];
        report({
          range: rangeOfProperty(slot, 'end'),
          message: end < start ? messages.backwards(slot.start, slot.end) : messages.empty(slot.start),
          ...(fixes.length > 0 && { fixes }),
        });
      }
    }
  },
});

/** An hour of the afternoon that was written as on a clock with twelve hours. */
function fixesFor(slot: ast.Slot, start: number, end: number): Fix[] {
  const meant = end + HALF_DAY;
  if (end > HALF_DAY || meant <= start) {
    return [];
  }
  const time = formatClockTime(meant);
  return [{ title: messages.fix(time), edits: [{ range: rangeOfProperty(slot, 'end'), newText: time }] }];
}
