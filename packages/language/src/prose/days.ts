import { daysBetween, parseCivilDate, type CalendarDay } from '@agendum/model';
import type { TextEdit, TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import type { Survey } from '../linking/survey.js';
import { containerOf } from '../syntax/containers.js';
import { findProperty, rangeOf } from '../syntax/place.js';
import { findNamedDays, type MentionOf, type NamedDays, type PlacedMention, type Prose } from './prose.js';

/** A day, or the two ends of a range, in a reference or in plain words. Only what is in the calendar, with its year. */
export interface WrittenDays {
  first: CalendarDay;
  /** The same as `first` for a single day. */
  last: CalendarDay;
  /** Whether an hour is written with it. */
  hour: boolean;
  prose: Prose;
  /** Position of its piece of text or its reference in the prose, for what stands beside it. */
  part: number;
  /** In plain words: its place in that text. */
  inText?: { start: number; end: number };
  range: TextRange;
  /** The innermost item around it. */
  item: ast.Item | ast.TranslatedItem | undefined;
  /** Edits that put it into another year, where it is written in one year. */
  inYear(year: number): TextEdit[];
}

const known = new WeakMap<readonly NamedDays[], readonly WrittenDays[]>();

/** The days that a file names, text by text. */
export function findDays(survey: Survey): readonly WrittenDays[] {
  const named = findNamedDays(survey);
  let days = known.get(named);
  if (!days) {
    days = named.map((one) => ('reference' in one ? ofReference(one) : ofMention(one))).filter((one) => !!one);
    known.set(named, days);
  }
  return days;
}

/** What is said of a reference wherever it stands; undefined where its days are not in the calendar. */
type Days = Pick<WrittenDays, 'first' | 'last' | 'hour' | 'item' | 'inYear'> | undefined;

const ofReferences = new WeakMap<ast.DateReference, { days: Days }>();

function ofReference({ reference, prose, part }: Extract<NamedDays, { reference: unknown }>): WrittenDays | undefined {
  let kept = ofReferences.get(reference);
  if (!kept) {
    kept = { days: daysOf(reference, prose) };
    ofReferences.set(reference, kept);
  }
  const { days } = kept;
  return days && new ReferenceToDays(reference, days, prose, part);
}

/** Knows its place when it is asked for: few are. */
class ReferenceToDays implements WrittenDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly hour: boolean;
  readonly item: WrittenDays['item'];
  readonly inYear: WrittenDays['inYear'];

  constructor(
    private readonly reference: ast.DateReference,
    { first, last, hour, item, inYear }: NonNullable<Days>,
    readonly prose: Prose,
    readonly part: number,
  ) {
    this.first = first;
    this.last = last;
    this.hour = hour;
    this.item = item;
    this.inYear = inYear;
  }

  get range(): TextRange {
    return rangeOf(this.reference);
  }
}

function daysOf(reference: ast.DateReference, prose: Prose): Days {
  const first = calendarDay(reference.date);
  const last = reference.end === undefined ? first : calendarDay(reference.end);
  if (!first || !last || daysBetween(first, last) < 0) {
    return undefined;
  }
  return {
    first,
    last,
    hour: reference.time !== undefined,
    item: itemOf(prose),
    inYear: (year) =>
      ['date', 'end'].flatMap((property) => {
        const place = findProperty(reference, property);
        return place ? [{ range: { start: place.start, end: place.start + 4 }, newText: String(year) }] : [];
      }),
  };
}

function ofMention(placed: PlacedMention<MentionOf<'when'>>): WrittenDays | undefined {
  const { mention } = placed;
  if (mention.partial) {
    return undefined;
  }
  const [one, other] = mention.days;
  const first = calendarDay(one?.date);
  const last = other ? calendarDay(other.date) : first;
  return first && last && daysBetween(first, last) >= 0 ? new MentionOfDays(placed, first, last) : undefined;
}

/** Knows where it stands after edits elsewhere. */
class MentionOfDays implements WrittenDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly hour: boolean;
  readonly item: WrittenDays['item'];
  private readonly placed: PlacedMention<MentionOf<'when'>>;

  constructor(placed: PlacedMention<MentionOf<'when'>>, first: CalendarDay, last: CalendarDay) {
    this.placed = placed;
    this.first = first;
    this.last = last;
    this.hour = placed.mention.hours.length > 0;
    this.item = itemOf(placed.prose);
  }

  get prose(): Prose {
    return this.placed.prose;
  }

  get part(): number {
    return this.placed.part;
  }

  get inText(): TextRange {
    const { start, end } = this.placed.mention;
    return { start, end };
  }

  get range(): TextRange {
    return this.at(this.placed.mention);
  }

  inYear(year: number): TextEdit[] {
    return this.placed.mention.days.flatMap(({ yearAt }) =>
      yearAt ? [{ range: this.at(yearAt), newText: String(year) }] : [],
    );
  }

  private at({ start, end }: TextRange): TextRange {
    const { offset } = this.placed;
    return { start: offset + start, end: offset + end };
  }
}

function itemOf({ node }: Prose): WrittenDays['item'] {
  return containerOf(node, 'Item') ?? containerOf(node, 'TranslatedItem');
}

function calendarDay(date: string | undefined): CalendarDay | undefined {
  return date === undefined ? undefined : parseCivilDate(date);
}
