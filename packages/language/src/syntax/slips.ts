import { recognise } from '@agendum/locales';
import { formatCivilDate, parseCivilDate } from '@agendum/model';
import type { TextRange } from '../finding.js';

/** Something that stands for something else without a doubt: what a word processor or an input method writes, or a habit from printed agendas. */
export interface Slip extends TextRange {
  kind: 'quotes' | 'fence' | 'mark' | 'time' | 'date' | 'word';
  /** The mark, the hour or the date in the form of the language; empty for quotes and fences. */
  meant: string;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '＂': '＂',
  '‘': '’',
  "'": "'",
};
const QUOTES = '"“”„«»＂‘’\'';

const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  ';': ',',
  '；': ',',
  '؛': ',',
  '｛': '{',
  '｝': '}',
  '－': '-',
  '−': '-',
  '—': '-',
  '―': '-',
  '‑': '-',
  '‐': '-',
  '‒': '-',
  '~': '-',
  '～': '-',
};

// A digit may be of full width. What follows must not go on with a number or a word.
const TIME = (): RegExp =>
  /([0-9０-９]{1,2})(?:([:.：．hH])([0-9０-９]{2})|[hH](?![\p{L}\p{N}]))?(?:[ \u00A0]?([AaPp])\.?[Mm](?:\.|(?![\p{L}])))?(?![\p{L}\p{N}/])/uy;
/** The end of a range whose "p.m." is about its beginning as well: `3:00-6:00 pm`. */
const AFTERNOON = /\s?[-–]\s?(\d{1,2})(?::\d\d)?\s?[pP]\.?[mM]/y;
const DAY_FIRST = (): RegExp => /(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}./-])/uy;
const YEAR_FIRST = (): RegExp =>
  /([0-9０-９]{4})([-./－–‐‑−年])([0-9０-９]{1,2})([-./－–‐‑−月])([0-9０-９]{1,2})日?(?![\p{L}\p{N}./-])/uy;

const WORD_START = (): RegExp => /[\p{L}_]/u;
/** An id with characters in it that are not seen. */
const BROKEN_WORD = (): RegExp =>
  /[\p{L}_][\p{L}\p{N}\p{M}_-]*((?:[\u00AD\u200B-\u200F\u2060\uFEFF]+[\p{L}\p{N}\p{M}_-]+)+)/uy;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The slip that begins at a place outside of text. Undefined where none does, and for what is written as it should be. */
export function slipAt(text: string, offset: number): Slip | undefined {
  const character = text[offset]!;
  const mark = MARKS[character] ?? braceAt(text, offset);
  if (mark !== undefined) {
    return { kind: 'mark', start: offset, end: offset + 1, meant: mark };
  }
  if (/[0-9０-９]/.test(character)) {
    return dateAt(text, offset) ?? figuresAt(text, offset) ?? timeAt(text, offset);
  }
  if (WORD_START().test(character)) {
    const [written, ...parts] = matchAt(BROKEN_WORD(), text, offset) ?? [];
    return written === undefined || parts.length === 0
      ? undefined
      : { kind: 'word', start: offset, end: offset + written.length, meant: written.replace(INVISIBLE, '') };
  }
  if (character === '"') {
    return isShortFence(text, offset) ? fenceAt(text, offset) : undefined;
  }
  return CLOSING[character] === undefined ? undefined : (fenceAt(text, offset) ?? quotesAt(text, offset));
}

/** The brace for which a bracket stands: an opening one at the end of its line, a closing one alone in its line. */
function braceAt(text: string, offset: number): string | undefined {
  const character = text[offset]!;
  if (!'([)]'.includes(character) || !/^[ \t]*(?:[\n\r]|$)/.test(text.slice(offset + 1, offset + LONGEST))) {
    return undefined;
  }
  if ('(['.includes(character)) {
    return '{';
  }
  return isBlankBefore(text, offset) ? '}' : undefined;
}

function isBlankBefore(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  return /(?:^|[\n\r])[ \t]*$/.test(before);
}

/** No title is longer. */
const LONGEST = 1000;

function quotesAt(text: string, start: number): Slip | undefined {
  const closing = CLOSING[text[start]!]!;
  if ("'‘".includes(text[start]!) && /\S/.test(text[start - 1] ?? '')) {
    return undefined; // an apostrophe
  }
  const last = Math.min(text.length, start + LONGEST);
  for (let end = start + 1; end < last && text[end] !== '\n' && text[end] !== '\r'; end++) {
    if (closing.includes(text[end]!) || text[end] === '"') {
      return { kind: 'quotes', start, end: end + 1, meant: '' };
    }
  }
  return undefined;
}

/** Three quotes of any kind, or two alone in their line, up to the next. */
function fenceAt(text: string, start: number): Slip | undefined {
  if (!isFence(text, start) && !isShortFence(text, start)) {
    return undefined;
  }
  for (let end = start + 3; end < text.length; end++) {
    if (isFence(text, end) || isShortFence(text, end)) {
      return { kind: 'fence', start, end: end + 3, meant: '' };
    }
  }
  return undefined;
}

