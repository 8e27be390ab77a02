import {
  symbolUrl,
  type Agenda,
  type Block,
  type BodyName,
  type Day,
  type Document,
  type Footnote,
  type Inline,
  type Item,
  type Section,
  type Slot,
  type SlotEntry,
} from '@agendum/model';
import { itemAnchor, listAnchor, repeated, timetableAnchor } from './anchors.js';
import { pageLink, webLink } from './href.js';
import type { Anchor, Href } from './markup.js';
import { shownName } from './plain-text.js';

/** An item and where it stands in the page. */
export interface SurveyedItem {
  kind: 'item';
  item: Item;
  items: SurveyedItem[];
  /** Whether the annotations have it: it is explained there, or one of its sub-items is. */
  annotated: boolean;
  /** Where a reference to the item leads. */
  anchor: Anchor;
  href: Href;
  /** The entry in the list of items. */
  listAnchor: Anchor;
  /** When it is taken up, in order. */
  meetings: { anchor: Anchor; day: Day; slot: Slot }[];
}

/** A section and its items. */
export interface SurveyedSection {
  kind: 'section';
  section: Section;
  items: SurveyedItem[];
}

/** A document, its public address where there is one, and where the page names it. */
export interface SurveyedDocument {
  document: Document;
  href: Href | undefined;
  /** The items that name it; none where it is named elsewhere in the page, undefined where it is not in the page. */
  citedBy: SurveyedItem[] | undefined;
}

/** What has to be known of the whole agenda before a part of it can be printed. */
export interface Survey {
  entries: readonly (SurveyedSection | SurveyedItem)[];
  /** The item of an id; the first, when an agenda has an id twice. */
  itemOf(id: string): SurveyedItem | undefined;
  timetableAnchors: ReadonlyMap<SlotEntry, Anchor>;
  /** By symbol. */
  documents: ReadonlyMap<string, SurveyedDocument>;
  /** The footnotes that the page calls, in order. */
  notes: readonly Footnote[];
}

/** Goes through the agenda once. Internal notes are not looked at: a document or a footnote that they alone name is not in the page. */
export function surveyAgenda(agenda: Agenda): Survey {
  const documents = new Map<string, SurveyedDocument>();
  for (const document of agenda.documents) {
    if (documents.has(document.symbol)) continue;
    const url = symbolUrl(document.symbol, agenda.language);
    const href = url === undefined ? undefined : webLink(url);
    documents.set(document.symbol, { document, href, citedBy: undefined });
  }
  const references = new References(agenda.notes, documents);

  const places = new Map<string, Places>();
  const placesOf = (id: string): Places => {
    let known = places.get(id);
    if (known === undefined) places.set(id, (known = { first: undefined, items: 0, entries: 0, rows: 0 }));
    return known;
  };
  const visit = (item: Item): SurveyedItem => {
    const { id } = item;
    const known = placesOf(id);
    const anchor = repeated(itemAnchor(id), ++known.items);
    const surveyed: SurveyedItem = {
      kind: 'item',
      item,
      items: [],
      annotated: item.content.length > 0 || item.documents.length > 0 || item.noDocuments,
      anchor,
      href: pageLink(anchor),
      listAnchor: anchor,
      meetings: [],
    };
    references.ofItem(surveyed);
    known.first ??= surveyed;
    for (const child of item.items) {
      const below = visit(child);
      surveyed.items.push(below);
      surveyed.annotated ||= below.annotated;
    }
    if (surveyed.annotated) surveyed.listAnchor = repeated(listAnchor(id), ++known.entries);
    return surveyed;
  };
  const entries = agenda.entries.map((entry): SurveyedSection | SurveyedItem => {
    if (entry.kind === 'item') return visit(entry);
    references.ofText(entry.title);
    return { kind: 'section', section: entry, items: entry.items.map(visit) };
  });

  const timetableAnchors = new Map<SlotEntry, Anchor>();
  for (const day of agenda.timetable?.days ?? []) {
    for (const slot of day.slots) {
      for (const entry of slot.entries) {
        if (entry.kind !== 'item') continue;
        const known = placesOf(entry.item);
        const anchor = repeated(timetableAnchor(entry.item), ++known.rows);
        timetableAnchors.set(entry, anchor);
        known.first?.meetings.push({ anchor, day, slot });
      }
    }
  }
  references.ofHead(agenda);
  references.ofTimetable(agenda);
  const itemOf = (id: string): SurveyedItem | undefined => places.get(id)?.first;
  return { entries, itemOf, timetableAnchors, documents, notes: references.calledNotes() };
}

/** The first item of an id, and how often the id has a place of each kind: each place needs an anchor of its own. */
interface Places {
  first: SurveyedItem | undefined;
  items: number;
  entries: number;
  rows: number;
}

/** Collects the documents and the footnotes that the texts of a page name. */
class References {
  private readonly documents: ReadonlyMap<string, SurveyedDocument>;
  private readonly notes = new Map<string, Footnote>();
  private readonly called = new Set<Footnote>();
  private item: SurveyedItem | undefined;

  constructor(notes: readonly Footnote[], documents: ReadonlyMap<string, SurveyedDocument>) {
    this.documents = documents;
    for (const note of notes) if (!this.notes.has(note.id)) this.notes.set(note.id, note);
  }

  ofItem(surveyed: SurveyedItem): void {
    const { item } = surveyed;
    this.item = surveyed;
    this.ofInlines(item.title);
    this.ofText(item.allocation);
    this.ofText(item.authority);
    this.ofBodies(item.joint);
    this.ofBlocks(item.content);
    for (const citation of item.documents) {
      this.cite(citation.document);
      this.ofText(citation.title);
    }
    this.item = undefined;
  }

  ofHead(agenda: Agenda): void {
    const { session, title, subtitle, author, place } = agenda;
    for (const text of [session, title, subtitle, author, place]) this.ofText(text);
    if (agenda.body) this.ofBodies([agenda.body]);
    this.ofBlocks(agenda.introduction);
  }

  ofTimetable({ timetable }: Agenda): void {
    this.ofText(timetable?.title);
    for (const day of timetable?.days ?? []) {
      this.ofText(day.label);
      for (const slot of day.slots) {
        this.ofText(slot.label);
        this.ofText(slot.room);
        this.ofBodies(slot.joint);
        for (const entry of slot.entries) this.ofText(entry.kind === 'item' ? entry.label : entry.text);
      }
    }
  }

  ofText(text: readonly Inline[] | undefined): void {
    if (text) this.ofInlines(text);
  }

  /** The notes that were called, in the order of the agenda. */
  calledNotes(): Footnote[] {
    return [...this.notes.values()].filter((note) => this.called.has(note));
  }

  private ofBodies(bodies: readonly BodyName[]): void {
    for (const body of bodies) this.ofInlines(body.name);
  }

  private ofBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.ofInlines(block.content);
      else for (const item of block.items) this.ofInlines(item);
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
    const cited = this.documents.get(symbol);
    if (!cited) return;
    if (!cited.citedBy) cited.citedBy = this.item ? [this.item] : [];
    // Items come one after the other, so the last is the only one that can be there already.
    else if (this.item && cited.citedBy.at(-1) !== this.item) cited.citedBy.push(this.item);
  }

  private call(id: string): void {
    const note = this.notes.get(id);
    if (note === undefined || this.called.has(note)) return;
    this.called.add(note);
    // What a note names is named under the item that calls it.
    this.ofBlocks(note.content);
  }
}
