import { speaksOf } from '@agendum/locales';
import { formatClockTime } from '@agendum/model';
import type { Fix } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import type * as ast from '../../generated/ast.js';
import { isMeeting, meetingsOf, type Meeting } from '../../linking/meetings.js';
import type { OutlineItem } from '../../linking/outline.js';
import type { Survey } from '../../linking/survey.js';
import { datedSentences, type DatedSentence, type Moment } from '../../prose/moments.js';
import { findInProse } from '../../prose/kept-prose.js';
import type { Prose } from '../../prose/prose.js';
import { shorten } from '../../shorten.js';
import { endOf, rangeOf } from '../../syntax/place.js';
import { defineRule, rangeOfProperty, type Report } from '../rule.js';

const messages = {
  slot: (when: string) =>
    `The text announces a joint meeting on ${when}, but this slot is not joint, so the timetable does not call the other body. Write "joint with" and the body after the items.`,
  day: (when: string) =>
    `The text announces a joint meeting on ${when}, but the timetable has no joint meeting then. Write "joint with" and the body after the items of its slot, or correct the text.`,
  item: (item: string, bodies: string) =>
    `The item "${item}" is considered jointly with ${bodies}, but its slot is not joint with that body. Write "joint with ${bodies}" after the items.`,
  silent: (bodies: string) =>
    `The slot is joint with ${bodies}, but neither its items nor the text say so, and delegations look there first. Write "joint with ${bodies}" into the items.`,
  prose: 'The text says so here.',
  joint: 'The item says so here.',
  fix: (bodies: string) => `Write joint with ${bodies}`,
};

export const rule = defineRule({
  id: 'joint-meeting',
  severity: 'warning',
  summary: 'A meeting is joint in the text or under its item, and not in the timetable, or the other way round.',
  whole: true,
  check({ uri, survey, report }) {
    const meetings = meetingsOf(survey).filter(isMeeting);
    if (meetings.length === 0) {
      return;
    }
    const told = new Set<ast.Slot>();
    const find = meetingsAt(meetings);
    for (const { moments, bodies } of jointSentences(survey, meetings)) {
      for (const moment of moments) {
        compareWithSlots(moment, bodies, find(moment), survey, told, report, uri);
      }
    }
    const byItem = new Map<OutlineItem, Meeting[]>();
    for (const meeting of meetings) {
      for (const { item } of meeting.entries) {
        if (!jointOf(item)) {
          continue;
        }
        const before = byItem.get(item);
        if (!before) {
          byItem.set(item, [meeting]);
        } else if (before.at(-1) !== meeting) {
          before.push(meeting);
        }
      }
    }
    for (const [entry, own] of byItem) {
      compareItem(entry, own, told, report, uri);
    }
    for (const { slot, entries } of meetings) {
      if (!slot.joint || entries.length === 0) {
        continue;
      }
      const bodies = bodiesOf(slot.joint);
      const items = entries.map(({ item }) => item);
      if (bodies.length > 0 && isSilent(survey, items, bodies)) {
        report({ range: rangeOf(slot.joint), severity: 'information', message: messages.silent(bodies.join(', ')) });
      }
    }
  },
});

const none: readonly DatedSentence[] = [];

/** What the text says of joint meetings on days of the timetable. */
function jointSentences(survey: Survey, meetings: readonly Meeting[]): readonly DatedSentence[] {
  const days = new Set(meetings.map(({ date }) => date));
  const sentences = (prose: Prose): readonly DatedSentence[] =>
    prose.dated && prose.node.$type === 'TextBlock'
      ? datedSentences('joint-meeting', prose, (date) => days.has(date))
      : none;
  return findInProse(survey, 'joint-meeting', sentences);
}

/** The meetings that are held at a moment, or on its day where it has no hour. */
interface Meant {
  /** Whether one of them is joint. */
  joint: boolean;
  /** The first in which there are items. */
  slot: ast.Slot | undefined;
}

