import { locale } from '@agendum/locales';
import { daysBetween, formatCivilDate, weekdayOf, type CalendarDay } from '@agendum/model';
import { groupBy } from '../../group-by.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { isRegister, isTranslation, type Survey } from '../../linking/survey.js';
import { findDays, type WrittenDays } from '../../prose/days.js';
import type { Prose } from '../../prose/prose.js';
import { paragraphsOf, type Paragraph } from '../../translation/paragraphs.js';
import type { TextNode } from '../../translation/units.js';
import { defineRule } from '../rule.js';

const messages = {
  years: (days: string, other: number) =>
    `${days}: at another place of this agenda the same days are in ${other}. One of the two years is wrong, and readers look for the wrong meeting. Find out which, and correct it.`,
  weekend: (days: string, other: number) =>
    `${days}: at another place of this agenda the same days are in ${other}. Here they touch a weekend, so ${other} is probably right. Find out, and correct the year.`,
  other: (year: number) => `Here they are in ${year}.`,
  fix: (year: number) => `Write ${year}`,
};

/** Longer ranges are periods of a report or of a budget, and yearly observances, which have the same days each year. */
const LONGEST_MEETING = 5;
/** Commemorations are further from what they commemorate. */
const MOST_YEARS_APART = 3;
/** Of the places with the same days, how many are looked at for each. */
const MOST_COMPARED = 20;

/** Where days are written that may be those of a meeting. */
interface Place extends Pick<WrittenDays, 'first' | 'last' | 'range' | 'item' | 'inYear'> {
  /** Undefined for the dates of the meeting itself. */
  prose?: Prose;
}

export const rule = defineRule({
  id: 'same-days-two-years',
  severity: 'error',
  summary: 'The same days are in two different years.',
  prose: 'named',
  check({ uri, survey, report }) {
    if (isRegister(survey.file) || isTranslation(survey.file)) {
      return;
    }
    for (const group of groupsOfTwoYears(placesIn(survey))) {
      for (const [wrong, right] of contradictions(group)) {
        const year = right.first.year;
        const days = locale(survey.language).dateRange(formatCivilDate(wrong.first), formatCivilDate(wrong.last));
        const edits = wrong.inYear(year);
        report({
          range: wrong.range,
          message: messages[touchesWeekend(wrong) && !touchesWeekend(right) ? 'weekend' : 'years'](days, year),
          related: [{ uri, range: right.range, message: messages.other(year) }],
          ...(edits.length > 0 && { fixes: [{ title: messages.fix(year), edits }] }),
        });
      }
    }
  },
});

function placesIn(survey: Survey): Place[] {
  const places: Place[] = findDays(survey).filter(mayBeMeeting);
  const meeting = meetingDaysOf(survey);
  // What an agenda says first of its own meeting stands without an item.
  return meeting ? [{ ...meeting, item: undefined, inYear: () => [] }, ...places] : places;
}

function mayBeMeeting({ first, last, item }: WrittenDays): boolean {
  const length = daysBetween(first, last) + 1;
  return first.year === last.year && (length > 1 ? length <= LONGEST_MEETING : item !== undefined && !endsMonth(first));
}

function groupsOfTwoYears(places: readonly Place[]): Place[][] {
  const groups = groupBy(places, ({ first, last }) => `${first.month} ${first.day} ${last.month} ${last.day}`);
  return [...groups.values()].filter((group) => group.some(({ first }) => first.year !== group[0]!.first.year));
}

/** The places that are less sure, each with one that speaks against it. */
function contradictions(group: readonly Place[]): Map<Place, Place> {
  const paragraphs = new Map<TextNode, Paragraph[]>();
  const yearsOf = new Map<unknown, Set<number>>();
  const counts = new Map<number, number>();
  const paragraphOf = new Map<Place, unknown>();
  for (const place of group) {
    const { prose, range, first } = place;
    const node = prose?.node;
    const within = node && (paragraphs.get(node) ?? paragraphsOf(node));
    if (node && within) {
      paragraphs.set(node, within);
    }
    const paragraph = within?.find((candidate) => range.start < candidate.range.end) ?? place;
    paragraphOf.set(place, paragraph);
    yearsOf.set(paragraph, (yearsOf.get(paragraph) ?? new Set()).add(first.year));
    counts.set(first.year, (counts.get(first.year) ?? 0) + 1);
  }
  /** An author who writes both years side by side means both: "24 to 26 November 2009 and 24 to 26 November 2010". */
  const knows = (place: Place, year: number): boolean => yearsOf.get(paragraphOf.get(place))!.has(year);
  const isLessSure = (one: Place, other: Place): boolean => {
    const [weekend, otherWeekend] = [touchesWeekend(one), touchesWeekend(other)];
    if (weekend !== otherWeekend) {
      return weekend;
    }
    return one.prose !== undefined && counts.get(one.first.year)! <= counts.get(other.first.year)!;
  };
  const found = new Map<Place, Place>();
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1, index + 1 + MOST_COMPARED)) {
      const both = knows(one, other.first.year) || knows(other, one.first.year);
      if (!both && contradict(one, other)) {
        const [wrong, right] = isLessSure(one, other) ? [one, other] : [other, one];
        if (!found.has(wrong)) {
          found.set(wrong, right);
        }
      }
    }
  }
  return found;
}

function contradict(one: Place, other: Place): boolean {
  const apart = Math.abs(one.first.year - other.first.year);
  const inOneItem = one.item !== undefined && one.item === other.item;
  if (apart === 0) {
    return false;
  }
  if (daysBetween(one.first, one.last) === 0) {
    return inOneItem && isTitle(one) !== isTitle(other) && apart <= MOST_YEARS_APART;
  }
  return inOneItem || touchesWeekend(one) !== touchesWeekend(other);
}

function isTitle({ prose }: Place): boolean {
  return prose?.node.$container.$type === 'Item' && prose.node.$type === 'Title';
}

function touchesWeekend({ first, last }: Place): boolean {
  return weekdayOf(first) > 5 || weekdayOf(last) > 5;
}

/** Whether it is the first or the last day of a month, on which periods begin and end. */
function endsMonth({ year, month, day }: CalendarDay): boolean {
  return day === 1 || day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
