/**
 * The resolved agenda: what lowering gives and every output format takes.
 *
 * Plain serialisable data. Every reference is resolved, every number is computed, and what is said in the fixed words of
 * a language (dates, "agenda item 4", "resolution 5/7") is still data, so that the compiler chooses the words.
 * These interfaces are the one definition: `schema/agenda.schema.json` is generated from them.
 */

/** Version of this schema. Raised when a consumer of an older version would misread the data. */
export type ModelVersion = 1;

/** A day of the civil calendar, without a time zone: `2012-10-17`. */
export type CivilDate = string;

/** An hour of the day on 24 hours, without a time zone: `10:00`. */
export type ClockTime = string;

/** A place in a source text. Offsets count UTF-16 code units from zero; `end` is exclusive. */
export interface SourceRange {
  /** Index into {@link Agenda.sources}. */
  file: number;
  start: number;
  end: number;
}

/** One agenda in one language. */
export interface Agenda {
  version: ModelVersion;
  /** The files the agenda was made of, as URIs. The first is the agenda's own, or its translation's. */
  sources: string[];
  /** Language tag of the text, `zh` for example. */
  language: string;
  /** The agenda's own document symbol, absent when the file gives none. */
  symbol?: string;
  /** The body that meets. */
  body?: BodyName;
  /** Session of the body, as printed. */
  session?: Inline[];
  /** Absent where the language's standard phrase ("Provisional agenda and annotations") is to be printed. */
  title?: Inline[];
  subtitle?: Inline[];
  /** Author line: "Note by the Secretariat". */
  author?: Inline[];
  /** First and last day of the meeting; the same day twice for a meeting of one day. */
  dates?: { start: CivilDate; end: CivilDate; range: SourceRange };
  place?: Inline[];
  /** IANA name: `Europe/Vienna`. */
  timezone?: string;
  masthead?: Masthead;
  /** Text printed between the list of items and the annotations. */
  introduction: Block[];
  /** Items in order, in sections where the agenda has them. */
  entries: (Section | Item)[];
  /** Every document that is declared in the agenda or cited by it, in order of first mention. */
  documents: Document[];
  /** Footnotes that are called in the text, in order of first call. */
  notes: Footnote[];
  timetable?: Timetable;
  range: SourceRange;
}

/** The block at the head of a document. */
export interface Masthead {
  distribution?: 'general' | 'limited' | 'restricted';
  /** Day of submission to documents management. */
  issued?: CivilDate;
  /** Language tag of the original. */
  original?: string;
  /** Job number, as printed. */
  job?: string;
}

/** A body under its name and, where it has one, its short name, in the language of the agenda. */
export interface BodyName {
  /** Absent when the name was given in quotes and the body is declared nowhere. */
  id?: string;
  name: Inline[];
  short?: Inline[];
}

/** A place that is declared, under its name in the language of the agenda. */
export interface PlaceName {
  id: string;
  name: Inline[];
}

/** Items under a lettered heading. Numbering of items runs on through sections. */
export interface Section {
  kind: 'section';
  /** 1 for section A. */
  ordinal: number;
  title: Inline[];
  items: Item[];
  range: SourceRange;
}

/** An agenda item or sub-item, at any depth. */
export interface Item {
  kind: 'item';
  /** The author's id. Unique in the agenda, stable from year to year, never printed. */
  id: string;
  /** One ordinal per level: `[1, 2]` is item 1 (b). */
  path: number[];
  title: Inline[];
  /** Bodies that consider the item jointly with the body of the agenda. */
  joint: BodyName[];
  /** Whether the item depends on something ("if any") or is held in abeyance. */
  state?: 'conditional' | 'abeyance';
  /** Organ the item is allocated to: "C.5". */
  allocation?: Inline[];
  /** Legislative authority, printed in brackets under the title. */
  authority?: Inline[];
  /** The annotation. */
  content: Block[];
  /** For the chair's copy only: never in a published page. */
  internal: Block[];
  documents: Citation[];
  /** The author says that no document is expected, and the page says so. */
  noDocuments: boolean;
  items: Item[];
  range: SourceRange;
}

