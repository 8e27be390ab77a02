import { locale } from '@agendum/locales';
import { compareDays, formatCivilDate, parseCivilDate } from '@agendum/model';
import type { TextRange } from '../../finding.js';
import { meetingDaysOf, type MeetingDays } from '../../linking/meeting-days.js';
import { isOpening, outlineOf } from '../../linking/outline.js';
import type { Survey } from '../../linking/survey.js';
import { findDays, type WrittenDays } from '../../prose/days.js';
import { datedSentences } from '../../prose/moments.js';
import { proseOf } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

const messages = {
  head: (written: string, dates: string) =>
    `The head of the agenda says ${written} here, but the meeting is held on ${dates}. Correct one of the two, or leave the days out here: the page prints those of the meeting anyway.`,
  opening: (written: string, dates: string) =>
    `The text opens the meeting on ${written}, but it is held on ${dates}. Somebody will come on the wrong day; correct one of the two.`,
  dates: 'The dates of the meeting stand here.',
};

export const rule = defineRule({
  id: 'other-meeting-days',
  severity: 'warning',
  summary: 'The text gives other days for the meeting than its dates.',
  prose: 'each',
  check({ uri, survey, report }) {
    const meeting = meetingDaysOf(survey);
    if (!meeting) {
      return;
    }
    const { date, dateRange } = locale(survey.language);
    const dates = dateRange(formatCivilDate(meeting.first), formatCivilDate(meeting.last));
    const related = [{ uri, range: meeting.range, message: messages.dates }];
    for (const { first, last, range } of findDays(survey).filter((days) => isHead(days) && isOther(days, meeting))) {
      const written = dateRange(formatCivilDate(first), formatCivilDate(last));
      report({ range, message: messages.head(written, dates), related });
    }
    for (const opening of openings(survey)) {
      const day = parseCivilDate(opening.date);
      if (day && (compareDays(day, meeting.first) < 0 || compareDays(day, meeting.last) > 0)) {
        report({ range: opening.range, message: messages.opening(date(opening.date), dates), related });
      }
    }
  },
});

function isHead({ prose }: WrittenDays): boolean {
  const { $container } = prose.node;
  return $container.$type === 'PlaceField' || ($container.$type === 'TextField' && $container.field !== 'author');
}

/** Whether a range is another. A single day may be that of a letter, or the one to which a longer meeting was put off. */
function isOther({ first, last }: WrittenDays, meeting: MeetingDays): boolean {
  const isRange = compareDays(first, last) !== 0;
  return isRange && (compareDays(first, meeting.first) !== 0 || compareDays(last, meeting.last) !== 0);
}

/** Hours at which the meeting is opened, as the item says under which it is. */
function openings(survey: Survey): { date: string; range: TextRange }[] {
  const items = new Set<unknown>(
    outlineOf(survey)
      .items.filter(isOpening)
      .map(({ item }) => item),
  );
  return proseOf(survey)
    .filter(({ dated, node }) => dated && node.$type === 'TextBlock' && items.has(node.$container))
    .flatMap((prose) => datedSentences('opening', prose, () => true))
    .flatMap(({ moments }) => moments.filter(({ time }) => time !== undefined));
}
