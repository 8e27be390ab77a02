import type { CivilDate, ClockTime, Weekday } from '@agendum/model';
import type { When } from '../locale.js';

/** A stretch of the text that was searched. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What running text can name, as a reference between braces could. */
export type Mention = WhenMention | WeekdayMention | ItemMention | InstrumentMention | SymbolMention;

/** A day, a range of days, an hour, a range of hours, or days and hours that stand together. */
export interface WhenMention extends Span {
  kind: 'when';
  /**
   * The value, as `Locale.when` takes it. Absent where it is not known whole (a day without its year) or is impossible.
   * `weekday` says whether the text gives one. A range may run backwards.
   */
  when?: Partial<When>;
  /** The days as they are written: none, one, or the two ends of a range. */
  days: WrittenDay[];
  /** The hours as they are written: none, one, or the two ends of a range. */
  hours: WrittenHour[];
  /** The mention takes its month or its year from a neighbour, and cannot stand alone: 17 in "17, 19 and 21 October 2012". */
  partial?: true;
  /** The hour stands before the day: "10 a.m. on 17 October 2012". */
  hourFirst?: true;
}

export interface WrittenDay extends Span {
  day: number;
  month: number;
  /** Of the day or, where it has none of its own, of the day it is written together with. */
  year?: number;
  /** Place of the year, where the day has its own. */
  yearAt?: Span;
  /** The weekday that is written, right or wrong. */
  weekday?: Weekday;
  weekdayAt?: Span;
  /** Absent without a year, and for a day that is in no calendar. */
  date?: CivilDate;
  /** The calendar has no such day: 31 June, 29 February 2011. */
  impossible?: true;
}

export interface WrittenHour extends Span {
  /** Absent for an hour that does not exist: 25.00. */
  time?: ClockTime;
  /** Written in a form that United Nations documents in the language do not use: `10:00` in English. */
  unusual?: true;
}

/** A weekday without a date. */
export interface WeekdayMention extends Span {
  kind: 'weekday';
  weekday: Weekday;
}

export interface ItemMention extends Span {
  kind: 'item';
  /** One ordinal per level: `[3, 2]` for 3 (b). Absent for "this item". */
  path?: number[];
  /** The last item of a range whose first one is `path`. */
  through?: number[];
  form: MentionForm;
  /** Nothing around it says that an item of an agenda is meant: "item 4", which may be one of any list. */
  unsure?: true;
}

export interface InstrumentMention extends Span {
  kind: 'instrument';
  type: 'resolution' | 'decision';
  /** As written, without blanks at a line break: `5/7`, `1/CP.21`, `1325 (2000)`. */
  number: string;
  form: MentionForm;
}

/**
 * - `full`: the words that the language uses for it, in any case or number: "agenda item 4", 第5/7号决议.
 * - `short`: words are missing: "item 4", 5/7号决议.
 * - `long`: words stand between that a reference would not print: the body in قرار الجمعية العامة 70/305.
 * - `listed`: one of several after the same words, and only its own number where it is not the first: "items 3 and 4".
 */
export type MentionForm = 'full' | 'short' | 'long' | 'listed';

export interface SymbolMention extends Span {
  kind: 'symbol';
  /** As `parseSymbol` reads it: a symbol broken by a blank is whole here. */
  symbol: string;
  /** The change that is cited after its document: `Corr.1` in "A/80/1 and Corr.1" is `A/80/1/Corr.1`. */
  form: 'full' | 'listed';
}
