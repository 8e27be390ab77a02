import { locale } from '@agendum/locales';
import { isMeeting, meetingsOf, parallelMeetings, type Meeting, type MeetingEntry } from '../../linking/meetings.js';
import { isClosing, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  early: (item: string, number: string, other: string, otherNumber: string) =>
    `"${item}" (${number}) is taken up before "${other}" (${otherNumber}), though the agenda has it after it, so delegations may miss it. Move it in the timetable or in the agenda.`,
  late: (item: string, number: string, other: string, otherNumber: string) =>
    `"${item}" (${number}) is taken up after "${other}" (${otherNumber}), though the agenda has it before it, so delegations may miss it. Move it in the timetable or in the agenda.`,
  other: 'This item is taken up out of turn with it.',
};

export const rule = defineRule({
  id: 'timetable-order',
  severity: 'warning',
  summary: 'An item is taken up out of the order of the agenda.',
  prose: 'none',
  presets: { council: 'off' },
  check({ uri, survey, config, report }) {
    const meetings = meetingsOf(survey).filter((meeting) => isMeeting(meeting) && meeting.entries.length > 0);
    for (const entries of tracks(meetings)) {
      const ranks = entries.map(({ item }) => rankOf(item, config.closingItems));
      const inOrder = longestRising(ranks);
      const astray = entries.flatMap((_, index) => (inOrder.has(index) ? [] : [index]));
      // Where much is out of order, the timetable follows a plan of its own.
      if (astray.length > Math.max(1, Math.floor(entries.length / 4))) {
        continue;
      }
      for (const index of astray) {
        const [rank, { entry, item }] = [ranks[index]!, entries[index]!];
        const after = entries.findIndex((_, place) => place > index && inOrder.has(place) && ranks[place]! < rank);
        const isEarly = after >= 0;
        const other = isEarly
          ? after
          : entries.findLastIndex((_, place) => place < index && inOrder.has(place) && ranks[place]! > rank);
        const against = entries[other];
        if (against) {
          const names = [nameOf(item), numberOf(item), nameOf(against.item), numberOf(against.item)] as const;
          report({
            range: rangeOf(entry),
            message: (isEarly ? messages.early : messages.late)(...names),
            related: [{ uri, range: rangeOf(against.entry), message: messages.other }],
          });
        }
      }
    }
  },
});

/**
 * The entries that are taken up one after the other. Where meetings are held in parallel, each room has its own order, and what is parallel in no
 * room that is named is left out. What is continued was in order or not when it was begun.
 */
function tracks(meetings: readonly Meeting[]): MeetingEntry[][] {
  const parallel = parallelMeetings(meetings);
  const byRoom = new Map<string, MeetingEntry[]>();
  for (const meeting of meetings) {
    if (meeting.room === undefined && parallel.has(meeting)) {
      continue;
    }
    const room = parallel.size > 0 ? (meeting.room ?? '') : '';
    const entries = meeting.entries.filter(({ entry, item }) => !entry.continued && !item.heldBack);
    const before = byRoom.get(room);
    if (before) {
      before.push(...entries);
    } else {
      byRoom.set(room, entries);
    }
  }
  return [...byRoom.values()];
}

/** The place in the agenda. Items that agendas end with may be taken up at the end in any order. */
function rankOf(item: OutlineItem, closingItems: readonly string[]): number {
  for (let entry: OutlineItem | undefined = item; entry; entry = entry.parent) {
    if (isClosing(entry, closingItems)) {
      return Infinity;
    }
  }
  return item.position;
}

/** The indices of as many numbers as possible that do not fall. */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  }
  const rising = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    rising.add(index);
  }
  return rising;
}

function nameOf({ item }: OutlineItem): string {
  return shorten(item.name);
}

function numberOf(item: OutlineItem): string {
  const path: number[] = [];
  for (let entry: OutlineItem | undefined = item; entry; entry = entry.parent) {
    path.unshift(entry.ordinal);
  }
  return locale('en').itemReference(path);
}
