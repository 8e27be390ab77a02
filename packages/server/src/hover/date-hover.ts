import { originalOf, surveyOf, type ast } from '@agendum/language';
import { languageName, type Locale, type When } from '@agendum/locales';
import { daysBetween, minutesBetween, parseCivilDate } from '@agendum/model';
import type { LangiumDocument } from 'langium';
import { escapeMarkdown, list, paragraphs } from './markdown.js';
import type { Wording } from '../wording.js';

const messages = {
  before: (days: number) => (days === 1 ? '1 day before the meeting' : `${days} days before the meeting`),
  after: (days: number) => (days === 1 ? '1 day after the meeting' : `${days} days after the meeting`),
  during: (day: number, days: number) => `Day ${day} of ${days} of the meeting`,
};

/** How a date is printed, in the file's language and in each other, and how far it is from the meeting; nothing of one that is in no calendar. */
export function dateHover(when: When, document: LangiumDocument, wording: Wording): string | undefined {
  if (!parseCivilDate(when.date)) {
    return undefined;
  }
  const file = document.parseResult.value as ast.AgendaFile;
  return paragraphs(
    escapeMarkdown(wording.of(document).when(when)),
    distance(when.date, file),
    inEachLanguage(document, wording, (words) => words.when(when)),
  );
}

/** How long a slot is, and how its hours are printed in each language. */
export function slotHover(start: string, end: string, document: LangiumDocument, wording: Wording): string {
  const minutes = minutesBetween(start, end);
  return paragraphs(
    minutes === undefined || minutes <= 0 ? undefined : `**${duration(minutes)}**`,
    inEachLanguage(document, wording, (words) => words.timeRange(start, end)),
  );
}

/** How an hour is printed in each language. */
export function hourHover(time: string, document: LangiumDocument, wording: Wording): string {
  return paragraphs(inEachLanguage(document, wording, (words) => words.time(time)));
}

/** `3 h`, `1 h 30 min`, `45 min`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '').join(' ');
}

function inEachLanguage(
  document: LangiumDocument,
  wording: Wording,
  print: (words: Locale) => string,
): string | undefined {
  return list(
    wording
      .languages(document)
      .map((tag) => `${escapeMarkdown(print(wording.of(document, tag)))} (${languageName(tag)})`),
  );
}

function distance(date: string, file: ast.AgendaFile): string | undefined {
  // A translation has no dates of its own.
  const dates = surveyOf(originalOf(file) ?? file).fields.find((field) => field.$type === 'DatesField');
  const first = parseCivilDate(dates?.start ?? '');
  const last = parseCivilDate(dates?.end ?? dates?.start ?? '');
  const day = parseCivilDate(date);
  if (!first || !last || !day) {
    return undefined;
  }
  const sinceFirst = daysBetween(first, day);
  const untilLast = daysBetween(day, last);
  if (sinceFirst < 0) {
    return messages.before(-sinceFirst);
  }
  return untilLast < 0 ? messages.after(-untilLast) : messages.during(sinceFirst + 1, daysBetween(first, last) + 1);
}
