import { compareDays, parseCivilDate, parseClockTime, type CivilDate, type ClockTime } from '@agendum/model';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import type { LanguageFormat } from './format.js';
import { fr } from './fr.js';
import { directionOf, languageOf, nameOfLanguage, type Language } from './languages.js';
import type { ListPosition } from './marks.js';
import { otherLanguageFormat } from './other-language.js';
import { configuredPhrase, phraseText, type LocaleOptions, type PhraseTable } from './phrase-table.js';
import type { PhraseKey, PlaceholderOf } from './phrases.js';
import { ru } from './ru.js';
import { fillTemplate, templateParts, type TemplatePart } from './template.js';
import { zh } from './zh.js';

const formats: Readonly<Record<Language, LanguageFormat>> = { ar, zh, en, fr, ru, es };

/** The values a phrase needs: none, or one for each of its placeholders. */
export type PhraseValues<Key extends PhraseKey> = [PlaceholderOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<Key>, string>>];

/** A day, a range of days, an hour of a day or a range of hours: the fields of a date in running text. */
export interface When {
  date: CivilDate;
  end?: CivilDate;
  time?: ClockTime;
  endTime?: ClockTime;
  weekday?: boolean;
}

/**
 * All that is printed in the words of one language. Every function returns plain text, to be escaped by the caller.
 *
 * Dates and hours are the strings of the model; one that is impossible is printed as it was written. A range whose ends are the same, or
 * are out of order, is printed too: finding such mistakes is not the task here.
 */
export interface Locale {
  /** The tag that was asked for. */
  readonly language: string;
  /** Direction of a text in `language`. */
  readonly direction: 'ltr' | 'rtl';
  /** False for a language without phrases of its own here: it has those of a configuration, and English ones for the rest. */
  readonly supported: boolean;
  /** Tag of the language that the masthead is printed in: English for Arabic, Chinese and Russian. */
  readonly mastheadLanguage: string;

  /** A fixed phrase with its values put in. */
  phrase<Key extends PhraseKey>(key: Key, ...values: PhraseValues<Key>): string;
  /** A fixed phrase cut at its placeholders, in the order of the language: for values that are more than plain text. */
  template<Key extends PhraseKey>(key: Key): readonly TemplatePart<PlaceholderOf<Key>>[];
  /** What stands between the element at `index` and the next one in an enumeration of `count`: `, `, ` and `, `、`. */
  listSeparator(index: number, count: number): string;

  /** Mark of an item among its siblings: `1.`, `(b)`, `(ii)`. Level and ordinal count from 1. */
  itemMark(level: number, ordinal: number): string;
  /** Number of an item in a reference or a timetable: `3 (b)`, in Chinese `3(b)`. */
  itemReference(path: readonly number[]): string;
  /** `A.` for the first section. */
  sectionMark(ordinal: number): string;
  /** The sign after a title in the list of items. */
  listEnd(position: ListPosition): string;

  /** Name of a day by itself, 1 for Monday. */
  weekday(weekday: number): string;
  /** `17 October 2012`; with `weekday`, `Wednesday, 17 October 2012`. Inside a sentence: Russian has `в среду, 17 октября 2012 года`. */
  date(date: CivilDate, options?: { weekday?: boolean }): string;
  /** Date of issue, in the language of the masthead. */
  mastheadDate(date: CivilDate): string;
  /** First column of a timetable, without the year: `Wednesday, 17 October`. */
  dayRow(date: CivilDate): string;
  /** The days of a meeting, on a line of their own: `17 and 18 October 2012`, `24–26 November 2009`, in French `24-26 novembre 2009`. */
  dateRange(start: CivilDate, end: CivilDate): string;
  /** `10.30 a.m.` */
  time(time: ClockTime): string;
  /** On a line of its own: `10 a.m.–1 p.m.`, in French `10 heures-13 heures`. */
  timeRange(start: ClockTime, end: ClockTime): string;
  /** Two hours inside a sentence of the author's: `10 a.m. to 1 p.m.`, after "from". */
  hours(start: ClockTime, end: ClockTime): string;
  /** `17 October 2012, at 10 a.m.` */
  dateTime(date: CivilDate, time: ClockTime, options?: { weekday?: boolean }): string;
  /** `17 October 2012, from 10 a.m. to 1 p.m.` */
  dateTimeRange(date: CivilDate, start: ClockTime, end: ClockTime, options?: { weekday?: boolean }): string;
  /**
   * A date inside a sentence of the author's, by the fields that are there. The article and the preposition before it are the author's,
   * so that a range is `24 to 26 November 2009` after "from", `24 au 26 novembre 2009` after "du", `24 al 26 de noviembre de 2009` after
   * "del". Only Russian begins with a preposition of its own where there is a weekday, since a bare date has none there.
   */
  when(when: When): string;

