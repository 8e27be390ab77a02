/** How a language writes a day before its month. All are sources of patterns. */
export interface DayParts {
  /** A weekday, without a group. */
  weekday: string;
  /** What may stand before the weekday and belongs to it, and what stands between it and the day. */
  beforeWeekday: string;
  afterWeekday: string;
  /** What may follow the figures: `th`, `er`. */
  suffix: string;
  /** The month, with what stands before it, and the year where it is written. Groups `month`, `year` and more of these. */
  monthAndYear: string;
  /** How what follows the figures begins when it is a month. */
  monthStart: string;
  to: string;
  and: string;
  /** A month before its day, with the group `lead2` around it and what stands between, and what follows the figures then. */
  monthFirst?: { lead: string; rest: string };
}

/** Not inside of another number, an amount or a name like COVID-19. */
const before = String.raw`(?<![\w/:$€£]|\d[.,]|[A-ZА-Я]-)`;

/**
 * A day with its month, or the 17 of `17 and 18 October`: figures alone are one only where another day follows.
 *
 * A match begins with the figures, and what stands before them is in the group `lead`: texts are searched for figures much faster than for
 * the names of weekdays.
 */
export function dayPattern(parts: DayParts): RegExp {
  const { weekday, beforeWeekday, afterWeekday, suffix, monthAndYear, monthStart, to, and, monthFirst } = parts;
  const join = `(?:${to}|${and})`;
  const another = `${join}(?:${beforeWeekday}${weekday}${afterWeekday})?\\d{1,2}${suffix}(?:${monthStart}|${join})`;
  // In "Wednesday and Thursday, 17 and 18 October" the second weekday is not that of the first day.
  const single = `(?<!${weekday}${join}(?:[a-zа-я]{1,2} )?)`;
  const lead = `(?:(?<=(?<lead>${beforeWeekday}${single}(?<weekday>${weekday})${afterWeekday}))|)`;
  const day = `${lead}(?<day>\\d{1,2})${suffix}(?:${monthAndYear}|(?=${another}))(?: \\((?<weekday2>${weekday})\\))?`;
  const other = monthFirst && `|(?<=(?<lead2>${monthFirst.lead}))${monthFirst.rest}`;
  return new RegExp(`(?=\\d)${before}(?:${day}${other ?? ''})`, 'g');
}
