import type {
  Agenda,
  Block,
  BodyName,
  Day,
  Document,
  Footnote,
  Inline,
  Item,
  Section,
  Slot,
  SourceRange,
} from '@agendum/model';

// Pieces of a model with what a test does not care about filled in.

const nowhere: SourceRange = { file: 0, start: 0, end: 0 };

type Without<T> = T extends unknown ? Omit<T, 'range' | 'kind'> : never;

export function text(...pieces: (string | Inline)[]): Inline[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { kind: 'text', text: piece, range: nowhere } : piece));
}

/** Any inline that is not plain text: `piece('item', { item: 'opening', path: [1], self: false })`. */
export function piece<Kind extends Exclude<Inline['kind'], 'text'>>(
  kind: Kind,
  fields: Without<Extract<Inline, { kind: Kind }>>,
): Inline {
  return { kind, ...fields, range: nowhere } as unknown as Inline;
}

export function paragraph(...pieces: (string | Inline)[]): Block {
  return { kind: 'paragraph', content: text(...pieces), range: nowhere };
}

export function list(...items: (string | Inline[])[]): Block {
  return { kind: 'list', items: items.map((item) => (typeof item === 'string' ? text(item) : item)), range: nowhere };
}

export function body(name: string, short?: string): BodyName {
  return { name: text(name), ...(short !== undefined && { short: text(short) }) };
}

/** An item without its path, which {@link agenda} computes. */
export function item(id: string, title: string | Inline[], fields: Partial<Item> = {}): Item {
  return {
    kind: 'item',
    id,
    path: [],
    title: typeof title === 'string' ? text(title) : title,
    joint: [],
    content: [],
    internal: [],
    documents: [],
    noDocuments: false,
    items: [],
    range: nowhere,
    ...fields,
  };
}

export function section(ordinal: number, title: string, ...items: Item[]): Section {
  return { kind: 'section', ordinal, title: text(title), items, range: nowhere };
}

export function paper(symbol: string, title?: string): Document {
  return { symbol, symbols: [symbol], ...(title !== undefined && { title: text(title) }), range: nowhere };
}

export function citation(symbol: string, fields: Partial<Item['documents'][number]> = {}): Item['documents'][number] {
  return { document: symbol, range: nowhere, ...fields };
}

export function footnote(id: string, ordinal: number, ...content: Block[]): Footnote {
  return { id, ordinal, content, range: nowhere };
}

export function day(date: string, fields: Partial<Day> = {}): Day {
  return { date, slots: [], range: nowhere, ...fields };
}

export function slot(start: string, end: string, fields: Partial<Slot> = {}): Slot {
  return { kind: 'meeting', start, end, joint: [], entries: [], range: nowhere, ...fields };
}

export function entry(
  id: string,
  path: number[],
  fields: { continued?: boolean; label?: Inline[] } = {},
): Slot['entries'][number] {
  return { kind: 'item', item: id, path, continued: false, range: nowhere, ...fields };
}

export function timetable(...days: Day[]): NonNullable<Agenda['timetable']> {
  return { days, range: nowhere };
}

/** An agenda in English unless it says otherwise, its items numbered. */
export function agenda(fields: Partial<Agenda>): Agenda {
  const made: Agenda = {
    version: 1,
    sources: ['file:///agenda.agenda'],
    language: 'en',
    introduction: [],
    entries: [],
    documents: [],
    notes: [],
    range: nowhere,
    ...fields,
  };
  let ordinal = 0;
  for (const one of made.entries) {
    for (const top of one.kind === 'section' ? one.items : [one]) number(top, [(ordinal += 1)]);
  }
  return made;
}

function number(one: Item, path: number[]): void {
  one.path = path;
  for (const [index, child] of one.items.entries()) number(child, [...path, index + 1]);
}
