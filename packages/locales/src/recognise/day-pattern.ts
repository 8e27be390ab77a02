/** How a language writes a day before its month. All are sources of patterns. */
export interface DayParts {
  /** A weekday with what follows it, up to the day; `weekdayGroup` is the same with the group `weekday`. */
  weekday: string;
  weekdayGroup: string;
  /** What may follow the figures: `th`, `er`. */
  suffix: string;
  /** The month, with what stands before it, and the year where it is written. Groups `month`, `year` and more of these. */
  monthAndYear: string;
  /** How what follows the figures begins when it is a month. */
  monthStart: string;
  to: string;
  and: string;
  /** Other ways of writing a day, with groups of their own. */
  others?: string;
  /** A weekday behind the date, with the group `weekday2`. */
  weekdayBehind: string;
}

/** Not inside of another number, an amount or a name like COVID-19. */
const before = String.raw`(?<![\w/:$€£]|\d[.,]|[A-ZА-Я]-)`;

/** A day with its month, or the 17 of `17 and 18 October`: figures alone are one only where another day follows. */
export function dayPattern(parts: DayParts): RegExp {
  const { weekday, weekdayGroup, suffix, monthAndYear, monthStart, to, and, others, weekdayBehind } = parts;
  const join = `(?:${to}|${and})`;
  const another = `${join}(?:${weekday})?\\d{1,2}${suffix}(?:${monthStart}|${join})`;
  const day = `(?<day>\\d{1,2})${suffix}(?:${monthAndYear}|(?=${another}))`;
  return new RegExp(
    `(?:${weekdayGroup})?${before}(?:${day}${others === undefined ? '' : `|${others}`})(?: \\(${weekdayBehind}\\))?`,
    'g',
  );
}
