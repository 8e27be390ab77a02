import { formatClockTime } from '@agendum/model';
import { differInOnePlace, differInSlips } from '../../documents/compare-titles.js';
import { bareTitle } from '../../documents/printed-words.js';
import type { TextRange } from '../../finding.js';
import { isSameLanguage } from '../../linking/choose-name.js';
import { shorten } from '../../shorten.js';
import { defineWorkspaceRule, type Placed } from '../workspace-rule.js';
import {
  agendaOfBody,
  commonName,
  type AgendaOfBody,
  type JointItem,
  type JointSlot,
  type NamedBody,
} from './collect.js';

const messages = {
  hours: (body: string, here: string, there: string) =>
    `This meeting is joint with ${body} and is held on ${here}, but the agenda of that body has the joint meeting on ${there}. Half of the delegations will come at the wrong hour: correct one of the two.`,
  single: (body: string) =>
    `This meeting is joint with ${body}, but in the agenda of that body the meeting at this hour is not joint, so its delegations do not know. Write "joint with" there, or take it out here.`,
  none: (body: string) =>
    `This meeting is joint with ${body}, but the agenda of that body has no meeting at this hour, so its delegations will not come. Enter it there, or take "joint with" out here.`,
  title: (body: string, own: string, other: string) =>
    `This item is considered jointly with ${body}, whose agenda has "${other}" in its title where this one has "${own}". Joint items have equal titles, by which delegations know that they are one: correct one of the two.`,
  item: (body: string) =>
    `This item is considered jointly with ${body}, but the agenda of that body does not say so of its item. Write "joint with" there, or take it out here.`,
  missing: (body: string) =>
    `This item is considered jointly with ${body}, but the agenda of that body has no such item. Enter it there, or take "joint with" out here.`,
  there: 'Here is what the other agenda says.',
};

/** The body of an agenda, or one that a slot or an item of it is joint with. */
interface Said {
  agenda: AgendaOfBody;
  /** Absent for the body whose agenda it is. */
  with?: NamedBody;
  slot?: JointSlot;
  item?: JointItem;
}

interface Problem {
  range: TextRange;
  message: string;
  /** The place in the other agenda, where there is one. */
  there: TextRange | undefined;
}

export const rule = defineWorkspaceRule<Said>({
  id: 'joint-agendas',
  severity: 'warning',
  summary: 'A joint meeting or item is not the same in the agenda of the other body.',
  *collect({ survey }) {
    const agenda = agendaOfBody(survey);
    if (!agenda) {
      return;
    }
    for (const name of agenda.body.names) {
      yield [name, { agenda }];
    }
    for (const slot of agenda.slots) {
      for (const body of slot.joint) {
        yield* underNames(body, { agenda, with: body, slot });
      }
    }
    for (const item of agenda.items) {
      for (const body of item.joint) {
        yield* underNames(body, { agenda, with: body, item });
      }
    }
  },
  compare(all, report, key) {
    const owners = all.filter((said) => !said.with);
    for (const said of owners.length > 0 ? all : []) {
      if (!said.with) {
        continue;
      }
      const problems = owners
        .filter((owner) => owner.uri !== said.uri && isComparable(said, owner.agenda))
        // A body may have several names: it is compared under the first.
        .filter((owner) => commonName(said.with!, owner.agenda.body) === key)
        .map((owner) => ({ owner, problem: problemOf(said, said.with!, owner.agenda) }));
      // Of several versions of the other agenda one may be of another mind.
      const [first] = problems;
      if (first?.problem && problems.every(({ problem }) => problem)) {
        report(said, findingOf(first.problem, first.owner));
      }
    }
  },
});

function* underNames(body: NamedBody, said: Said): Iterable<[string, Said]> {
  for (const name of body.names) {
    yield [name, said];
  }
}

/** Titles are compared in one language, all else between two agendas. */
function isComparable({ agenda, item }: Said, other: AgendaOfBody): boolean {
  const isAtSameTime = agenda.first <= other.last && other.first <= agenda.last;
  return isAtSameTime && (item ? isSameLanguage(agenda.language, other.language) : !other.isTranslation);
}

