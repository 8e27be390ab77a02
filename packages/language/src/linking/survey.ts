import type { AstNode, Reference as CrossReference } from 'langium';
import type * as ast from '../generated/ast.js';
import { SymbolTable, type DeclarationKind } from './symbol-table.js';

/** A cross-reference and where it stands. */
export interface Link {
  container: AstNode;
  property: string;
  /** What it names. The first line of a translation names an agenda, by its symbol. */
  kind: DeclarationKind | 'AgendaHeader';
  reference: CrossReference;
}

/** What one walk over a file finds. Linking, rules and lowering read these lists instead of walking again. */
export interface Survey {
  file: ast.AgendaFile;
  symbols: SymbolTable;
  links: Link[];
  /** Language tag of the file's header, `en` when there is none. */
  language: string;
  fields: (ast.BodyField | ast.PlaceField | ast.TextField | ast.DatesField | ast.TimezoneField | ast.Masthead)[];
  sections: ast.Section[];
  items: ast.Item[];
  titles: ast.Title[];
  blocks: ast.TextBlock[];
  references: ast.Reference[];
  /** Of the last three those that are not closed, or mean nothing. */
  flawed: (ast.Title | ast.TextBlock | ast.Reference)[];
  citations: ast.Citation[];
  timetables: ast.Timetable[];
  days: ast.Day[];
  slots: ast.Slot[];
  /** Of a translation: what it translates of the original. */
  translatedItems: ast.TranslatedItem[];
  /** The survey of the file where this one leaves out some of the texts. Then no findings are wanted outside of `blocks`. */
  partOf?: Survey;
}

const surveys = new WeakMap<ast.AgendaFile, Survey>();

/** The survey of a parsed file, made on first demand. */
export function surveyOf(file: ast.AgendaFile): Survey {
  let survey = surveys.get(file);
  if (!survey) {
    survey = makeSurvey(file);
    surveys.set(file, survey);
  }
  return survey;
}

/** Whether the file gives the texts of an agenda in another language. */
export function isTranslation(file: ast.AgendaFile): boolean {
  return file.header?.$type === 'TranslationHeader';
}

/** Whether the file is a register, whose declarations other files may use. */
export function isRegister(file: ast.AgendaFile): boolean {
  return file.header?.$type === 'RegisterHeader';
}

function makeSurvey(file: ast.AgendaFile): Survey {
  const survey: Survey = {
    file,
    symbols: new SymbolTable(),
    links: [],
    language: file.header?.language ?? 'en',
    fields: [],
    sections: [],
    items: [],
    titles: [],
    blocks: [],
    references: [],
    flawed: [],
    citations: [],
    timetables: [],
    days: [],
    slots: [],
    translatedItems: [],
  };
  new Surveyor(survey).file(file);
  return survey;
}

// Half-typed text leaves out what the grammar asks for, so nothing is taken for granted here.
class Surveyor {
  constructor(private readonly survey: Survey) {}

  file({ header, statements }: ast.AgendaFile): void {
    if (header?.$type === 'TranslationHeader') {
      this.link(header, 'original', 'AgendaHeader', header.original);
    }
    this.statements(statements);
  }

  private statements(statements: ast.AgendaFile['statements']): void {
    const { survey } = this;
    for (const statement of statements) {
      switch (statement.$type) {
        case 'BodyField':
          survey.fields.push(statement);
          this.link(statement, 'body', 'Body', statement.body);
          this.title(statement.name);
          break;
        case 'PlaceField':
          survey.fields.push(statement);
          this.link(statement, 'place', 'Place', statement.place);
          this.title(statement.text);
          break;
        case 'TextField':
          survey.fields.push(statement);
          this.title(statement.text);
          break;
        case 'DatesField':
        case 'TimezoneField':
          survey.fields.push(statement);
          break;
        case 'Masthead':
          survey.fields.push(statement);
          for (const entry of statement.entries) {
            this.title(entry.$type === 'JobNumber' ? entry.text : undefined);
          }
          break;
        case 'Body':
          survey.symbols.add(statement);
          this.names(statement.names);
          this.names(statement.short);
          break;
        case 'Place':
          survey.symbols.add(statement);
          this.names(statement.names);
          break;
        case 'Instrument':
          survey.symbols.add(statement);
          this.link(statement, 'body', 'Body', statement.body);
          this.names(statement.names);
          break;
        case 'Document':
          survey.symbols.add(statement);
          this.names(statement.names);
          break;
        case 'Note':
          this.note(statement);
          break;
        case 'Section':
          survey.sections.push(statement);
          survey.symbols.add(statement);
          this.title(statement.title);
          statement.items.forEach((item) => this.item(item));
          break;
        case 'Item':
          this.item(statement);
          break;
        case 'TextBlock':
          this.block(statement);
          break;
        case 'Timetable':
          this.timetable(statement);
          break;
        default:
          this.translated(statement);
      }
    }
  }

  private translated(statement: Extract<ast.TranslatedStatement, { $type: `Translated${string}` }>): void {
    switch (statement.$type) {
      case 'TranslatedItem':
        this.translatedItem(statement);
        break;
      case 'TranslatedSection':
        this.link(statement, 'section', 'Section', statement.section);
        this.title(statement.title);
        statement.items.forEach((item) => this.translatedItem(item));
        break;
      case 'TranslatedNote':
        this.translatedNote(statement);
        break;
      case 'TranslatedPlace':
        this.link(statement, 'place', 'Place', statement.place);
        this.title(statement.name);
        break;
      case 'TranslatedBody':
        this.link(statement, 'body', 'Body', statement.body);
        this.title(statement.name);
        this.title(statement.short);
        break;
      case 'TranslatedInstrument':
        this.link(statement, 'body', 'Body', statement.body);
        this.link(statement, 'instrument', 'Instrument', statement.instrument);
        this.title(statement.name);
        break;
      case 'TranslatedDocument':
        this.link(statement, 'document', 'Document', statement.document);
        this.title(statement.name);
        break;
      case 'TranslatedTimetable':
        this.translatedTimetable(statement);
        break;
    }
  }

