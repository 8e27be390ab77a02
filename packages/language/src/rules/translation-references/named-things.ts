import { formatClockTime, parseClockTime } from '@agendum/model';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { itemAround } from '../../linking/item-around.js';
import type { OutlineItem } from '../../linking/outline.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration } from '../../linking/registers.js';
import type { SymbolTable } from '../../linking/symbol-table.js';
import { mentionsIn } from '../../prose/prose.js';
import { rangeOf, sourceOf, startOf } from '../../syntax/place.js';
import type { Paragraph } from '../../translation/paragraphs.js';
import type { TextNode } from '../../translation/units.js';

/** A reference, or a symbol in plain text. */
export interface Named {
  kind: 'item' | 'document' | 'instrument' | 'note' | 'when';
  /** What it names, in pieces: a day and an hour may stand apart in another language. */
  names: string[];
  range: TextRange;
  /** As it is written. */
  written: string;
}

/** What a paragraph names. */
export interface NamedThings {
  /** What has to be the same in every language. */
  strict: Named[];
  /** The same, and what is said in words. A language in which words are bent may not be able to use a reference. */
  all: ReadonlySet<string>;
}

/**
 * What each paragraph of a text names: items, documents, resolutions and decisions, notes, days and hours.
 *
 * @param paragraphs those of the text, in order; @param items those of the original, by their numbers
 */
export function namedIn(
  node: TextNode,
  paragraphs: readonly Paragraph[],
  tables: readonly SymbolTable[],
  items: ReadonlyMap<string, OutlineItem>,
): NamedThings[] {
  const inWords = node.parts.flatMap((part) =>
    part.$type === 'Text' ? mentionsIn(part).map((mention) => ({ mention, part, at: startOf(part) })) : [],
  );
  let next = 0;
  return paragraphs.map(({ references, range }) => {
    const strict: Named[] = [];
    const all = new Set<string>();
    for (const reference of references) {
      const found = ofReference(reference);
      found?.names.forEach((name) => all.add(name));
      // "This item" says nothing new, and many languages have to bend it.
      if (found && found.names.length > 0 && reference.$type !== 'ThisItemReference') {
        strict.push({ ...found, range: rangeOf(reference), written: sourceOf(reference) });
      }
    }
    for (; next < inWords.length && inWords[next]!.at + inWords[next]!.mention.start < range.end; next++) {
      const { mention, part, at } = inWords[next]!;
      if (mention.kind === 'symbol') {
        const names = [documentName(mention.symbol, tables)];
        const { start, end } = mention;
        const written = part.value.slice(start, end);
        strict.push({ kind: 'document', names, range: { start: at + start, end: at + end }, written });
        all.add(names[0]!);
      } else if (mention.kind === 'item') {
        const id = items.get(mention.path?.join('.') ?? '')?.item.name;
        all.add(`item ${id}`);
      } else if (mention.kind === 'instrument') {
        all.add(`${mention.type} ${mention.number}`);
      } else if (mention.kind === 'when') {
        mention.days.forEach(({ date }) => all.add(`day ${date}`));
        mention.hours.forEach(({ time }) => all.add(hourName(time)));
      }
    }
    return { strict, all };
  });
}

/** Names of bodies and places are left out: many languages have to bend them. */
function ofReference(reference: ast.Reference): Pick<Named, 'kind' | 'names'> | undefined {
  switch (reference.$type) {
    case 'ItemReference':
      return reference.item && { kind: 'item', names: [`item ${reference.item.$refText}`] };
    case 'ThisItemReference': {
      const item = itemAround(reference);
      return item && { kind: 'item', names: [`item ${item.name}`] };
    }
    case 'DocumentReference': {
      const symbol = reference.document?.ref?.name ?? reference.document?.$refText;
      return symbol === undefined ? undefined : { kind: 'document', names: [`document ${readSymbol(symbol).key}`] };
    }
    case 'InstrumentReference': {
      const number = reference.instrument?.ref?.name ?? reference.instrument?.$refText;
      return number === undefined ? undefined : { kind: 'instrument', names: [`${reference.kind} ${number}`] };
    }
    case 'NoteReference':
      return reference.note && { kind: 'note', names: [`note ${reference.note.$refText}`] };
    case 'DateReference': {
      const { date, end, time, endTime } = reference;
      return { kind: 'when', names: [...names('day', date, end), ...[time, endTime].flatMap(hours)] };
    }
    case 'TimeReference':
      return { kind: 'when', names: [reference.time, reference.end].flatMap(hours) };
    case 'BodyReference':
    case 'PlaceReference':
    case 'UnknownReference':
      return undefined;
  }
}

function names(what: string, ...values: (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined).map((value) => `${what} ${value}`);
}

function hours(time: string | undefined): string[] {
  return time === undefined ? [] : [hourName(time)];
}

/** `9:30` and `09:30` are the same. */
function hourName(time: string | undefined): string {
  const minutes = parseClockTime(time ?? '');
  return `hour ${minutes === undefined ? time : formatClockTime(minutes)}`;
}

/** A joint document may be named by half its symbol. */
function documentName(symbol: string, tables: readonly SymbolTable[]): string {
  const { key } = readSymbol(symbol);
  const declared = findDeclaration(tables, 'Document', [key]);
  return `document ${declared ? readSymbol(declared.name).key : key}`;
}
