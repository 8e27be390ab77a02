import type { Locale, PhraseKey, PhraseValues } from '@agendum/locales';
import type { Inline } from '@agendum/model';
import {
  add,
  asIsolated,
  empty,
  inline,
  inlineOf,
  inlineWith,
  isolate,
  turnsDirection,
  join,
  nothing,
  text,
  type Attributes,
  type Element,
  type ElementWith,
  type Href,
  type Html,
  type InlineName,
  type Isolated,
} from './markup.js';
import { plainText, wording, words, type Worded } from './plain-text.js';
import {
  codeRuns,
  fillRuns,
  isLeftToRight,
  plainRuns,
  textBefore,
  wordRuns,
  type Direction,
  type Run,
} from './runs.js';

/** The values of a phrase as HTML. */
type Values<Key extends PhraseKey> =
  PhraseValues<Key> extends [values: infer Values] ? [values: { readonly [Name in keyof Values]: Isolated }] : [];

/** A piece of a phrase: words of its own, or the place where a value goes. */
interface PrintedPart {
  readonly own: Html;
  readonly placeholder: string | undefined;
}

/**
 * All that is printed in the words of one language, as HTML. Where the text runs from right to left, every number, hour and Latin word in
 * what is printed here is isolated, so that none is reordered. What is put into a phrase has to be isolated as a whole.
 */
export class Printer {
  private readonly locale: Locale;
  private readonly direction: Direction;
  private readonly templates = new Map<PhraseKey, readonly PrintedPart[]>();
  // An agenda names the same few days and meetings again and again. By the first day, then by what else is printed.
  private readonly meetings = new Map<string, Map<string, Html>>();
  private readonly dates = new Map<string, Map<string, Html>>();
  // And the same resolutions. By their type, then by their numbers.
  private readonly instruments = new Map<string, Map<string, Isolated>>();
  private readonly names = new Map<Inline, Isolated>();
  private readonly titles: Element;
  private readonly marks: Element;
  private readonly markLinks: ElementWith<'href'>;
  private readonly links: ElementWith<'href'>;
  private readonly times: ElementWith<'datetime'>;

  /** @param direction of the text that the words stand in */
  constructor(locale: Locale, direction: Direction = locale.direction) {
    this.locale = locale;
    this.direction = direction;
    // From left to right these elements are isolated by the style sheet.
    const dir = direction === 'rtl' ? direction : undefined;
    this.titles = inlineOf('span', { class: 'title', dir });
    this.marks = inlineOf('span', { class: 'number', dir });
    this.markLinks = inlineWith('a', 'href', { class: 'number' }, { title: locale.phrase('backToItems'), dir });
    this.links = inlineWith('a', 'href', {}, { dir });
    this.times = inlineWith('time', 'datetime', {}, { dir });
  }

  /** The same words in a text of this direction. */
  written(direction: Direction): Printer {
    return new Printer(this.locale, direction);
  }

  /** Tag of the language that the masthead is printed in. */
  get mastheadLanguage(): string {
    return this.locale.mastheadLanguage;
  }

  /** A phrase with HTML in its places. */
  phrase<Key extends PhraseKey>(key: Key, ...[values]: Values<Key>): Html {
    const given = values as Readonly<Record<string, Isolated>> | undefined;
    let whole = nothing;
    for (const { own, placeholder } of this.template(key)) {
      whole = add(whole, placeholder === undefined ? own : (given?.[placeholder] ?? nothing));
    }
    return whole;
  }

  /** A phrase for an attribute. */
  label<Key extends PhraseKey>(key: Key, ...values: PhraseValues<Key>): string {
    return this.locale.phrase(key, ...values);
  }

  itemMark(level: number, ordinal: number): Html {
    return this.own(this.locale.itemMark(level, ordinal));
  }

  itemReference(path: readonly number[]): Html {
    return this.own(this.locale.itemReference(path));
  }

  sectionMark(ordinal: number): Html {
    return this.own(this.locale.sectionMark(ordinal));
  }

  listEnd(position: Parameters<Locale['listEnd']>[0]): Html {
    return this.own(this.locale.listEnd(position));
  }

  mastheadDate(date: string): Html {
    return this.own(this.locale.mastheadDate(date));
  }

