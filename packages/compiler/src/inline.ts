import { directionOf } from '@agendum/locales';
import { formatClockTime, parseClockTime, type BodyName, type Inline } from '@agendum/model';
import { callAnchor, documentAnchor, footnoteAnchor, repeated } from './anchors.js';
import type { PageContext } from './context.js';
import { pageLink, webLink } from './href.js';
import { shownName, words } from './plain-text.js';
import { empty, inline as element, join, nothing, text, type Attributes, type Href, type Html } from './markup.js';
import { enumerate } from './phrase.js';

/**
 * Where a text stands: `plain` is inside of a link or is repeated from elsewhere, and has neither links nor footnotes of its own.
 */
type Manner = 'linked' | 'plain';

type Reference = Extract<Inline, { kind: 'item' | 'instrument' }>;

/** Running text. */
export function inlines(content: readonly Inline[], page: PageContext, manner: Manner = 'linked'): Html {
  // Most texts are one piece.
  const [first] = content;
  if (first && content.length === 1) return inline(first, page, manner);
  return join(content.map((piece, index) => inContext(piece, content[index - 1], page, manner)));
}

/** The text of a paragraph: a reference at its beginning is written as the beginning of a sentence. */
export function sentences(content: readonly Inline[], page: PageContext): Html {
  return join(
    content.map((piece, index) =>
      index === 0 ? sentenceStart(piece, page, 'linked') : inContext(piece, content[index - 1], page, 'linked'),
    ),
  );
}

const sentenceEnd = /(?<!\betc)(?<=[^\s.]{3})[.!?]["”’)]*\s+$/;

/** A piece after another: a new sentence may begin with it, and a time that ends with a stop takes no second one. */
function inContext(piece: Inline, before: Inline | undefined, page: PageContext, manner: Manner): Html {
  if (piece.kind === 'text') {
    const stops = piece.text.startsWith('.') && (before?.kind === 'time' || before?.kind === 'date');
    return stops && words(before, page.locale).endsWith('.') ? text(piece.text.slice(1)) : text(piece.text);
  }
  const begins = before?.kind === 'text' && sentenceEnd.test(before.text.slice(-80));
  return begins ? sentenceStart(piece, page, manner) : inline(piece, page, manner);
}

function sentenceStart(piece: Inline, page: PageContext, manner: Manner): Html {
  switch (piece.kind) {
    case 'item':
    case 'instrument':
      return reference(piece, page, manner, page.locale.sentenceStart(words(piece, page.locale)));
    case 'body': {
      const [first, ...rest] = shownName(piece);
      return first?.kind === 'text'
        ? inlines([{ ...first, text: page.locale.sentenceStart(first.text) }, ...rest], page, manner)
        : inline(piece, page, manner);
    }
    default:
      return inline(piece, page, manner);
  }
}

/** A title that is a link, except for its footnote marks, which are links of their own. */
export function linkedTitle(title: readonly Inline[], href: Href, page: PageContext): Html {
  const pieces: Html[] = [];
  let from = 0;
  const link = (to: number): void => {
    if (to > from) pieces.push(element('a', { href }, inlines(title.slice(from, to), page, 'plain')));
  };
  for (const [index, piece] of title.entries()) {
    if (piece.kind !== 'note') continue;
    link(index);
    pieces.push(inline(piece, page, 'linked'));
    from = index + 1;
  }
  link(title.length);
  return join(pieces);
}

/** The names of bodies in an enumeration. */
export function bodyNames(bodies: readonly BodyName[], page: PageContext): Html {
  return enumerate(
    bodies.map((body) => inlines(body.name, page)),
    page.locale,
  );
}

/** A symbol, kept together where the text around it runs from right to left. */
export function symbol(value: string, href: Href | undefined, content = text(value)): Html {
  // A short symbol is not broken at its hyphens.
  const attributes: Attributes = { class: value.length > 24 ? 'symbol' : 'symbol whole', href, dir: 'ltr' };
  return element(href ? 'a' : 'bdi', attributes, content);
}

/** A symbol in a narrow column, where it may be broken after a slash. */
export function narrowSymbol(value: string, href: Href | undefined): Html {
  const pieces: Html[] = [];
  for (let from = 0, to = 0; from < value.length; from = to) {
    if (from > 0) pieces.push(empty('wbr', {}));
    const slash = value.indexOf('/', from);
    to = slash < 0 ? value.length : slash + 1;
    pieces.push(text(value.slice(from, to)));
  }
  return symbol(value, href, join(pieces));
}

function inline(piece: Inline, page: PageContext, manner: Manner): Html {
  switch (piece.kind) {
    case 'text':
      return text(piece.text);
    case 'emphasis':
      return element(piece.strong ? 'strong' : 'em', {}, inlines(piece.content, page, manner));
    case 'link': {
      const href = manner === 'linked' ? webLink(piece.url) : undefined;
      return href
        ? element('a', { href }, inlines(piece.content, page, 'plain'))
        : inlines(piece.content, page, manner);
    }
    case 'item':
    case 'instrument':
      return reference(piece, page, manner, words(piece, page.locale));
    case 'document':
      return documentReference(piece.document, page, manner);
    case 'body':
      return inlines(shownName(piece), page, manner);
    case 'date':
      return piece.end === undefined && piece.endTime === undefined
        ? moment(words(piece, page.locale), piece.date, piece.time)
        : text(words(piece, page.locale));
    case 'time':
      return text(words(piece, page.locale));
    case 'note':
      return manner === 'linked' ? noteMark(piece.note, piece.ordinal, page) : nothing;
    case 'foreign':
      return element(
        'span',
        { lang: piece.language, dir: directionOf(piece.language) },
        inlines(piece.content, page, manner),
      );
    case 'unresolved':
      return element('span', { class: 'unresolved' }, text(words(piece, page.locale)));
  }
}

/** "Agenda item 4", linked; "resolution 5/7", or its title. */
function reference(piece: Reference, page: PageContext, manner: Manner, printed: string): Html {
  if (piece.kind === 'instrument') {
    return piece.show === 'title' && piece.title ? inlines(piece.title, page, manner) : text(printed);
  }
  const target = piece.self || manner === 'plain' ? undefined : page.survey.itemsById.get(piece.item);
  return target ? element('a', { href: pageLink(target.anchor) }, text(printed)) : text(printed);
}

/** A symbol in the text: it leads to the document itself, or else to the list of documents. */
function documentReference(value: string, page: PageContext, manner: Manner): Html {
  const known = manner === 'linked' ? page.documents.get(value) : undefined;
  return symbol(value, known && (known.href ?? pageLink(documentAnchor(value))));
}

function noteMark(id: string, ordinal: number, page: PageContext): Html {
  const count = (page.calls.get(id) ?? 0) + 1;
  page.calls.set(id, count);
  const attributes: Attributes = {
    id: repeated(callAnchor(id), count),
    href: pageLink(footnoteAnchor(id)),
    role: 'doc-noteref',
    'aria-label': page.locale.phrase('footnoteReference', { number: String(ordinal) }),
  };
  return element('sup', {}, element('a', attributes, text(String(ordinal))));
}

/** A date or an hour of a date, for machines too. */
function moment(printed: string, date: string, time: string | undefined): Html {
  if (time === undefined) return element('time', { datetime: date }, text(printed));
  const minutes = parseClockTime(time);
  // The hour 24 stands in no machine's calendar.
  if (minutes === undefined || minutes >= 1440) return text(printed);
  return element('time', { datetime: `${date}T${formatClockTime(minutes)}` }, text(printed));
}