/** Looks each moment up once. */
function meetingsAt(meetings: readonly Meeting[]): (moment: Moment) => Meant {
  const byDay = groupBy(meetings, ({ date }) => date);
  const known = new Map<string, Meant>();
  return ({ date, time }) => {
    const key = `${date} ${time}`;
    let found = known.get(key);
    if (!found) {
      const ofDay = byDay.get(date) ?? [];
      const meant = time === undefined ? ofDay : ofDay.filter(({ start, end }) => start <= time && time < end);
      found = { joint: meant.some(isJoint), slot: meant.find(({ entries }) => entries.length > 0)?.slot };
      known.set(key, found);
    }
    return found;
  };
}

function compareWithSlots(
  { date, time, range }: Moment,
  bodies: DatedSentence['bodies'],
  { joint, slot }: Meant,
  survey: Survey,
  told: Set<ast.Slot>,
  report: Report,
  uri: string,
): void {
  if (joint) {
    return;
  }
  const when = time === undefined ? date : `${date} at ${formatClockTime(time)}`;
  if (!slot || time === undefined) {
    report({ range, message: messages.day(when) });
    return;
  }
  if (told.has(slot)) {
    return;
  }
  told.add(slot);
  const own = survey.fields.find((field) => field.$type === 'BodyField')?.body?.$refText;
  const others = new Set(bodies.map(({ body }) => body?.$refText).filter((id) => id !== undefined && id !== own));
  const [other] = others;
  const fixes = other !== undefined && others.size === 1 ? [fixFor(slot, [other])] : [];
  report({
    range: hoursOf(slot),
    message: messages.slot(when),
    related: [{ uri, range, message: messages.prose }],
    ...(fixes.length > 0 && { fixes }),
  });
}

function isJoint({ slot, entries }: Meeting): boolean {
  return bodiesOf(slot.joint).length > 0 || entries.some(({ item }) => jointOf(item) !== undefined);
}

function compareItem(
  entry: OutlineItem,
  own: readonly Meeting[],
  told: Set<ast.Slot>,
  report: Report,
  uri: string,
): void {
  const joint = jointOf(entry);
  const bodies = bodiesOf(joint);
  if (!joint || bodies.length === 0) {
    return;
  }
  const [first] = own;
  if (!first || told.has(first.slot)) {
    return;
  }
  const called = new Set(own.flatMap(({ slot }) => bodiesOf(slot.joint)));
  const missing = bodies.filter((body) => !called.has(body));
  if (missing.length === 0) {
    return;
  }
  told.add(first.slot);
  const place = first.entries.find(({ item }) => item === entry)!.entry;
  report({
    range: rangeOf(place),
    message: messages.item(shorten(entry.item.name), shorten(missing.join(', '))),
    related: [{ uri, range: rangeOf(joint), message: messages.joint }],
    ...(!first.slot.joint && first.entries.length === 1 && { fixes: [fixFor(first.slot, missing)] }),
  });
}

/** Whether nothing in the agenda speaks of what the timetable alone says. Where its items have no text, nothing is expected to. */
function isSilent(survey: Survey, items: readonly OutlineItem[], bodies: readonly string[]): boolean {
  const isAnnotated = items.some(({ item }) => item.members.some((member) => member.$type === 'TextBlock'));
  if (!isAnnotated || items.some((item) => jointOf(item) ?? (item.parent && jointOf(item.parent)))) {
    return false;
  }
  const named = survey.references.some(
    (reference) => reference.$type === 'BodyReference' && bodies.includes(reference.body?.$refText ?? ''),
  );
  return (
    !named &&
    !survey.blocks.some(({ parts }) =>
      parts.some((part) => part.$type === 'Text' && speaksOf('joint-meeting', part.value, survey.language)),
    )
  );
}

function jointOf({ item }: OutlineItem): ast.JointWith | undefined {
  return item.members.find((member) => member.$type === 'JointWith');
}

function bodiesOf(joint: ast.JointWith | undefined): string[] {
  return (joint?.bodies ?? []).map(({ body }) => body?.$refText).filter((id) => id !== undefined);
}

function hoursOf(slot: ast.Slot): { start: number; end: number } {
  return { start: rangeOfProperty(slot, 'start').start, end: rangeOfProperty(slot, 'end').end };
}

function fixFor(slot: ast.Slot, bodies: readonly string[]): Fix {
  const end = endOf(slot.entries.at(-1));
  const names = bodies.join(', ');
  return { title: messages.fix(names), edits: [{ range: { start: end, end }, newText: ` joint with ${names}` }] };
}