/** A document, stated once. */
export interface Document {
  /** Printed symbol; of a joint document the whole joint symbol. */
  symbol: string;
  /** The symbols the document carries: one, or several for a joint document. */
  symbols: string[];
  /** Absent when the document is cited but declared nowhere. */
  title?: Inline[];
  range: SourceRange;
}

/** A document in an item's list of documents. */
export interface Citation {
  /** {@link Document.symbol} */
  document: string;
  /** Title it is cited under, when that is not the document's own. */
  title?: Inline[];
  purpose?: 'decision' | 'information' | 'discussion';
  range: SourceRange;
}

export interface Footnote {
  id: string;
  /** 1 for the first that is called. */
  ordinal: number;
  content: Block[];
  range: SourceRange;
}

/** Proposed organization of work. */
export interface Timetable {
  /** Absent where the language's standard phrase is to be printed. */
  title?: Inline[];
  days: Day[];
  range: SourceRange;
}

export interface Day {
  date: CivilDate;
  /** Nothing is held that day. */
  closed?: 'holiday' | 'no-meetings';
  /** Name of the holiday, or another remark on the day. */
  label?: Inline[];
  slots: Slot[];
  range: SourceRange;
}

/** A stretch of time in one room. Parallel meetings are slots of the same day that overlap. */
export interface Slot {
  kind: 'meeting' | 'break' | 'none';
  start: ClockTime;
  end: ClockTime;
  /** Name of a break, or a remark on the whole slot. */
  label?: Inline[];
  room?: Inline[];
  /** Bodies that meet jointly with the body of the agenda. */
  joint: BodyName[];
  entries: SlotEntry[];
  range: SourceRange;
}

/** What a slot is used for: an item, or something that is no item. */
export type SlotEntry =
  | { kind: 'item'; item: string; path: number[]; continued: boolean; label?: Inline[]; range: SourceRange }
  | { kind: 'text'; text: Inline[]; range: SourceRange };

export type Block = Paragraph | List;

export interface Paragraph {
  kind: 'paragraph';
  content: Inline[];
  range: SourceRange;
}

export interface List {
  kind: 'list';
  items: Inline[][];
  range: SourceRange;
}

/** A piece of running text. */
export type Inline =
  | { kind: 'text'; text: string; range: SourceRange }
  | { kind: 'emphasis'; strong: boolean; content: Inline[]; range: SourceRange }
  | { kind: 'link'; url: string; content: Inline[]; range: SourceRange }
  /** "agenda item 4"; with `self`, "this item"; with `bare`, "4". */
  | { kind: 'item'; item: string; path: number[]; self: boolean; bare?: boolean; range: SourceRange }
  | { kind: 'document'; document: string; range: SourceRange }
  /** "resolution 5/7", or its title alone, or the number alone. */
  | {
      kind: 'instrument';
      type: InstrumentType;
      number: string;
      title?: Inline[];
      show: 'number' | 'title' | 'bare';
      range: SourceRange;
    }
  | { kind: 'body'; body: BodyName; show: 'name' | 'short'; range: SourceRange }
  | { kind: 'place'; place: PlaceName; range: SourceRange }
  /** A day, or with `end` a range of days, or with `time` an hour of a day. */
  | {
      kind: 'date';
      date: CivilDate;
      end?: CivilDate;
      time?: ClockTime;
      endTime?: ClockTime;
      weekday: boolean;
      range: SourceRange;
    }
  | { kind: 'time'; time: ClockTime; end?: ClockTime; range: SourceRange }
  /** The mark of a footnote. */
  | { kind: 'note'; note: string; ordinal: number; range: SourceRange }
  /**
   * Text in another language than what is around it: not yet translated, or a name that has none in this language. What is
   * in it is said in its own language, dates and references included.
   */
  | { kind: 'foreign'; language: string; content: Inline[]; range: SourceRange }
  /** A reference to nothing: printed as it was written. */
  | { kind: 'unresolved'; text: string; range: SourceRange };

export type InstrumentType = 'resolution' | 'decision';