  /** The masthead's line on the original language, by its tag. */
  originalLine(tag: string): string;
  /**
   * What a line break in the source stands for, given the text before and after it (a few characters are enough): a blank, or nothing
   * between Chinese characters.
   */
  lineBreak(before: string, after: string): '' | ' ';
  /** A text of the author's, in which no line is broken where the language breaks none: in French before a colon. */
  unbroken(text: string): string;
  /** The same text at the beginning of a sentence: `Agenda item 4`. */
  sentenceStart(text: string): string;
}

const originals: Readonly<Record<string, OriginalKey>> = {
  ar: 'originalArabic',
  zh: 'originalChinese',
  en: 'originalEnglish',
  fr: 'originalFrench',
  ru: 'originalRussian',
  es: 'originalSpanish',
};

type OriginalKey = Exclude<PhraseKey & `original${string}`, 'originalOther'>;

/** The phrase that tells in a masthead that an original is in a language. Undefined where it tells so with the name of the language. */
export function originalPhrase(language: string): OriginalKey | undefined {
  return Object.hasOwn(originals, language) ? originals[language] : undefined;
}

/**
 * The locale of a language tag: `zh`, `zh-Hans`. A language that has no phrases here gets those of `options.phrases`, English ones for the
 * rest ({@link missingPhrases}), and the dates and hours of the platform. Made once for each tag and options: `options.phrases` is told by
 * identity.
 */
export function locale(tag: string, options: LocaleOptions = {}): Locale {
  const kept = keptLocales(options.phrases);
  const key = options.house === undefined ? tag : `${options.house} ${tag}`;
  let found = kept.get(key);
  if (found === undefined) {
    // Tags come from agendas that are being typed; what is kept must not grow without end.
    if (kept.size >= 100) kept.clear();
    kept.set(key, (found = createLocale(tag, options)));
  }
  return found;
}

const withoutTable = new Map<string, Locale>();
const byTable = new WeakMap<PhraseTable, Map<string, Locale>>();

function keptLocales(table: PhraseTable | undefined): Map<string, Locale> {
  if (!table) return withoutTable;
  let kept = byTable.get(table);
  if (kept === undefined) byTable.set(table, (kept = new Map()));
  return kept;
}

