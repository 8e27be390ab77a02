import { calendarDay, formatCivilDate, formatClockTime } from '@agendum/model';
import type { Folded } from './fold.js';
import type { WhenMention } from './mention.js';

const isoDate =
  /(?<![\w/:.-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:(?: |T)(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?Z?)?(?![\w/:-]|\.\w)/y;

/** Characters of a year, and from one hyphen to the other. */
const YEAR = 4;
const MONTH = 3;

/** Dates as computers write them, in any language: `2012-10-17`, `2012-10-17 10:00`. */
export function findIsoWhens(folded: Folded): WhenMention[] {
  const mentions: WhenMention[] = [];
  const { text } = folded;
  // Texts have few hyphens: to look only around these costs next to nothing.
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    if (hyphen < YEAR || text.charAt(hyphen + MONTH) !== '-') continue;
    isoDate.lastIndex = hyphen - YEAR;
    const match = isoDate.exec(text);
    if (!match) continue;
    const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) => {
      const written = match.groups?.[name];
      return written === undefined ? undefined : Number(written);
    });
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) continue;
    const exists = calendarDay(year, month, day);
    const start = match.index;
    const end = start + match[0].length;
    const minutes = hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
    const time = minutes !== undefined && minutes <= 1440 ? formatClockTime(minutes) : undefined;
    const date = exists && formatCivilDate(exists);
    const yearAt = folded.place(start, start + 4);
    mentions.push({
      kind: 'when',
      ...folded.place(start, end),
      ...(date !== undefined &&
        (minutes === undefined || time !== undefined) && { when: { date, ...(time !== undefined && { time }) } }),
      days: [
        {
          ...folded.place(start, start + 10),
          ...{ day, month, year, yearAt },
          ...(date === undefined ? { impossible: true as const } : { date }),
        },
      ],
      hours:
        minutes === undefined
          ? []
          : [{ ...folded.place(start + 11, end), ...(time !== undefined && { time }), unusual: true }],
    });
  }
  return mentions;
}