  originalLine(tag: string): Html {
    return this.own(this.locale.originalLine(tag));
  }

  dayRow(date: string): Html {
    return this.own(this.locale.dayRow(date));
  }

  dateRange(start: string, end: string): Html {
    return this.own(this.locale.dateRange(start, end));
  }

  /** @param atStart whether it begins a sentence */
  dateTimeRange(date: string, start: string, end: string, atStart: boolean): Html {
    const hours = `${atStart ? '^' : ''}${start}-${end}`;
    const known = this.meetings.get(date)?.get(hours);
    if (known !== undefined) return known;
    const words = this.locale.dateTimeRange(date, start, end, { weekday: true });
    return keep(this.meetings, date, hours, this.own(atStart ? this.locale.sentenceStart(words) : words));
  }

  timeRange(start: string, end: string): Html {
    return this.own(this.locale.timeRange(start, end));
  }

  /** A number that nothing else is said of: the mark of a footnote. */
  number(value: number): Html {
    return this.own(String(value));
  }

  /** "a, b and c" in the separators of the language. */
  enumerate(elements: readonly Isolated[]): Html {
    const count = elements.length;
    let whole = nothing;
    for (let index = 0; index < count; index++) {
      if (index > 0) whole = add(whole, this.own(this.locale.listSeparator(index - 1, count)));
      whole = add(whole, elements[index]!);
    }
    return whole;
  }

  /** A title with remarks behind it: "(C.5)", "[if any]". */
  withRemarks(title: Html, remarks: readonly Isolated[]): Html {
    return remarks.length === 0
      ? title
      : remarks.reduce(
          (whole, remark) => asIsolated(this.phrase('titleWithRemark', { title: whole, remark })),
          this.apart(title),
        );
  }

  /** The title of an item or of a document, beside which something else stands. */
  title(content: Html): Isolated {
    return asIsolated(this.titles(content));
  }

  /** The number or the letter before a title. */
  mark(content: Html): Isolated {
    return asIsolated(this.marks(content));
  }

  /** The same as a way back to the list of items. */
  markLink(href: Href, content: Html): Isolated {
    return asIsolated(this.markLinks(href, content));
  }

  link(href: Href, content: Html): Isolated {
    return asIsolated(this.links(href, content));
  }

  /** A date with what it is for machines. */
  time(datetime: string, content: Html): Isolated {
    return asIsolated(this.times(datetime, content));
  }

  /** A text of the author's. One that is in Latin letters alone keeps its signs and brackets in their order. */
  text(content: readonly Inline[], printed: Html): Html {
    return this.direction === 'rtl' && isLatin(content) ? isolate('bdi', { dir: 'ltr' }, printed) : printed;
  }

  /** What stands inside of a line and keeps its order there. It has an element of its own where it needs one. */
  apart(content: Html): Isolated {
    const { direction } = this;
    return direction === 'rtl' || turnsDirection(content)
      ? isolate('bdi', { dir: direction }, content)
      : asIsolated(content);
  }

  /** A name or another text that stands inside of a line. */
  name(content: Extract<Inline, { kind: 'text' }>): Isolated {
    let printed = this.names.get(content);
    if (printed === undefined) {
      printed = this.apart(this.text([content], this.authored(content.text)));
      this.names.set(content, printed);
    }
    return printed;
  }

  /** An element that stands inside of a line and keeps its order there. */
  isolated(name: Exclude<InlineName, 'bdi'>, attributes: Attributes, content: Html): Isolated {
    return this.direction === 'rtl'
      ? isolate(name, { ...attributes, dir: 'rtl' }, content)
      : asIsolated(inline(name, attributes, content));
  }

  /** A reference or a date in running text; of a resolution, its number. `atStart`: it begins a sentence. */
  piece(piece: Worded, atStart: boolean): Isolated {
    if (piece.kind !== 'instrument' || piece.show !== 'number' || atStart) return this.pieceAnew(piece, atStart);
    const { type, number } = piece;
    return (
      this.instruments.get(type)?.get(number) ?? keep(this.instruments, type, number, this.pieceAnew(piece, atStart))
    );
  }

