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
  when: WhenPatterns;
  items: ItemPatterns;
  /** Finds resolutions and decisions: `instrumentsAfter` where words stand before their number. */
  instruments: (text: string) => FoundInstrument[];
}

export interface WhenPatterns {
  /**
   * A day; flag `g`. Groups: `day`, and where they are written `month`, `year`, `weekday`; `lead` for what belongs to it and stands before
   * the match. A day without a month counts only beside one that has it, from which it takes the month.
   */
  day: RegExp;
  /** Number of a month as the pattern matches it, 1 for January. */
  month(name: string): number;
  /** Number of a weekday as a pattern matches it, 1 for Monday. */
  weekday(name: string): number;
  /** Which neighbour gives the month and the year that a day leaves out. */
  takesFrom: 'next' | 'previous';
  /** All that may stand between the two days of a range, and between two days of an enumeration. */
  dayTo: RegExp;
  dayAnd: RegExp;

  /** An hour; flag `g`. */
  hour: RegExp;
  /** Undefined for figures that are no hour after all. */
  readHour(group: GroupReader): ReadHour | undefined;
  hourTo: RegExp;

  /** Between a day and its hour, and between an hour and its day. */
  dayThenHour: RegExp;
  hourThenDay: RegExp | undefined;
  /** Between the hour of a day and the day on which a range ends. */
  momentTo: RegExp;
  /** The words of a range whose hours stand before their days, where a language has it so: before it, and between its halves. */
  hourFirstRange?: { from: RegExp; to: RegExp };

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
  /**
   * Too little to be an hour on its own: it counts as an end of a range, or beside a day. What may be a duration ("3 heures") needs a
   * word between it and the day as well.
   */
  weak?: 'figures' | 'duration';
  unusual?: boolean;
}

export interface ItemPatterns {
  /**
   * The words before a number; flag `g`. Group `full` where they are all that a reference prints, `sure` where something else says that it
   * is an item of an agenda, `several` for a plural.
   */
  head: RegExp;
  /** A number with its marks, `3 (b)`; flag `y`; groups `number`, `decimal` (the 2 of 5.2), `second` and `third`. */
  path: RegExp;
  /** Marks alone, in "4 (a) and (b)"; flag `y`; groups `second` and `third`. */
  marks: RegExp;
  /** Ordinal of a mark as written: 2 for `b`, at the third level 2 for `ii`. 0 when it is none. */
  ordinal(level: number, mark: string): number;
  and: RegExp;
  to: RegExp;
  /** Words behind the number that say that it is an item of an agenda; flag `y`. */
  tail: RegExp;
  /** Whether a number without `full`, `sure` and `tail` is nothing. */
  needsAgenda: boolean;
  /** What shows, behind it all, that something else is meant; flag `y`. */
  otherwise: RegExp;
  /** "this item"; flag `g`. */
  thisItem: RegExp;
}

/** The names of a group, with and without a digit. */
const namesOf = new Map<string, readonly string[]>();

/** The reader of the groups of a match. */
export function groupsOf({ groups = {} }: RegExpExecArray): GroupReader {
  return (name) => {
    let names = namesOf.get(name);
    if (!names) namesOf.set(name, (names = [name, ...Array.from({ length: 8 }, (_, index) => `${name}${index + 2}`)]));
    for (const name of names) {
      const found = groups[name];
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** An hour on a clock of 24 hours; without minutes where there is no such hour. */
export function onClock(hours: number, minutes: number, more: Omit<ReadHour, 'minutes'> = {}): ReadHour {
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 1440 ? { ...more, minutes: total } : more;
}

/** The words as they stand in running text, at its beginning and in capitals, these with and without accents: a pattern's alternatives. */
export function caseForms(words: readonly string[]): string {
  const forms = words.flatMap((word) => {
    const upper = word.toUpperCase();
    return [word, word.charAt(0).toUpperCase() + word.slice(1), upper, withoutAccents(upper)];
  });
  return `(?:${[...new Set(forms)].join('|')})`;
}

/**
 * Gives the number of a name in a list, 1 for the first; 0 when it is not in it. Neither case nor accents count. A place in the list may
 * have several spellings.
 */
export function numberIn(names: readonly (string | readonly string[])[]): (name: string) => number {
  const plain = (name: string): string => withoutAccents(name).toLowerCase();
  const numbers = new Map(
    names.flatMap((name, index) => [name].flat().map((spelling) => [plain(spelling), index + 1] as const)),
  );
  // What a pattern has matched is one of a few forms, of which most come again and again.
  const known = new Map<string, number>();
  return (name) => {
    let number = known.get(name);
    if (number === undefined) known.set(name, (number = numbers.get(plain(name)) ?? 0));
    return number;
  };
}

/** Without accents, and without the hamza and madda of Arabic. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f\u0653-\u0655]/g, '');
}

/** The weekday of a number from 1 to 7. */
export function weekdayOf(number: number): Weekday | undefined {
  return number >= 1 && number <= 7 ? (number as Weekday) : undefined;
}