function findingOf({ range, message, there }: Problem, { uri }: Placed<Said>) {
  return { range, message, ...(there && { related: [{ uri, range: there, message: messages.there }] }) };
}

function problemOf({ agenda, slot, item }: Said, body: NamedBody, other: AgendaOfBody): Problem | undefined {
  const isWith =
    (one: NamedBody) =>
    ({ joint }: JointSlot | JointItem): boolean =>
      joint.some((each) => commonName(each, one) !== undefined);
  if (slot) {
    const own = spanOf(slot, agenda.slots.filter(isWith(body)));
    return own && problemOfSlot(own, body.shown, other, other.slots.filter(isWith(agenda.body)));
  }
  return item && problemOfItem(item, body, agenda, other, other.items.filter(isWith(agenda.body)));
}

/** A joint meeting may be one slot in the one agenda and several in the other, without a gap. Undefined for all but the first. */
function spanOf(slot: JointSlot, joint: readonly JointSlot[]): JointSlot | undefined {
  const onDay = joint.filter(({ date }) => date === slot.date);
  if (onDay.some(({ end }) => end === slot.start)) {
    return undefined;
  }
  let { end } = slot;
  // In order of time.
  for (const next of onDay) {
    end = next.start === end ? next.end : end;
  }
  return { ...slot, end };
}

function problemOfSlot(
  slot: JointSlot,
  body: string,
  other: AgendaOfBody,
  slots: readonly JointSlot[],
): Problem | undefined {
  const joint = slots.flatMap((each) => spanOf(each, slots) ?? []);
  const isEqual = ({ date, start, end }: JointSlot): boolean =>
    date === slot.date && start === slot.start && end === slot.end;
  if (other.slots.length === 0 || joint.some(isEqual)) {
    return undefined;
  }
  const { range } = slot;
  const elsewhere = joint.find(({ date }) => date === slot.date) ?? joint[0];
  if (elsewhere) {
    return { range, message: messages.hours(body, when(slot), when(elsewhere)), there: elsewhere.range };
  }
  const single = other.slots.find(({ date, start, end }) => date === slot.date && start < slot.end && slot.start < end);
  return single
    ? { range, message: messages.single(body), there: single.range }
    : { range, message: messages.none(body), there: undefined };
}

function problemOfItem(
  item: JointItem,
  body: NamedBody,
  own: AgendaOfBody,
  other: AgendaOfBody,
  joint: readonly JointItem[],
): Problem | undefined {
  const bare = bareTitle(item.title);
  const isEqual = ({ title }: JointItem): boolean => bareTitle(title) === bare;
  if (other.items.length === 0 || joint.some(isEqual)) {
    return undefined;
  }
  const tellSingle = ({ titleRange }: JointItem): Problem => ({
    range: item.range ?? item.titleRange,
    message: messages.item(body.shown),
    there: titleRange,
  });
  // What only the originals say is told of them.
  const isOfOriginals = !own.isTranslation && !other.isTranslation;
  const single = other.items.find(isEqual);
  if (single) {
    return isOfOriginals ? tellSingle(single) : undefined;
  }
  // What has its equal already is not meant.
  const titles = new Set(own.items.map(({ title }) => bareTitle(title)));
  const left = joint.filter(({ title }) => !titles.has(bareTitle(title)));
  for (const candidate of left) {
    const difference = differInOnePlace(item.title, candidate.title) ?? differInSlips(item.title, candidate.title);
    if (difference) {
      const message = messages.title(body.shown, shorten(difference.one), shorten(difference.other));
      return { range: item.titleRange, message, there: candidate.titleRange };
    }
  }
  if (!isOfOriginals) {
    return undefined;
  }
  const similar = other.items.find(({ title }) => differInOnePlace(item.title, title));
  if (similar && item.range) {
    return tellSingle(similar);
  }
  // One that is joint by its slot may be no concern of the other body, and one under another title is not known for the same.
  return item.range && left.length === 0
    ? { range: item.range, message: messages.missing(body.shown), there: undefined }
    : undefined;
}

function when({ date, start, end }: JointSlot): string {
  return `${date} from ${formatClockTime(start)} to ${formatClockTime(end)}`;
}
