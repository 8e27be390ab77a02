import { parseCivilDate, parseClockTime, type Inline, type SourceRange } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import type { TextNode } from '../translation/units.js';
import { sourceOf } from '../syntax/place.js';
import type { LoweringContext } from './context.js';

/**
 * A title: text and references on one line. What a translation does not have stands in the language of the file.
 *
 * @param file number of the file it stands in
 */
export function lowerTitle(
  title: ast.Title | undefined,
  context: LoweringContext,
  file: number = context.mainFile,
): Inline[] {
  const translated = title && context.translated(title);
  if (translated) {
    return lowerParts(translated, context, 0);
  }
  const language = context.foreignLanguage(file);
  if (!title || language === undefined) {
    return lowerParts(title, context, file);
  }
  return title.parts.length > 0
    ? [context.foreign(language, () => lowerParts(title, context, file), context.rangeOf(title, file))]
    : [];
}

/** The text and the references on one line, which are those of the language of the context. */
export function lowerParts(title: TextNode | undefined, context: LoweringContext, file: number): Inline[] {
  // Most titles are one piece.
  if (title?.parts.length === 1) {
    return [lowerPart(title.parts[0]!, context, file)];
  }
  return title ? title.parts.map((part) => lowerPart(part, context, file)) : [];
}

function lowerPart(part: ast.Text | ast.Reference, context: LoweringContext, file: number): Inline {
  return part.$type === 'Text'
    ? { kind: 'text', text: withoutEscapes(part.value), range: context.rangeOf(part, file) }
    : lowerReference(part, context, file);
}

// What may be missing is put into an object once it is made: to spread it into one costs many times as much.
type InlineOf<Kind extends Inline['kind']> = Extract<Inline, { kind: Kind }>;

/** What an escape begins with. */
const ESCAPES = /[\\{]/;

function withoutEscapes(value: string): string {
  return ESCAPES.test(value) ? value.replaceAll('\\"', '"').replaceAll('{{', '{') : value;
}

/** A title that is left out where the author wrote none. */
export function lowerOptionalTitle(title: ast.Title | undefined, context: LoweringContext): Inline[] | undefined {
  return title && title.parts.length > 0 ? lowerTitle(title, context) : undefined;
}

/** A reference inside text. What cannot be resolved is kept as it was written. */
export function lowerReference(reference: ast.Reference, context: LoweringContext, file: number): Inline {
  const range = context.rangeOf(reference, file);
  return (
    resolve(reference, range, context) ?? {
      kind: 'unresolved',
      text: sourceOf(reference)
        .replace(/^\{|\}$/g, '')
        .trim(),
      range,
    }
  );
}

function resolve(reference: ast.Reference, range: SourceRange, context: LoweringContext): Inline | undefined {
  switch (reference.$type) {
    case 'ItemReference': {
      const item = reference.item?.ref;
      const path = item && context.pathOf(item);
      if (!path) {
        return undefined;
      }
      const lowered: InlineOf<'item'> = { kind: 'item', item: item.name, path, self: false, range };
      if (reference.bare) {
        lowered.bare = true;
      }
      return lowered;
    }
    case 'ThisItemReference': {
      const item = context.currentItem;
      const path = item && context.pathOf(item);
      return path && { kind: 'item', item: item.name, path, self: true, range };
    }
    case 'InstrumentReference': {
      const instrument = reference.instrument?.ref;
      const number = reference.instrument?.$refText;
      if (number === undefined || (reference.title && !instrument)) {
        return undefined;
      }
      const title = instrument && context.nameOf(instrument.names, instrument);
      const type = reference.kind;
      const show = reference.title ? 'title' : reference.bare ? 'bare' : 'number';
      return title
        ? { kind: 'instrument', type, number: instrument?.name ?? number, title, show, range }
        : { kind: 'instrument', type, number: instrument?.name ?? number, show, range };
    }
    case 'DocumentReference': {
      const symbol = reference.document && context.documentSymbol(reference.document, range.file);
      return symbol === undefined ? undefined : { kind: 'document', document: symbol, range };
    }
    case 'BodyReference': {
      const body = reference.body?.ref;
      return body && { kind: 'body', body: context.bodyName(body), show: reference.short ? 'short' : 'name', range };
    }
    case 'PlaceReference': {
      const place = reference.place?.ref;
      return place && { kind: 'place', place: context.placeName(place), range };
    }
    case 'NoteReference': {
      const note = reference.note?.ref;
      return note && { kind: 'note', note: note.name, ordinal: context.noteOrdinal(note), range };
    }
    case 'DateReference':
      return lowerDate(reference, range);
    case 'TimeReference': {
      const { time, end } = reference;
      if (!isTime(time) || (end !== undefined && !isTime(end))) {
        return undefined;
      }
      return end === undefined ? { kind: 'time', time, range } : { kind: 'time', time, end, range };
    }
    case 'UnknownReference':
      return undefined;
  }
}

/** A day alone is printed without its weekday, a day with an hour with it, unless the author says otherwise. */
function lowerDate(reference: ast.DateReference, range: SourceRange): Inline | undefined {
  const { date, end, time, endTime } = reference;
  const days = isDate(date) && (end === undefined || isDate(end));
  const times = (time === undefined || isTime(time)) && (endTime === undefined || isTime(endTime));
  if (!days || !times) {
    return undefined;
  }
  const weekday = reference.weekday || (time !== undefined && !reference.noWeekday);
  const lowered: InlineOf<'date'> = { kind: 'date', date, weekday, range };
  if (end !== undefined) {
    lowered.end = end;
  }
  if (time !== undefined) {
    lowered.time = time;
  }
  if (endTime !== undefined) {
    lowered.endTime = endTime;
  }
  return lowered;
}

export function isDate(text: string | undefined): text is string {
  return text !== undefined && parseCivilDate(text) !== undefined;
}

export function isTime(text: string | undefined): text is string {
  return text !== undefined && parseClockTime(text) !== undefined;
}
