import { sessionNumber } from '@agendum/locales';
import type { CalendarDay } from '@agendum/model';
import { parseCivilDate } from '@agendum/model';
import { documentsNamedIn } from '../../documents/named-documents.js';
import { printedTitle } from '../../documents/printed-words.js';
import { hasUnitedNationsForm, sessionOf, yearOf } from '../../documents/symbol-parts.js';
import type * as ast from '../../generated/ast.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import type { Survey } from '../../linking/survey.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';

const messages = {
  ownYear: (symbol: string, year: number, held: number) =>
    `The symbol ${symbol} is of ${year}, but the meeting is held in ${held}. One of the two is left from another agenda: correct it.`,
  session: (stated: number, symbol: string, own: number) =>
    `The session is given as ${stated}, but the symbol ${symbol} is of session ${own}. One of the two is left from another agenda: correct it.`,
  laterYear: (symbol: string, year: number, held: number) =>
    `The document ${symbol} is of ${year} by its symbol, which is after this meeting in ${held}. Most likely the symbol has a slip: correct it.`,
  laterSession: (symbol: string, session: number, own: number) =>
    `The document ${symbol} is of session ${session} by its symbol, but this is session ${own}. Most likely the symbol has a slip: correct it.`,
  dates: 'The dates of the meeting stand here.',
  symbol: 'The symbol of this agenda stands here.',
};

export const rule = defineRule({
  id: 'symbol-of-other-meeting',
  severity: 'warning',
  summary: 'The year or the session in a symbol is not that of the meeting, or is after it.',
  prose: 'none',
  check({ uri, survey, report }) {
    const { header } = survey.file;
    if (header?.$type === 'TranslationHeader') {
      const own = header.original?.ref?.symbol;
      const stated = own === undefined ? undefined : otherSession(own, survey);
      if (own !== undefined && stated) {
        report({ range: rangeOf(stated.field), message: messages.session(stated.number, shorten(own), stated.own) });
      }
      return;
    }
    if (header?.$type !== 'AgendaHeader') {
      return;
    }
    const own = header.symbol !== undefined && hasUnitedNationsForm(header.symbol) ? header.symbol : undefined;
    const meeting = meetingDaysOf(survey);
    const year = own === undefined ? undefined : yearOf(own);
    const session = own === undefined ? undefined : sessionOf(own);
    const ownPlace = () => rangeOfProperty(header, 'symbol');

    if (own !== undefined && year !== undefined && meeting && !isYearOf(year, meeting, survey)) {
      const related = [{ uri, range: meeting.range, message: messages.dates }];
      report({ range: ownPlace(), message: messages.ownYear(shorten(own), year, meeting.first.year), related });
    }
    const stated = own === undefined ? undefined : otherSession(own, survey);
    if (own !== undefined && stated) {
      const related = [{ uri, range: ownPlace(), message: messages.symbol }];
      report({
        range: rangeOf(stated.field),
        message: messages.session(stated.number, shorten(own), stated.own),
        related,
      });
    }

    for (const { symbol, parsed, place } of meeting || session ? documentsNamedIn(survey) : []) {
      const later = hasUnitedNationsForm(symbol) ? parsed.symbols : [];
      const laterYear = meeting && later.map(yearOf).find((found) => found !== undefined && found > meeting.last.year);
      const laterSession =
        session &&
        later.map(sessionOf).find((found) => found?.before === session.before && found.number > session.number);
      if (meeting && laterYear !== undefined) {
        const related = [{ uri, range: meeting.range, message: messages.dates }];
        const message = messages.laterYear(shorten(symbol), laterYear, meeting.last.year);
        report({ range: place(), message, related });
      } else if (session && laterSession) {
        const related = [{ uri, range: ownPlace(), message: messages.symbol }];
        const message = messages.laterSession(shorten(symbol), laterSession.number, session.number);
        report({ range: place(), message, related });
      }
    }
  },
});

/** A meeting at the beginning of a year may have documents of the year before. */
const LAST_MONTH = 3;

function isYearOf(year: number, { first, last }: { first: CalendarDay; last: CalendarDay }, survey: Survey): boolean {
  return year === first.year || year === last.year || (year === first.year - 1 && isEarly(first, year, survey));
}

/** Whether the meeting is at the beginning of a year, and its agenda was submitted in the year before. */
function isEarly({ month }: CalendarDay, year: number, { fields }: Survey): boolean {
  const masthead = fields.find((field) => field.$type === 'Masthead');
  const issued = masthead?.entries.find((entry) => entry.$type === 'Issued')?.date;
  return month <= LAST_MONTH && (issued === undefined || parseCivilDate(issued)?.year === year);
}

/** The line `session`, if it names another session than the symbol of the agenda. */
function otherSession(
  symbol: string,
  { fields, language }: Survey,
): { field: ast.TextField; number: number; own: number } | undefined {
  const field = fields.find((found) => found.$type === 'TextField' && found.field === 'session');
  const own = hasUnitedNationsForm(symbol) ? sessionOf(symbol)?.number : undefined;
  if (field?.$type !== 'TextField' || !field.text || own === undefined) {
    return undefined;
  }
  const number = sessionNumber(printedTitle(field.text, language), language);
  return number === undefined || number === own ? undefined : { field, number, own };
}
