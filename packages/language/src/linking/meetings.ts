import { parseCivilDate, parseClockTime, type CivilDate } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import { outlineOf, type OutlineItem } from './outline.js';
import type { Survey } from './survey.js';
import { sourceOf } from '../syntax/place.js';

/** A slot whose date and hours there are: what the rules of the timetable compare. */
export interface Meeting {
  slot: ast.Slot;
  date: CivilDate;
  /** Minutes after midnight; `end` is later. */
  start: number;
  end: number;
  /** The room, the same for names that read the same; undefined where none is named. */
  room: string | undefined;
  /** The items that are taken up, in their order. */
  entries: MeetingEntry[];
}

/** An item that a meeting takes up. */
export interface MeetingEntry {
  meeting: Meeting;
  entry: ast.SlotEntry;
  item: OutlineItem;
}

// By the list of slots, which a part of a survey shares with the whole.
const known = new WeakMap<Survey['slots'], readonly Meeting[]>();

/** The slots of the timetable in order of time, breaks and hours without meetings included, made on first demand. */
export function meetingsOf(survey: Survey): readonly Meeting[] {
  let meetings = known.get(survey.slots);
  if (!meetings) {
    known.set(survey.slots, (meetings = makeMeetings(survey)));
  }
  return meetings;
}

function makeMeetings(survey: Survey): Meeting[] {
  const { byId } = outlineOf(survey);
  const meetings: Meeting[] = [];
  for (const { date, slots } of survey.days) {
    if (!parseCivilDate(date)) {
      continue;
    }
    for (const slot of slots) {
      const start = parseClockTime(slot.start);
      const end = parseClockTime(slot.end);
      if (start === undefined || end === undefined || start >= end) {
        continue;
      }
      const entries: MeetingEntry[] = [];
      const meeting: Meeting = { slot, date, start, end, room: roomOf(slot), entries };
      for (const entry of slot.entries) {
        const item = entry.item && byId.get(entry.item.$refText);
        if (item) {
          entries.push({ meeting, entry, item });
        }
      }
      meetings.push(meeting);
    }
  }
  // ISO dates compare as text. Sorting keeps slots of the same hour in the order they are written in.
  return meetings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));
}

function roomOf({ room }: ast.Slot): string | undefined {
  if (!room) {
    return undefined;
  }
  const name = sourceOf(room).normalize('NFKC').toLowerCase();
  return name.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim() || undefined;
}

/** Whether people meet: no break, and no hours that are kept free. */
export function isMeeting({ slot }: Meeting): boolean {
  return !slot.break && !slot.noMeeting;
}

/** Those that lie at the same time as another, at least in part. Takes meetings in order of time. */
export function parallelMeetings(meetings: readonly Meeting[]): Set<Meeting> {
  const parallel = new Set<Meeting>();
  let latest: Meeting | undefined;
  for (const [index, meeting] of meetings.entries()) {
    const next = meetings[index + 1];
    const isBefore = next?.date === meeting.date && next.start < meeting.end;
    const isWithin = latest?.date === meeting.date && meeting.start < latest.end;
    if (isBefore || isWithin) {
      parallel.add(meeting);
    }
    latest = latest && isWithin && latest.end > meeting.end ? latest : meeting;
  }
  return parallel;
}
