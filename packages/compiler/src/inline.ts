import { directionOf } from '@agendum/locales';
import { formatClockTime, parseClockTime, type BodyName, type Inline } from '@agendum/model';
import { callAnchor, documentAnchor, footnoteAnchor, repeated } from './anchors.js';
import type { PageContext } from './context.js';
import { pageLink, webLink } from './href.js';
import {
  add,
  breakable,
  inline as element,
  isolate,
  isolateWith,
  inlineOf,
  inlineWith,
  join,
  nothing,
  text,
  type Attributes,
  type Href,
  type Html,
  type Isolated,
} from './markup.js';
import { shownName } from './plain-text.js';
import type { Direction } from './runs.js';

/**
 * Where a text stands: `plain` is inside of a link or is repeated from elsewhere, and has neither links nor footnotes of its own.
 */
type Manner = 'linked' | 'plain';

/** Running text. `atStart`: a reference at its beginning begins a sentence. */
export function inlines(
  content: readonly Inline[],
  page: PageContext,
  manner: Manner = 'linked',
  atStart = false,
): Html {
  return page.print.text(content, pieces(content, page, manner, atStart));
}

function pieces(content: readonly Inline[], page: PageContext, manner: Manner, atStart: boolean): Html {
  // Most texts are one piece.
  if (content.length === 1) return inline(content[0]!, page, manner, atStart);
  let whole = nothing;
  let before: Inline | undefined;
  for (let index = 0; index < content.length; index++) {
    const piece = content[index]!;
    const printed =
      piece.kind === 'text'
        ? textInContext(piece.text, before, index < content.length - 1, page)
        : inline(piece, page, manner, before ? endsSentence(before) : atStart);
    whole = add(whole, printed);
    before = piece;
  }
  return whole;
}

/** Text between other pieces: a time that ends with a stop takes no second one. */
function textInContext(value: string, before: Inline | undefined, isFollowed: boolean, { print }: PageContext): Html {
  const stops = (before?.kind === 'time' || before?.kind === 'date') && value.startsWith('.');
  const rest = stops && print.plain([before]).endsWith('.') ? value.slice(1) : value;
  return isFollowed ? print.textBefore(rest) : print.authored(rest);
}

const link = inlineWith('a', 'href');
const emphasis = inlineOf('em', {});
const strong = inlineOf('strong', {});
const noteCall = inlineOf('sup', {});

