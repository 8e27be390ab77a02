import { distributions, surveyOf, type ast, type Expectation } from '@agendum/language';
import { languageName } from '@agendum/locales';
import { addDays, daysBetween, formatCivilDate, parseCivilDate } from '@agendum/model';
import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { dayInWords } from '../describe.js';
import type { CompletionPlace, Proposal } from './proposal.js';

/** What can be written where the grammar asks for a value: languages, distributions, time zones, days of the meeting, hours. */
export function valueProposals({ rule, property, name }: Expectation, place: CompletionPlace): Proposal[] {
  if (property === 'language') {
    return place.wording.languages(place.document).map((tag) => value(tag, languageName(tag)));
  }
  if (rule === 'Distribution') {
    return distributions.map((distribution) => value(distribution));
  }
  if (property === 'zone') {
    return timeZones().map((zone) => value(zone));
  }
  if (name === 'DATE') {
    return dayProposals(rule, place);
  }
  return rule === 'Slot' && property === 'start' ? hourProposals(place) : [];
}

function value(label: string, description?: string): Proposal {
  return { label, kind: CompletionItemKind.Value, description, words: description, rank: '2' };
}

let zones: readonly string[] | undefined;

/** All of them are known to the platform; asked for only when an author writes one. */
function timeZones(): readonly string[] {
  return (zones ??= [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]);
}

// A longer range is a slip.
const MOST_DAYS = 60;

/** The days of the meeting. In the timetable those come first that are not in it. */
function dayProposals(rule: string, { document, wording }: CompletionPlace): Proposal[] {
  if (rule === 'DatesField' || rule === 'Issued') {
    return [];
  }
  const { days } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const known = new Set(rule === 'Day' ? days.map(({ date }) => date) : []);
  return meetingDays(document).map((date) => ({
    ...value(date, dayInWords(document, date, wording)),
    rank: `${known.has(date) ? '8' : '7'}${date}`,
  }));
}

/** The days from the first to the last of the meeting, none when it has no dates. */
export function meetingDays(document: LangiumDocument): string[] {
  const { fields } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const field = fields.find((field) => field.$type === 'DatesField');
  const start = parseCivilDate(field?.start ?? '');
  const end = parseCivilDate(field?.end ?? field?.start ?? '');
  if (!start || !end) {
    return [];
  }
  const count = Math.min(daysBetween(start, end) + 1, MOST_DAYS);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => formatCivilDate(addDays(start, index)));
}

// The hours of meetings at the United Nations, for a timetable that has none yet.
const USUAL_HOURS = ['10:00-13:00', '15:00-18:00'];

/** The hours that other slots have. */
function hourProposals({ document }: CompletionPlace): Proposal[] {
  const { slots } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const hours = slots.filter(({ start, end }) => start && end).map(({ start, end }) => `${start}-${end}`);
  const known = [...new Set(hours)].sort();
  return (known.length > 0 ? known : USUAL_HOURS).map((range) => ({ ...value(range), insert: `${range} ` }));
}