function isFence(text: string, offset: number): boolean {
  return [0, 1, 2].every((step) => offset + step < text.length && QUOTES.includes(text[offset + step]!));
}

/** Hours without a colon, `1000-1300` at the beginning of a line: the first of them, and the second. */
const FIRST_FIGURES = /(\d\d)([0-5]\d)(?=[ \t]?[-–][ \t]?\d{4}(?![\d/-]))/y;
const SECOND_FIGURES = /(\d\d)([0-5]\d)(?![\d/-])/y;

function figuresAt(text: string, start: number): Slip | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const isFirst = /(?:^|[\n\r])[ \t]*$/.test(before);
  const isSecond = !isFirst && /[\n\r][ \t]*\d{4}[ \t]?[-–][ \t]?$/.test(before);
  const match = isFirst || isSecond ? matchAt(isFirst ? FIRST_FIGURES : SECOND_FIGURES, text, start) : undefined;
  return match && Number(match[1]) <= 24
    ? { kind: 'time', start, end: start + 4, meant: `${match[1]}:${match[2]}` }
    : undefined;
}

/** With the line break behind it, it is as long as a fence. */
function isShortFence(text: string, offset: number): boolean {
  return text.startsWith('""\n', offset) && isBlankBefore(text, offset);
}

function timeAt(text: string, start: number): Slip | undefined {
  const match = matchAt(TIME(), text, start);
  const [written = '', hourWritten = '', sign, minuteWritten, half] = match ?? [];
  const isRight = half === undefined && /^\d+:\d+$/.test(written);
  const [, endHour = ''] = (isRight && matchAt(AFTERNOON, text, start + written.length)) || [];
  if (endHour !== '' && Number(hourWritten) < Number(endHour) && Number(endHour) < 12) {
    const meant = `${Number(hourWritten) + 12}:${minuteWritten}`;
    return { kind: 'time', start, end: start + written.length, meant };
  }
  if (isRight || (half === undefined && hourWritten.length === written.length)) {
    return undefined; // a time as it should be, or a number
  }
  let hour = Number(ascii(hourWritten));
  const minute = minuteWritten === undefined ? 0 : Number(ascii(minuteWritten));
  if (half !== undefined && (hour < 1 || hour > 12)) {
    return undefined;
  }
  if (half !== undefined) {
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 24 || minute > 59 || (sign === undefined && half === undefined && !/[hH]$/.test(written))) {
    return undefined;
  }
  const meant = `${hour}:${String(minute).padStart(2, '0')}`;
  return { kind: 'time', start, end: start + written.length, meant };
}

function dateAt(text: string, start: number): Slip | undefined {
  const year = matchAt(YEAR_FIRST(), text, start);
  if (year) {
    const date = day(year[1]!, year[3]!, year[5]!);
    return date === undefined || date === year[0] ? undefined : slipOf(year[0], start, date);
  }
  const written = matchAt(DAY_FIRST(), text, start);
  const date = written && (day(written[4]!, written[3]!, written[1]!) ?? day(written[4]!, written[1]!, written[3]!));
  return date === undefined || !written ? dateInWords(text, start) : slipOf(written[0], start, date);
}

/** A day, and the word for a month behind it or behind the day that it is the first of: `8 March 2027`, `8 to 10 mars 2027`. */
const WORDS = (): RegExp =>
  /(?=\d[^\n\r"{]{3,40}\d{4})\d{1,2}(?:er|º)?(?:[ \u00A0]?[-–][ \u00A0]?\d{1,2}|[ \u00A0]\p{L}{1,3}[ \u00A0]\d{1,2})?[ \u00A0]\p{L}{2}[^\n\r"{]{0,30}/uy;
const LANGUAGES = ['en', 'fr', 'es', 'ru'];

function dateInWords(text: string, start: number): Slip | undefined {
  const [words] = matchAt(WORDS(), text, start) ?? [];
  for (const language of words === undefined ? [] : LANGUAGES) {
    const [first] = recognise(words!, language);
    const written = first?.kind === 'when' && first.start === 0 ? first.days[0] : undefined;
    if (written?.date !== undefined && written.start === 0) {
      return { kind: 'date', start, end: start + written.end, meant: written.date };
    }
  }
  return undefined;
}

function slipOf(written: string, start: number, meant: string): Slip {
  return { kind: 'date', start, end: start + written.length, meant };
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const date = `${ascii(year)}-${ascii(month).padStart(2, '0')}-${ascii(dayOfMonth).padStart(2, '0')}`;
  const parsed = parseCivilDate(date);
  return parsed && formatCivilDate(parsed);
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

function ascii(digits: string): string {
  return digits.normalize('NFKC');
}
