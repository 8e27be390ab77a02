import { formatClockTime } from '@agendum/model';
import type { Fix } from '../../finding.js';
import { isMeeting, meetingsOf, type Meeting } from '../../linking/meetings.js';
import { isOpening, outlineOf } from '../../linking/outline.js';
import type { Survey } from '../../linking/survey.js';
import { datedSentences, type Moment } from '../../prose/moments.js';
import { findInProse } from '../../prose/kept-prose.js';
import type { Prose } from '../../prose/prose.js';
import { findProperty } from '../../syntax/place.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  differs: (said: string, planned: string) =>
    `The text opens the meeting on ${said}, but its first slot in the timetable begins on ${planned}. Somebody will come at the wrong time; correct one of the two.`,
  slot: 'The meeting begins here in the timetable.',
  fix: (time: string) => `Write ${time}`,
};

export const rule = defineRule({
  id: 'opening-hour',
  severity: 'warning',
  summary: 'The hour of the opening in the text is not that of the first meeting in the timetable.',
  whole: true,
  check({ uri, survey, report }) {
    const meetings = meetingsOf(survey).filter((meeting) => isMeeting(meeting) && meeting.entries.length > 0);
    const first = meetings.find(({ entries }) => entries.some(({ item }) => isOpening(item))) ?? meetings[0];
    if (!first) {
      return;
    }
    const said = openings(survey, first, meetings);
    const [moment] = said;
    if (!moment || said.some(({ date, time }) => date === first.date && time === first.start)) {
      return;
    }
    const fixes = fixesFor(moment, first);
    report({
      range: moment.range,
      message: messages.differs(
        `${moment.date} at ${formatClockTime(moment.time!)}`,
        `${first.date} at ${formatClockTime(first.start)}`,
      ),
      related: [{ uri, range: rangeOfProperty(first.slot, 'start'), message: messages.slot }],
      ...(fixes.length > 0 && { fixes }),
    });
  },
});

const none: readonly Moment[] = [];

/** When the meeting is opened, by the introduction and by the item under which it is. */
function openings(survey: Survey, first: Meeting, meetings: readonly Meeting[]): readonly Moment[] {
  const days = new Set(meetings.map(({ date }) => date));
  const items = new Set<unknown>(
    outlineOf(survey)
      .items.filter(isOpening)
      .map(({ item }) => item),
  );
  if (items.size === 0) {
    items.add(first.entries[0]!.item.item);
  }
  const said = (prose: Prose): readonly Moment[] => {
    if (!prose.dated) {
      return none;
    }
    const { $type, $container } = prose.node;
    return $type === 'TextBlock' && ($container.$type === 'AgendaFile' || items.has($container))
      ? datedSentences('opening', prose, (date) => days.has(date)).flatMap(({ moments }) =>
          moments.filter(({ time }) => time !== undefined),
        )
      : none;
  };
  return findInProse(survey, 'opening-hour', said);
}

/** The hour of a reference, where the day is right. */
function fixesFor({ reference, date }: Moment, first: Meeting): Fix[] {
  const range = reference && date === first.date ? findProperty(reference, 'time') : undefined;
  const time = formatClockTime(first.start);
  return range ? [{ title: messages.fix(time), edits: [{ range, newText: time }] }] : [];
}
