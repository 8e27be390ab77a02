import type { Day, Slot, SlotEntry, Timetable } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import type { LoweringContext } from './context.js';
import { isDate, isTime, lowerOptionalTitle, lowerTitle } from './inline.js';
import { lowerJoint } from './items.js';

/** The timetable. Days and slots whose dates or times do not exist cannot be printed and are left out. */
export function lowerTimetable(timetable: ast.Timetable, context: LoweringContext): Timetable {
  const title = lowerOptionalTitle(timetable.title, context);
  return {
    ...(title && { title }),
    days: timetable.days.filter((day) => isDate(day.date)).map((day) => lowerDay(day, context)),
    range: context.rangeOf(timetable),
  };
}

function lowerDay(day: ast.Day, context: LoweringContext): Day {
  const label = lowerOptionalTitle(day.label, context);
  const closed = day.holiday ? 'holiday' : day.noMeetings ? 'no-meetings' : undefined;
  return {
    date: day.date,
    ...(closed && { closed }),
    ...(label && { label }),
    slots: day.slots.filter((slot) => isTime(slot.start) && isTime(slot.end)).map((slot) => lowerSlot(slot, context)),
    range: context.rangeOf(day),
  };
}

function lowerSlot(slot: ast.Slot, context: LoweringContext): Slot {
  const label = lowerOptionalTitle(slot.label, context);
  const room = lowerOptionalTitle(slot.room, context);
  const lowered: Slot = {
    kind: slot.break ? 'break' : slot.noMeeting ? 'none' : 'meeting',
    start: slot.start,
    end: slot.end,
    joint: lowerJoint(slot.joint, context),
    entries: [],
    range: context.rangeOf(slot),
  };
  if (label) {
    lowered.label = label;
  }
  if (room) {
    lowered.room = room;
  }
  for (const entry of slot.entries) {
    const loweredEntry = lowerEntry(entry, context);
    if (loweredEntry) {
      lowered.entries.push(loweredEntry);
    }
  }
  return lowered;
}

function lowerEntry(entry: ast.SlotEntry, context: LoweringContext): SlotEntry | undefined {
  const range = context.rangeOf(entry);
  if (!entry.item) {
    return entry.text && { kind: 'text', text: lowerTitle(entry.text, context), range };
  }
  const item = entry.item.ref;
  const path = item && context.pathOf(item);
  if (!path) {
    return { kind: 'text', text: [{ kind: 'unresolved', text: entry.item.$refText, range }], range };
  }
  const { continued } = entry;
  const label = lowerOptionalTitle(entry.label, context);
  return label
    ? { kind: 'item', item: item.name, path, continued, label, range }
    : { kind: 'item', item: item.name, path, continued, range };
}
