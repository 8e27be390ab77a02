import { locale } from '@agendum/locales';
import { calendarDay, compareDays, daysBetween, formatCivilDate, weekdayOf, type CalendarDay } from '@agendum/model';
import { groupBy } from '../../group-by.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { isRegister, isTranslation, type Survey } from '../../linking/survey.js';
import { findDays, type WrittenDays } from '../../prose/days.js';
import type { Prose } from '../../prose/prose.js';
import { paragraphsOf } from '../../translation/paragraphs.js';
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

function mayBeMeeting(days: WrittenDays): boolean {
  const { first, last } = days;
  if (first.year !== last.year) {
    return false;
  }
  return isOneDay(days)
    ? !endsMonth(first) && days.item !== undefined
    : daysBetween(first, last) + 1 <= LONGEST_MEETING;
}

function isOneDay({ first, last }: Place): boolean {
  return first === last || compareDays(first, last) === 0;
}

function groupsOfTwoYears(places: readonly Place[]): Place[][] {
  const groups = groupBy(places, ({ first, last }) => dayOfYear(first) * 500 + dayOfYear(last));
  return [...groups.values()].filter((group) => group.some(({ first }) => first.year !== group[0]!.first.year));
}

/** A number below 500 that each day of a year has for itself. */
function dayOfYear({ month, day }: CalendarDay): number {
  return month * 31 + day;
}

/** One of the places with the same days. */
interface Candidate {
  place: Place;
  item: Place['item'];
  year: number;
  weekend: boolean;
}

/** The places that are less sure, each with one that speaks against it. */
function contradictions(group: readonly Place[]): Map<Place, Place> {
  const years = new YearsOfTexts(group);
  const counts = new Map<number, number>();
  const candidates = group.map((place): Candidate => {
    const { year } = place.first;
    counts.set(year, (counts.get(year) ?? 0) + 1);
    return { place, item: place.item, year, weekend: touchesWeekend(place) };
  });
  const isLessSure = (one: Candidate, other: Candidate): boolean =>
    one.weekend !== other.weekend
      ? one.weekend
      : one.place.prose !== undefined && counts.get(one.year)! <= counts.get(other.year)!;
  const found = new Map<Place, Place>();
  for (const [index, one] of candidates.entries()) {
    const end = Math.min(index + 1 + MOST_COMPARED, candidates.length);
    for (let next = index + 1; next < end; next++) {
      const other = candidates[next]!;
      if (contradict(one, other) && !years.holds(one.place, other.year) && !years.holds(other.place, one.year)) {
        const [wrong, right] = isLessSure(one, other) ? [one, other] : [other, one];
        if (!found.has(wrong.place)) {
          found.set(wrong.place, right.place);
        }
      }
    }
  }
  return found;
}

function contradict(one: Candidate, other: Candidate): boolean {
  const apart = Math.abs(one.year - other.year);
  if (apart === 0) {
    return false;
  }
  const inOneItem = one.item !== undefined && one.item === other.item;
  if (isOneDay(one.place)) {
    return inOneItem && isTitle(one.place) !== isTitle(other.place) && apart <= MOST_YEARS_APART;
  }
  return inOneItem || one.weekend !== other.weekend;
}

/** In what years the days of a group are in each text, and in each of its paragraphs. */
class YearsOfTexts {
  private readonly byNode = new Map<TextNode, { places: Place[]; years: Set<number>; paragraphs?: ParagraphYears[] }>();

  constructor(group: readonly Place[]) {
    for (const place of group) {
      const node = place.prose?.node;
      if (node) {
        const own = this.byNode.get(node) ?? { places: [], years: new Set() };
        this.byNode.set(node, own);
        own.places.push(place);
        own.years.add(place.first.year);
      }
    }
  }

  /**
   * Whether the days are in a year as well in the paragraph of a place. An author who writes both years side by side means both: "24 to 26
   * November 2009 and 24 to 26 November 2010".
   */
  holds({ prose, range: { start } }: Place, year: number): boolean {
    const own = prose && this.byNode.get(prose.node);
    if (!own?.years.has(year)) {
      return false;
    }
    own.paragraphs ??= yearsInParagraphs(prose!.node, own.places);
    return own.paragraphs.find(({ end }) => start < end)?.years.has(year) ?? false;
  }
}

interface ParagraphYears {
  end: number;
  years: Set<number>;
}

function yearsInParagraphs(node: TextNode, places: readonly Place[]): ParagraphYears[] {
  const paragraphs = paragraphsOf(node).map(({ range: { end } }): ParagraphYears => ({ end, years: new Set() }));
  for (const { first, range } of places) {
    paragraphs.find(({ end }) => range.start < end)?.years.add(first.year);
  }
  return paragraphs;
}

function isTitle({ prose }: Place): boolean {
  return prose?.node.$container.$type === 'Item' && prose.node.$type === 'Title';
}

function touchesWeekend({ first, last }: Place): boolean {
  return weekdayOf(first) > 5 || weekdayOf(last) > 5;
}

/** Whether it is the first or the last day of a month, on which periods begin and end. */
function endsMonth({ year, month, day }: CalendarDay): boolean {
  return day === 1 || !calendarDay(year, month, day + 1);
}