  private pieceAnew(piece: Worded, atStart: boolean): Isolated {
    if (this.direction === 'ltr') return this.apart(this.worded(piece, atStart));
    const runs = this.runs(piece, atStart);
    // A single run is isolated already, or runs as the text around it does.
    return runs.length === 1 ? asIsolated(runsHtml(runs)) : this.apart(runsHtml(runs));
  }

  /** The same for the content of an element. */
  worded(piece: Worded, atStart: boolean): Html {
    if (piece.kind !== 'date' || piece.time !== undefined || piece.endTime !== undefined || atStart) {
      return this.wordedAnew(piece, atStart);
    }
    const { date, end, weekday } = piece;
    const rest = weekday ? `weekday ${end}` : `${end}`;
    return this.dates.get(date)?.get(rest) ?? keep(this.dates, date, rest, this.wordedAnew(piece, atStart));
  }

  private wordedAnew(piece: Worded, atStart: boolean): Html {
    if (this.direction === 'rtl') return runsHtml(this.runs(piece, atStart));
    const whole = wording(piece, this.locale);
    return text(atStart ? this.locale.sentenceStart(whole) : whole);
  }

  sentenceStart(value: string): string {
    return this.locale.sentenceStart(value);
  }

  /** Text of the author's. */
  authored(value: string): Html {
    return text(this.locale.unbroken(value));
  }

  /** Text of the author's that a piece of another kind follows. */
  textBefore(value: string): Html {
    return text(textBefore(this.locale.unbroken(value), this.direction));
  }

  /** Text without mark-up. */
  plain(content: readonly Inline[]): string {
    return plainText(content, { locale: this.locale });
  }

  /** A title with a symbol behind it, without mark-up. */
  plainTitle(title: string, symbol: string): string {
    const values = { title: [{ text: title, apart: false }], symbol: codeRuns(symbol, this.direction) };
    return plainRuns(fillRuns(this.locale.template('documentWithTitle'), values, this.direction));
  }

  /** Attributes of an element that holds text of the language. */
  get attributes(): { lang: string; dir: Direction } {
    return { lang: this.locale.language, dir: this.locale.direction };
  }

  private runs(piece: Worded, atStart: boolean): Run[] {
    const runs = words(piece, this.locale);
    const [first] = runs;
    if (first && atStart && !first.apart) runs[0] = { text: this.locale.sentenceStart(first.text), apart: false };
    return runs;
  }

  private template(key: PhraseKey): readonly PrintedPart[] {
    let parts = this.templates.get(key);
    if (parts === undefined) {
      parts = this.locale
        .template(key)
        .map((part) =>
          'text' in part
            ? { own: this.own(part.text), placeholder: undefined }
            : { own: nothing, placeholder: part.placeholder },
        );
      this.templates.set(key, parts);
    }
    return parts;
  }

  private own(value: string): Html {
    return this.direction === 'ltr' ? text(value) : runsHtml(wordRuns(value, this.direction));
  }
}

/** Keeps what was printed under two keys, and returns it. */
function keep<Printed>(
  kept: Map<string, Map<string, Printed>>,
  first: string,
  second: string,
  printed: Printed,
): Printed {
  const inner = kept.get(first);
  if (inner) inner.set(second, printed);
  else kept.set(first, new Map([[second, printed]]));
  return printed;
}

/** Whether a text has Latin letters and no words in another script, those that are printed for a date or a reference included. */
function isLatin(content: readonly Inline[]): boolean {
  let found = false;
  for (const piece of content) {
    if (piece.kind === 'document' || piece.kind === 'note' || piece.kind === 'foreign') continue;
    if (piece.kind === 'text') {
      const isLtr = isLeftToRight(piece.text);
      if (isLtr === false) return false;
      found ||= isLtr === true;
    } else if (piece.kind === 'emphasis' || piece.kind === 'link') {
      if (!isLatin(piece.content)) return false;
      found = true;
    } else {
      return false;
    }
  }
  return found;
}

function runsHtml(runs: readonly Run[]): Html {
  return join(
    runs.map(({ text: value, apart }, index) => {
      if (apart) return isolate('bdi', { dir: 'ltr' }, text(value));
      // No line ends inside of an hour; between two it may, which a display no longer knows once each stands isolated.
      return value.endsWith('–') && index < runs.length - 1 ? join([text(value), empty('wbr', {})]) : text(value);
    }),
  );
}