  private translatedItem(item: ast.TranslatedItem): void {
    this.survey.translatedItems.push(item);
    this.link(item, 'item', 'Item', item.item);
    this.title(item.title);
    for (const member of item.members) {
      switch (member.$type) {
        case 'TranslatedItem':
          this.translatedItem(member);
          break;
        case 'TextBlock':
          this.block(member);
          break;
        case 'TranslatedDocumentList':
          for (const citation of member.citations) {
            this.link(citation, 'document', 'Document', citation.document);
            this.title(citation.title);
          }
          break;
        case 'ItemField':
          this.title(member.text);
          break;
        case 'Internal':
          this.block(member.block);
          break;
        case 'TranslatedNote':
          this.translatedNote(member);
          break;
      }
    }
  }

  private translatedNote(note: ast.TranslatedNote): void {
    this.link(note, 'note', 'Note', note.note);
    this.title(note.text);
    this.block(note.block);
  }

  private translatedTimetable(timetable: ast.TranslatedTimetable): void {
    this.title(timetable.title);
    for (const day of timetable.days) {
      this.title(day.label);
      for (const slot of day.slots) {
        this.title(slot.room);
        for (const entry of slot.entries) {
          this.link(entry, 'item', 'Item', entry.item);
          this.title(entry.label);
          this.title(entry.text);
        }
      }
    }
  }

  private item(item: ast.Item): void {
    this.survey.items.push(item);
    this.survey.symbols.add(item);
    this.title(item.title);
    for (const member of item.members) {
      switch (member.$type) {
        case 'Item':
          this.item(member);
          break;
        case 'TextBlock':
          this.block(member);
          break;
        case 'DocumentList':
          member.citations.forEach((citation) => this.citation(citation));
          break;
        case 'JointWith':
          this.jointWith(member);
          break;
        case 'ItemField':
          this.title(member.text);
          break;
        case 'Internal':
          this.block(member.block);
          break;
        case 'Note':
          this.note(member);
          break;
        case 'ItemState':
          break;
      }
    }
  }

  private citation(citation: ast.Citation): void {
    this.survey.citations.push(citation);
    this.link(citation, 'document', 'Document', citation.document);
    this.title(citation.title);
  }

  private jointWith(joint: ast.JointWith | undefined): void {
    for (const reference of joint?.bodies ?? []) {
      this.link(reference, 'body', 'Body', reference.body);
    }
  }

  private note(note: ast.Note): void {
    this.survey.symbols.add(note);
    this.title(note.text);
    this.block(note.block);
  }

  private timetable(timetable: ast.Timetable): void {
    this.survey.timetables.push(timetable);
    this.title(timetable.title);
    for (const day of timetable.days) {
      this.survey.days.push(day);
      this.title(day.label);
      for (const slot of day.slots) {
        this.slot(slot);
      }
    }
  }

  private slot(slot: ast.Slot): void {
    this.survey.slots.push(slot);
    this.title(slot.label);
    this.title(slot.room);
    this.jointWith(slot.joint);
    for (const entry of slot.entries) {
      this.link(entry, 'item', 'Item', entry.item);
      this.title(entry.label);
      this.title(entry.text);
    }
  }

  private names(names: ast.Names | undefined): void {
    for (const name of names?.texts ?? []) {
      this.title(name.text);
    }
  }

  private title(title: ast.Title | undefined): void {
    if (title) {
      this.survey.titles.push(title);
      this.text(title);
    }
  }

  private block(block: ast.TextBlock | undefined): void {
    if (block) {
      this.survey.blocks.push(block);
      this.text(block);
    }
  }

  private text(node: ast.Title | ast.TextBlock): void {
    this.checkClosed(node);
    for (const part of node.parts) {
      if (part.$type !== 'Text') {
        this.survey.references.push(part);
        this.checkClosed(part);
        this.reference(part);
      }
    }
  }

  private checkClosed(node: ast.Title | ast.TextBlock | ast.Reference): void {
    if (!node.closed || node.$type === 'UnknownReference' || ('junk' in node && node.junk)) {
      this.survey.flawed.push(node);
    }
  }

  private reference(reference: ast.Reference): void {
    switch (reference.$type) {
      case 'ItemReference':
        this.link(reference, 'item', 'Item', reference.item);
        break;
      case 'InstrumentReference':
        this.link(reference, 'body', 'Body', reference.body);
        this.link(reference, 'instrument', 'Instrument', reference.instrument);
        break;
      case 'DocumentReference':
        this.link(reference, 'document', 'Document', reference.document);
        break;
      case 'BodyReference':
        this.link(reference, 'body', 'Body', reference.body);
        break;
      case 'PlaceReference':
        this.link(reference, 'place', 'Place', reference.place);
        break;
      case 'NoteReference':
        this.link(reference, 'note', 'Note', reference.note);
        break;
      case 'DateReference':
      case 'ThisItemReference':
      case 'TimeReference':
      case 'UnknownReference':
        break; // these name nothing that is declared
    }
  }

  private link(container: AstNode, property: string, kind: Link['kind'], reference: CrossReference | undefined): void {
    if (reference) {
      this.survey.links.push({ container, property, kind, reference });
    }
  }
}
