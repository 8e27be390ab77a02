import { distributions, originalOf, surveyOf, type ast, type Expectation } from '@agendum/language';
import { languageName } from '@agendum/locales';
import { addDays, daysBetween, formatCivilDate, minutesBetween, parseCivilDate } from '@agendum/model';
import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { dayInWords } from '../describe.js';
import type { CompletionPlace, Proposal } from './proposal.js';

/** What can be written where the grammar asks for a value: languages, distributions, time zones, days of the meeting, hours. */
export function valueProposals({ rule, property, name }: Expectation, place: CompletionPlace): Proposal[] {
  if (property === 'language') {
    return languageProposals(rule, place);
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
  return name === 'TIME' ? hourProposals(`${rule} ${property}`, place) : [];
}

function value(label: string, description?: string): Proposal {
  return { label, kind: CompletionItemKind.Value, description, words: description, rank: '2' };
}

/** A name is given once in each language. On a new line a statement goes on more seldom than another begins. */
function languageProposals(rule: string, { document, before, wording, atLineStart }: CompletionPlace): Proposal[] {
  const names = rule === 'LanguageName' ? before.slice(before.lastIndexOf('short') + 1) : [];
  return wording
    .languages(document)
    .filter((tag) => !names.includes(tag))
    .map((tag) => ({ ...value(tag, languageName(tag)), rank: atLineStart && rule === 'LanguageName' ? '96' : '2' }));
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
  const left = new Set(rule === 'Day' ? daysLeft(document) : meetingDays(document));
  // What a translation says of a day, its original has there.
  const days = rule === 'TranslatedDay' ? timetableDays(document) : meetingDays(document);
  return days.map((date) => ({
    ...value(date, dayInWords(document, date, wording)),
    rank: `${left.has(date) ? '7' : '8'}${date}`,
  }));
}

/** The file that says when the meeting is: of a translation, the original. */
function sourceOf({ parseResult }: LangiumDocument): ast.AgendaFile {
  const file = parseResult.value as ast.AgendaFile;
  return originalOf(file) ?? file;
}

function timetableDays(document: LangiumDocument): string[] {
  return surveyOf(sourceOf(document)).days.map(({ date }) => date);
}

/** The days of the meeting that are not in the timetable. */
export function daysLeft(document: LangiumDocument): string[] {
  const known = timetableDays(document);
  return meetingDays(document).filter((date) => !known.includes(date));
}

/** The days from the first to the last of the meeting, none when it has no dates. */
export function meetingDays(document: LangiumDocument): string[] {
  const { fields } = surveyOf(sourceOf(document));
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

/** The hours that other slots have, then those that are usual. */
function hourProposals(asked: string, { document, before }: CompletionPlace): Proposal[] {
  const { slots } = surveyOf(sourceOf(document));
  const known = slots
    .filter(({ start, end }) => (minutesBetween(start, end) ?? 0) > 0)
    .map(({ start, end }) => `${start}-${end}`);
  known.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const ranges = [...new Set(asked.startsWith('Translated') ? known : [...known, ...USUAL_HOURS])];
  const each = (part: 0 | 1): string[] => [...new Set(ranges.map((range) => range.split('-')[part]!))];
  switch (asked) {
    case 'Slot start':
    case 'TranslatedSlot start':
      return inThisOrder(ranges).map((range) => ({ ...range, insert: `${range.label} ` }));
    case 'Reference time':
      // Behind a day; an hour alone is seldom what is wanted behind a brace.
      return before.length > 1 ? inThisOrder(each(0)) : [];
    case 'Slot end':
    case 'TranslatedSlot end':
    case 'Reference endTime':
    case 'Reference end':
      return inThisOrder(each(1).filter((hour) => (minutesBetween(before.at(-2) ?? '', hour) ?? 0) > 0));
    default:
      return [];
  }
}

function inThisOrder(labels: readonly string[]): Proposal[] {
  return labels.map((label, index) => ({ ...value(label), rank: `2${String(index).padStart(4, '0')}` }));
}
