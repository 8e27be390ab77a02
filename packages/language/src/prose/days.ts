import { compareDays, parseCivilDate, type CalendarDay } from '@agendum/model';
import type { AstNode } from 'langium';
import type { TextEdit, TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import type { Survey } from '../linking/survey.js';
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
    days = written(named);
    known.set(named, days);
  }
  return days;
}

function written(named: readonly NamedDays[]): WrittenDays[] {
  const days: WrittenDays[] = [];
  for (let index = 0; index < named.length; index++) {
    const one = named[index]!;
    const found = 'reference' in one ? ofReference(one) : ofMention(one);
    if (found) {
      days.push(found);
    }
  }
  return days;
}

type NamedReference = Extract<NamedDays, { reference: unknown }>;

/** Undefined where its days are not in the calendar. */
function ofReference(named: NamedReference): WrittenDays | undefined {
  const { date, end } = named.reference;
  const first = calendarDay(date);
  const last = end === undefined ? first : calendarDay(end);
  return first && last && compareDays(first, last) <= 0 ? new ReferenceToDays(named, first, last) : undefined;
}

/** Knows its place when it is asked for: few are. */
class ReferenceToDays implements WrittenDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  private readonly named: NamedReference;

  constructor(named: NamedReference, first: CalendarDay, last: CalendarDay) {
    this.named = named;
    this.first = first;
    this.last = last;
  }

  get prose(): Prose {
    return this.named.prose;
  }

  get part(): number {
    return this.named.part;
  }

  get hour(): boolean {
    return this.named.reference.time !== undefined;
  }

  get item(): WrittenDays['item'] {
    return itemOf(this.named.prose);
  }

  get range(): TextRange {
    return rangeOf(this.named.reference);
  }

  inYear(year: number): TextEdit[] {
    return ['date', 'end'].flatMap((property) => {
      const place = findProperty(this.named.reference, property);
      return place ? [{ range: { start: place.start, end: place.start + 4 }, newText: String(year) }] : [];
    });
  }
}

function ofMention(placed: PlacedMention<MentionOf<'when'>>): WrittenDays | undefined {
  const { mention } = placed;
  if (mention.partial) {
    return undefined;
  }
  const [one, other] = mention.days;
  const first = calendarDay(one?.date);
  const last = other ? calendarDay(other.date) : first;
  return first && last && compareDays(first, last) <= 0 ? new MentionOfDays(placed, first, last) : undefined;
}

/** Knows where it stands after edits elsewhere. */
class MentionOfDays implements WrittenDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  private readonly placed: PlacedMention<MentionOf<'when'>>;

  constructor(placed: PlacedMention<MentionOf<'when'>>, first: CalendarDay, last: CalendarDay) {
    this.placed = placed;
    this.first = first;
    this.last = last;
  }

  get prose(): Prose {
    return this.placed.prose;
  }

  get part(): number {
    return this.placed.part;
  }

  get hour(): boolean {
    return this.placed.mention.hours.length > 0;
  }

  get item(): WrittenDays['item'] {
    return itemOf(this.placed.prose);
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
  let container: AstNode | undefined = node;
  while (container && container.$type !== 'Item' && container.$type !== 'TranslatedItem') {
    container = container.$container;
  }
  return container as WrittenDays['item'];
}

function calendarDay(date: string | undefined): CalendarDay | undefined {
  return date === undefined ? undefined : parseCivilDate(date);
}
