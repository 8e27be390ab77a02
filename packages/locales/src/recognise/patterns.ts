import type { Weekday } from '@agendum/model';
import type { FoundInstrument } from './instruments.js';

/**
 * How one language writes what is recognised. One file per language fills it in, the mirror of its formats.
 *
 * All patterns are applied to folded text (see `fold`): a blank is always one blank, digits and brackets are those of ASCII. A name of a
 * group may have a digit behind it, so that it can stand in several alternatives: `month`, `month2`. No name is given twice, as not every
 * engine takes that. Nothing is repeated without a bound, so that every search is linear.
 */
export interface LanguagePatterns {
  /** Whether a text without digits can hold anything at all: a cheap look before the rest. Applied to the text as it is. */
  words: RegExp;
  when: WhenPatterns;
  items: ItemPatterns;
  /** Finds resolutions and decisions: `instrumentsAfter` where words stand before their number. */
  instruments: (text: string) => FoundInstrument[];
}

export interface WhenPatterns {
  /**
   * A day; flag `g`. Groups: `day`, and where they are written `month`, `year`, `weekday`. A day without a month counts only beside
   * one that has it, from which it takes the month.
   */
  day: RegExp;
  month(name: string): number;
  weekday(name: string): Weekday | undefined;
  /** Which neighbour gives the month and the year that a day leaves out. */
  takesFrom: 'next' | 'previous';
  /** All that may stand between the two days of a range, and between two days of an enumeration. */
  dayTo: RegExp;
  dayAnd: RegExp;

  /** An hour; flag `g`. */
  hour: RegExp;
  readHour(group: GroupReader): ReadHour;
  hourTo: RegExp;

  /** Between a day and its hour, and between an hour and its day. */
  dayThenHour: RegExp;
  hourThenDay: RegExp | undefined;
  /** Between the hour of a day and the day on which a range ends. */
  momentTo: RegExp;

  /** Weekday without a date, where the word is nothing else; flag `g`; group `weekday`. */
  weekdayAlone: RegExp;
}

/** What a group holds, under its name with or without a digit. Undefined when it is not in the match. */
export type GroupReader = (name: string) => string | undefined;

export interface ReadHour {
  /** Minutes after midnight. Absent for an hour that does not exist. */
  minutes?: number;
  /** On twelve hours, without saying which half of the day: the other end of a range says it. */
  halfOpen?: boolean;
  /** Too little to be an hour on its own: it counts as an end of a range, or beside a day. */
  weak?: boolean;
  unusual?: boolean;
}

export interface ItemPatterns {
  /** The words before a number; flag `g`. Group `full` where they say that it is an item of an agenda, `several` for a plural. */
  head: RegExp;
  /** A number with its marks, `3 (b)`; flag `y`; groups `number`, `second` and `third`. */
  path: RegExp;
  /** Marks alone, in "4 (a) and (b)"; flag `y`; groups `second` and `third`. */
  marks: RegExp;
  /** Ordinal of a mark as written: 2 for `b`, at the third level 2 for `ii`. 0 when it is none. */
  ordinal(level: number, mark: string): number;
  and: RegExp;
  to: RegExp;
  /** Words behind the number that say that it is an item of an agenda; flag `y`. */
  tail: RegExp;
  /** Whether a number without `full` and `tail` is nothing. */
  needsAgenda: boolean;
  /** What shows, behind it all, that something else is meant; flag `y`. */
  otherwise: RegExp;
  /** "this item"; flag `g`. */
  thisItem: RegExp;
}

/** The reader of the groups of a match. */
export function groupsOf(match: RegExpExecArray): GroupReader {
  const groups = match.groups ?? {};
  return (name) => groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];
}

/** Number of a word in a list of lists of words, 1 for the first; 0 when it is in none. Case does not count. */
export function numberOf(lists: readonly (string | readonly string[])[], word: string): number {
  const wanted = word.toLowerCase();
  return (
    lists.findIndex((list) =>
      (typeof list === 'string' ? [list] : list).some((name) => name.toLowerCase() === wanted),
    ) + 1
  );
}

/** The weekday of a number from 1 to 7. */
export function weekdayOf(number: number): Weekday | undefined {
  return number >= 1 && number <= 7 ? (number as Weekday) : undefined;
}