function createLocale(tag: string, options: LocaleOptions): Locale {
  const own = languageOf(tag);
  const format = own ? formats[own] : otherLanguageFormat(tag);
  // A masthead that a configuration words in the language itself is in that language.
  const mastheadIsOwn = configuredPhrase(tag, 'languageLine', options) !== undefined;
  const mastheadLanguage = mastheadIsOwn ? tag : format.mastheadLanguage;
  const parts = new Map<PhraseKey, readonly TemplatePart[]>();

  const template = (key: PhraseKey): readonly TemplatePart[] => {
    let cached = parts.get(key);
    if (cached === undefined) parts.set(key, (cached = templateParts(wording(key))));
    return cached;
  };

  const wording = (key: PhraseKey): string =>
    key === 'languageLine' && !own && !mastheadIsOwn
      ? nameOfLanguage(tag, mastheadLanguage)
      : phraseText(tag, own ?? 'en', key, options);

  const text = (key: PhraseKey, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(template(key), values);

  const when = ({ date, end, time, endTime, weekday = false }: When): string => {
    const day = parseCivilDate(date);
    const lastDay = end === undefined ? day : parseCivilDate(end);
    const start = time === undefined ? undefined : parseClockTime(time);
    const finish = endTime === undefined ? undefined : parseClockTime(endTime);
    const impossible = (time !== undefined && start === undefined) || (endTime !== undefined && finish === undefined);
    if (!day || !lastDay || impossible) return asWritten([date, time], [end, endTime]);
    const sameDay = compareDays(day, lastDay) === 0;
    if (start === undefined) return sameDay ? format.date(day, weekday) : format.dateRange(day, lastDay, weekday);
    const moment = { day, minutes: start };
    if (finish === undefined || (sameDay && finish === start)) return format.dateTime(moment, weekday);
    return sameDay
      ? format.dateTimeRange(moment, finish, weekday)
      : format.momentRange(moment, { day: lastDay, minutes: finish }, weekday);
  };

  const times = (startTime: ClockTime, endTime: ClockTime, write: LanguageFormat['timeRange']): string => {
    const start = parseClockTime(startTime);
    const end = parseClockTime(endTime);
    if (start === undefined || end === undefined) return asWritten([startTime], [endTime]);
    return start === end ? format.time(start) : write(start, end);
  };

  const withDay = (date: CivilDate, write: (day: NonNullable<ReturnType<typeof parseCivilDate>>) => string): string => {
    const day = parseCivilDate(date);
    return day ? write(day) : date;
  };

  const created: Locale = {
    language: tag,
    direction: directionOf(tag),
    supported: own !== undefined,
    mastheadLanguage,
    phrase: (key, ...values) => text(key, values[0]),
    template: (key) => template(key) as ReturnType<typeof created.template<typeof key>>,
    listSeparator: (index, count) =>
      text(count === 2 ? 'separatorOfPair' : index === count - 2 ? 'lastSeparator' : 'separator'),
    itemMark: format.itemMark,
    itemReference: format.itemReference,
    sectionMark: format.sectionMark,
    listEnd: format.listEnd,
    weekday: format.weekday,
    date: (date, options) => when({ date, ...options }),
    mastheadDate: (date) => withDay(date, mastheadIsOwn ? (day) => format.date(day, false) : format.mastheadDate),
    dayRow: (date) => withDay(date, format.dayRow),
    dateRange: (date, end) => {
      const [first, last] = [parseCivilDate(date), parseCivilDate(end)];
      const days = first && last && compareDays(first, last) !== 0 ? format.headingRange?.(first, last) : undefined;
      return days ?? when({ date, end });
    },
    time: (time) => times(time, time, format.timeRange),
    timeRange: (start, end) => times(start, end, format.timeRange),
    hours: (start, end) => times(start, end, format.hours ?? format.timeRange),
    dateTime: (date, time, options) => when({ date, time, ...options }),
    dateTimeRange: (date, time, endTime, options) => when({ date, time, endTime, ...options }),
    when,
    originalLine: (original) => {
      const key = originalPhrase(original);
      return key ? text(key) : text('originalOther', { language: nameOfLanguage(original, mastheadLanguage) });
    },
    lineBreak: format.lineBreak,
    unbroken: (written) => (format.unbroken ? written.replace(format.unbroken, '\u00a0') : written),
    sentenceStart: format.sentenceStart,
  };
  return Object.freeze(created);
}

/** A date that is impossible, as the author wrote it. */
function asWritten(start: (string | undefined)[], end: (string | undefined)[]): string {
  const written = [start, end].map((fields) => fields.filter((field) => field !== undefined).join(' '));
  return [...new Set(written)].filter((field) => field !== '').join('–');
}
