import { compareDays, parseCivilDate, type CalendarDay } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import { findProperty, rangeOf } from '../syntax/place.js';
import type { TextRange } from '../finding.js';
import type { Survey } from './survey.js';

/** The days on which a meeting is held, by the `dates` of its agenda. */
export interface MeetingDays {
  first: CalendarDay;
  last: CalendarDay;
  field: ast.DatesField;
  /** The place of the days, without the keyword. */
  range: TextRange;
}

/** Undefined where an agenda does not say, or says what is in no calendar or out of order. */
export function meetingDaysOf({ fields }: Survey): MeetingDays | undefined {
  const field = fields.find((candidate) => candidate.$type === 'DatesField');
  const first = field?.start === undefined ? undefined : parseCivilDate(field.start);
  const last = field?.end === undefined ? first : parseCivilDate(field.end);
  if (!field || !first || !last || compareDays(first, last) > 0) {
    return undefined;
  }
  const start = findProperty(field, 'start')?.start ?? rangeOf(field).start;
  return { first, last, field, range: { start, end: rangeOf(field).end } };
}
