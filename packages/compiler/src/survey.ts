import type { Agenda, Block, BodyName, Day, Footnote, Inline, Item, Slot, SlotEntry } from '@agendum/model';
import { shownName } from './plain-text.js';
import type { Anchor } from './markup.js';
import { itemAnchor, listAnchor, repeated, timetableAnchor } from './anchors.js';

/** An item and where it stands in the page. */
export interface SurveyedItem {
  item: Item;
  /** Whether the annotations have it: it is explained there, or one of its sub-items is. */
  annotated: boolean;
  /** Where a reference to the item leads. */
  anchor: Anchor;
  /** The entry in the list of items. */
  listAnchor: Anchor;
  /** When it is taken up, in order. */
  meetings: { anchor: Anchor; day: Day; slot: Slot }[];
}

/** What has to be known of the whole agenda before a part of it can be printed. */
export interface Survey {
  items: ReadonlyMap<Item, SurveyedItem>;
  /** By id; the first, when an agenda has an id twice. */
  itemsById: ReadonlyMap<string, SurveyedItem>;
  timetableAnchors: ReadonlyMap<SlotEntry, Anchor>;
  /** The items that name a document, by its symbol; none when the document is named elsewhere in the page. */
  citations: ReadonlyMap<string, readonly Item[]>;
  /** The footnotes that the page calls, in order. */
  notes: readonly Footnote[];
}

/** Goes through the agenda once. Internal notes are not looked at: a document or a footnote that they alone name is not in the page. */
export function surveyAgenda(agenda: Agenda): Survey {
  const uniqueItem = uniqueAnchors(itemAnchor);
  const uniqueEntry = uniqueAnchors(listAnchor);
  const uniqueRow = uniqueAnchors(timetableAnchor);
  const references = new References(agenda.notes);

  const items = new Map<Item, SurveyedItem>();
  const itemsById = new Map<string, SurveyedItem>();
  const visit = (item: Item): boolean => {
    references.ofItem(item);
    const anchor = uniqueItem(item.id);
    const surveyed: SurveyedItem = { item, annotated: false, anchor, listAnchor: anchor, meetings: [] };
    items.set(item, surveyed);
    if (!itemsById.has(item.id)) itemsById.set(item.id, surveyed);
    let annotated = item.content.length > 0 || item.documents.length > 0 || item.noDocuments;
    for (const child of item.items) annotated = visit(child) || annotated;
    surveyed.annotated = annotated;
    if (annotated) surveyed.listAnchor = uniqueEntry(item.id);
    return annotated;
  };
  for (const entry of agenda.entries) {
    if (entry.kind === 'section') references.ofTexts(entry.title);
    for (const item of entry.kind === 'section' ? entry.items : [entry]) visit(item);
  }

  const timetableAnchors = new Map<SlotEntry, Anchor>();
  for (const day of agenda.timetable?.days ?? []) {
    for (const slot of day.slots) {
      for (const entry of slot.entries) {
        if (entry.kind !== 'item') continue;
        const anchor = uniqueRow(entry.item);
        timetableAnchors.set(entry, anchor);
        itemsById.get(entry.item)?.meetings.push({ anchor, day, slot });
      }
    }
  }
  references.ofHead(agenda);
  references.ofTimetable(agenda);
  return { items, itemsById, timetableAnchors, citations: references.citations, notes: references.calledNotes() };
}

/** Makes anchors of ids, another one each time when an id comes again. */
function uniqueAnchors(anchorOf: (id: string) => Anchor): (id: string) => Anchor {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return repeated(anchorOf(id), count);
  };
}

/** Collects the documents and the footnotes that the texts of a page name. */
class References {
  readonly citations = new Map<string, Item[]>();
  private readonly notes = new Map<string, Footnote>();
  private readonly called = new Set<Footnote>();
  private item: Item | undefined;

  constructor(notes: readonly Footnote[]) {
    for (const note of notes) if (!this.notes.has(note.id)) this.notes.set(note.id, note);
  }

  ofItem(item: Item): void {
    this.item = item;
    this.ofInlines(item.title);
    if (item.allocation) this.ofInlines(item.allocation);
    if (item.authority) this.ofInlines(item.authority);
    this.ofBodies(item.joint);
    this.ofBlocks(item.content);
    for (const citation of item.documents) {
      this.cite(citation.document);
      if (citation.title) this.ofInlines(citation.title);
    }
    this.item = undefined;
  }

  ofHead(agenda: Agenda): void {
    this.ofTexts(agenda.session, agenda.title, agenda.subtitle, agenda.author, agenda.place);
    if (agenda.body) this.ofBodies([agenda.body]);
    this.ofBlocks(agenda.introduction);
  }

  ofTimetable({ timetable }: Agenda): void {
    this.ofTexts(timetable?.title);
    for (const day of timetable?.days ?? []) {
      this.ofTexts(day.label);
      for (const slot of day.slots) {
        this.ofTexts(slot.label, slot.room);
        this.ofBodies(slot.joint);
        for (const entry of slot.entries) this.ofTexts(entry.kind === 'item' ? entry.label : entry.text);
      }
    }
  }

  ofTexts(...texts: readonly (readonly Inline[] | undefined)[]): void {
    for (const text of texts) if (text) this.ofInlines(text);
  }

  /** The notes that were called, in the order of the agenda. */
  calledNotes(): Footnote[] {
    return [...this.notes.values()].filter((note) => this.called.has(note));
  }

  private ofBodies(bodies: readonly BodyName[]): void {
    for (const body of bodies) this.ofTexts(body.name);
  }

  private ofBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.ofInlines(block.content);
      else this.ofTexts(...block.items);
    }
  }

  private ofInlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      switch (inline.kind) {
        case 'document':
          this.cite(inline.document);
          break;
        case 'note':
          this.call(inline.note);
          break;
        case 'emphasis':
        case 'link':
        case 'foreign':
          this.ofInlines(inline.content);
          break;
        case 'instrument':
          if (inline.title && inline.show === 'title') this.ofInlines(inline.title);
          break;
        case 'body':
          this.ofInlines(shownName(inline));
          break;
        case 'place':
          this.ofInlines(inline.place.name);
          break;
        default:
          break;
      }
    }
  }

  private cite(symbol: string): void {
    const known = this.citations.get(symbol);
    if (known === undefined) this.citations.set(symbol, this.item ? [this.item] : []);
    // Items come one after the other, so the last is the only one that can be there already.
    else if (this.item && known.at(-1) !== this.item) known.push(this.item);
  }

  private call(id: string): void {
    const note = this.notes.get(id);
    if (note === undefined || this.called.has(note)) return;
    this.called.add(note);
    // What a note names is named under the item that calls it.
    this.ofBlocks(note.content);
  }
}