const sentenceEnd = /(?<!\betc)(?<=[^\s.]{3})[.!?]["”’)]*\s+$/;
const endsInBlank = /\s/;

/** Whether a new sentence may begin after a piece. */
function endsSentence(before: Inline | undefined): boolean {
  return before?.kind === 'text' && endsInBlank.test(before.text.slice(-1)) && sentenceEnd.test(before.text.slice(-80));
}

/** A title that is a link, except for its footnote marks, which are links of their own. */
export function linkedTitle(title: readonly Inline[], href: Href, page: PageContext): Html {
  if (!title.some((piece) => piece.kind === 'note')) {
    return title.length === 0 ? nothing : link(href, inlines(title, page, 'plain'));
  }
  const pieces: Html[] = [];
  let from = 0;
  const linkUntil = (to: number): void => {
    if (to > from) pieces.push(link(href, inlines(title.slice(from, to), page, 'plain')));
  };
  for (const [index, piece] of title.entries()) {
    if (piece.kind !== 'note') continue;
    linkUntil(index);
    pieces.push(inline(piece, page, 'linked', false));
    from = index + 1;
  }
  linkUntil(title.length);
  return join(pieces);
}

/** The names of bodies in an enumeration. */
export function bodyNames(bodies: readonly BodyName[], page: PageContext): Isolated {
  const { print } = page;
  const names = bodies.map((body) => isolated(body.name, page));
  const [first] = names;
  return first && names.length === 1 ? first : print.apart(print.enumerate(names));
}

/** Running text for the place of a phrase. */
export function isolated(content: readonly Inline[], page: PageContext, manner: Manner = 'linked'): Isolated {
  const [only] = content;
  // The name of a body, mostly, which is named again and again.
  return only?.kind === 'text' && content.length === 1
    ? page.print.name(only)
    : page.print.apart(inlines(content, page, manner));
}

/** As much of a symbol as stands on one line everywhere, in characters. */
const longestWhole = 24;

/** A symbol. It is broken after a slash only, and not at all where it is short. */
export function symbol(value: string, href: Href | undefined): Isolated {
  return value.length > longestWhole ? narrowSymbol(value, href) : symbolElement(value, href, text(value));
}

/** A symbol in a narrow column, where it may be broken after any slash. */
export function narrowSymbol(value: string, href: Href | undefined): Isolated {
  return symbolElement(value, href, breakable(value));
}

const symbolLink = isolateWith('a', 'href', { class: 'symbol' }, { dir: 'ltr' });
const longSymbolLink = isolateWith('a', 'href', { class: 'symbol long' }, { dir: 'ltr' });

function symbolElement(value: string, href: Href | undefined, content: Html): Isolated {
  const isLong = hasLongPart(value);
  if (href) return (isLong ? longSymbolLink : symbolLink)(href, content);
  return isolate('bdi', { class: isLong ? 'symbol long' : 'symbol', dir: 'ltr' }, content);
}

/** Whether something between two slashes is too long for any line: it is broken where the line ends. */
function hasLongPart(symbol: string): boolean {
  let from = 0;
  while (symbol.length - from > longestWhole) {
    const slash = symbol.indexOf('/', from);
    if (slash < 0 || slash - from > longestWhole) return true;
    from = slash + 1;
  }
  return false;
}

function inline(piece: Inline, page: PageContext, manner: Manner, atStart: boolean): Html {
  const { print } = page;
  switch (piece.kind) {
    case 'text':
      return print.authored(piece.text);
    case 'emphasis':
      return (piece.strong ? strong : emphasis)(pieces(piece.content, page, manner, atStart));
    case 'link': {
      const href = manner === 'linked' ? webLink(piece.url) : undefined;
      return href
        ? link(href, pieces(piece.content, page, 'plain', atStart))
        : pieces(piece.content, page, manner, atStart);
    }
    case 'foreign': {
      const attributes = languageOf(piece);
      return isolate('span', attributes, inlines(piece.content, page.in(piece.language), manner, atStart));
    }
    case 'item': {
      const target = piece.self || manner === 'plain' ? undefined : page.survey.itemOf(piece.item);
      return target ? print.link(target.href, print.worded(piece, atStart)) : print.piece(piece, atStart);
    }
    case 'instrument':
      return piece.show === 'title' && piece.title ? isolated(piece.title, page, manner) : print.piece(piece, atStart);
    case 'document':
      return documentReference(piece.document, page, manner);
    case 'body':
      return isolated(bodyName(piece, page, atStart), page, manner);
    case 'place':
      return isolated(piece.place.name, page, manner);
    case 'date':
      return moment(piece, page, atStart);
    case 'time':
      return print.piece(piece, atStart);
    case 'note':
      return manner === 'linked' ? noteMark(piece.note, piece.ordinal, page) : nothing;
    case 'unresolved':
      return print.isolated('span', { class: 'unresolved' }, print.worded(piece, false));
  }
}

/** The attributes of an element that holds text of another language. */
export function languageOf({ language }: { language: string }): { lang: string; dir: Direction } {
  return { lang: language, dir: directionOf(language) };
}

function bodyName(piece: Extract<Inline, { kind: 'body' }>, page: PageContext, atStart: boolean): readonly Inline[] {
  const name = shownName(piece);
  if (!atStart) return name;
  const [first, ...rest] = name;
  return first?.kind === 'text' ? [{ ...first, text: page.print.sentenceStart(first.text) }, ...rest] : name;
}

/** A symbol in the text: it leads to the document itself, or else to the list of documents. */
function documentReference(value: string, page: PageContext, manner: Manner): Html {
  const known = manner === 'linked' ? page.survey.documents.get(value) : undefined;
  return symbol(value, known && (known.href ?? pageLink(documentAnchor(value))));
}

function noteMark(id: string, ordinal: number, page: PageContext): Html {
  const count = (page.calls.get(id) ?? 0) + 1;
  page.calls.set(id, count);
  const attributes: Attributes = {
    id: repeated(callAnchor(id), count),
    href: pageLink(footnoteAnchor(id)),
    role: 'doc-noteref',
    'aria-label': page.print.label('footnoteReference', { number: String(ordinal) }),
  };
  return noteCall(element('a', attributes, page.print.number(ordinal)));
}

/** A date or an hour of a date, for machines too. */
function moment(piece: Extract<Inline, { kind: 'date' }>, page: PageContext, atStart: boolean): Html {
  const { print } = page;
  const datetime = piece.end === undefined && piece.endTime === undefined ? machineTime(piece) : undefined;
  return datetime === undefined ? print.piece(piece, atStart) : print.time(datetime, print.worded(piece, atStart));
}

function machineTime({ date, time }: { date: string; time?: string }): string | undefined {
  if (time === undefined) return date;
  const minutes = parseClockTime(time);
  // The hour 24 stands in no machine's calendar.
  return minutes === undefined || minutes >= 1440 ? undefined : `${date}T${formatClockTime(minutes)}`;
}
