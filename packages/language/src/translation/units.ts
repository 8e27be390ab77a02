import { formatClockTime, parseClockTime } from '@agendum/model';
import type { Reference } from 'langium';
import type * as ast from '../generated/ast.js';
import { chooseName } from '../linking/choose-name.js';
import { readSymbol } from '../linking/read-symbol.js';
import { instrumentKey } from '../linking/symbol-table.js';

/** A text on one line or a text block. */
export type TextNode = ast.Title | ast.TextBlock;

/** A text of an agenda that a translation gives in another language, or the text that a translation gives. */
export interface Unit {
  /**
   * What the text is, the same in the original and in its translations: `title`, `text/1`, `item/opening/title`,
   * `item/opening/text/1`, `document/A/80/1`, `timetable/2012-10-17/13:00-15:00/1/text/1`.
   */
  key: string;
  /** What it belongs to: `head`, `item/ID`, `section/ID`, `timetable` or, for a name that is declared, `names`. */
  part: string;
  node: TextNode;
  /** For a name that is declared: all its languages. */
  names?: ast.Names;
  /** For a text in a slot: the beginning of the slot's keys, and the id of the item that the text goes with. */
  slot?: { key: string; item: string | undefined };
}

/** The texts of an agenda or of a translation, in order of place. */
export interface UnitList {
  units: Unit[];
  /** Texts whose key is taken already. */
  repeated: Unit[];
  /** The slots of the timetable, each by the beginning of its keys: `timetable/2012-10-17/13:00-15:00/1`. */
  slots: Set<string>;
}

/**
 * Lists the texts of a linked agenda that are to be translated, or those that a linked translation gives.
 *
 * @param withEmpty whether those are listed too in which nothing stands yet
 */
export function listUnits(file: ast.AgendaFile, language: string, withEmpty = false): UnitList {
  const lister = new UnitLister(language, withEmpty);
  lister.statements(file.statements);
  return lister;
}

/** Walks over an agenda or a translation: the parts of a translation have the form of those that they translate. */
class UnitLister implements UnitList {
  readonly units: Unit[] = [];
  readonly repeated: Unit[] = [];
  readonly slots = new Set<string>();
  private readonly keys = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly language: string,
    private readonly withEmpty: boolean,
  ) {}

  statements(statements: ast.AgendaFile['statements']): void {
    let timetable = false;
    for (const statement of statements) {
      switch (statement.$type) {
        case 'TextField':
          this.add(statement.field, 'head', statement.text);
          break;
        case 'PlaceField':
          this.add('place', 'head', statement.text);
          break;
        case 'BodyField':
          this.add('body', 'head', statement.name);
          break;
        case 'TextBlock':
          this.add(this.count('text'), 'head', statement);
          break;
        case 'Section':
        case 'TranslatedSection':
          this.section(statement);
          break;
        case 'Item':
        case 'TranslatedItem':
          this.item(statement);
          break;
        case 'Note':
        case 'TranslatedNote':
          this.note(statement, 'head');
          break;
        case 'Timetable':
        case 'TranslatedTimetable':
          // Of two the first is printed.
          if (!timetable || statement.$type === 'TranslatedTimetable') {
            this.timetable(statement);
          }
          timetable = true;
          break;
        default:
          this.name(statement);
      }
    }
  }

  private name(statement: ast.AgendaFile['statements'][number]): void {
    switch (statement.$type) {
      case 'Body':
        this.names(`body/${statement.name}`, statement.names);
        this.names(`body/${statement.name}/short`, statement.short);
        break;
      case 'Place':
        this.names(`place/${statement.name}`, statement.names);
        break;
      case 'Document':
        this.names(`document/${documentKey(statement.name ?? '')}`, statement.names);
        break;
      case 'Instrument':
        this.names(instrumentUnit(statement), statement.names);
        break;
      case 'TranslatedBody': {
        const body = statement.body?.ref;
        this.add(`body/${statement.body?.$refText}`, 'names', statement.name, { names: body?.names });
        this.add(`body/${statement.body?.$refText}/short`, 'names', statement.short, { names: body?.short });
        break;
      }
      case 'TranslatedPlace':
        this.add(`place/${statement.place?.$refText}`, 'names', statement.name, { names: statement.place?.ref?.names });
        break;
      case 'TranslatedDocument':
        this.add(`document/${citedKey(statement.document)}`, 'names', statement.name, {
          names: statement.document?.ref?.names,
        });
        break;
      case 'TranslatedInstrument': {
        const declared = statement.instrument?.ref;
        const key = declared
          ? instrumentUnit(declared)
          : `${statement.kind}/${statement.body?.$refText ?? ''}/${statement.instrument?.$refText ?? ''}`;
        this.add(key, 'names', statement.name, { names: declared?.names });
        break;
      }
      default:
        break; // no name
    }
  }

  private section(section: ast.Section | ast.TranslatedSection): void {
    const name = section.$type === 'Section' ? section.name : section.section?.$refText;
    // Those without an id go by their order.
    const part = name === undefined ? this.count('section/', '#') : `section/${name}`;
    this.add(`${part}/title`, part, section.title);
    section.items.forEach((item) => this.item(item));
  }

  private item(item: ast.Item | ast.TranslatedItem): void {
    const id = item.$type === 'Item' ? item.name : item.item?.$refText;
    const part = `item/${id ?? ''}`;
    // Half-typed, it has no id; its sub-items may have theirs.
    const add = (key: string, node: TextNode | undefined): void =>
      id === undefined ? undefined : this.add(key, part, node);
    add(`${part}/title`, item.title);
    for (const member of item.members) {
      switch (member.$type) {
        case 'Item':
        case 'TranslatedItem':
          this.item(member);
          break;
        case 'TextBlock':
          add(this.count(`${part}/text`), member);
          break;
        case 'Internal':
          add(this.count(`${part}/internal`), member.block);
          break;
        case 'ItemField':
          add(`${part}/${member.field}`, member.text);
          break;
        case 'DocumentList':
        case 'TranslatedDocumentList':
          for (const { document, title } of member.citations) {
            add(`${part}/document/${citedKey(document)}`, title);
          }
          break;
        case 'Note':
        case 'TranslatedNote':
          this.note(member, part);
          break;
        default:
          break; // no text
      }
    }
  }

  private note(note: ast.Note | ast.TranslatedNote, part: string): void {
    const name = note.$type === 'Note' ? note.name : note.note?.$refText;
    if (name !== undefined) {
      this.add(`note/${name}`, part, note.block ?? note.text);
    }
  }

  private timetable(timetable: ast.Timetable | ast.TranslatedTimetable): void {
    this.add('timetable/title', 'timetable', timetable.title);
    for (const day of timetable.days) {
      const key = `timetable/${day.date}`;
      this.add(`${key}/label`, 'timetable', day.label);
      for (const slot of day.slots) {
        this.slot(slot, this.count(`${key}/${hour(slot.start)}-${hour(slot.end)}`));
      }
    }
  }

  private slot(slot: ast.Slot | ast.TranslatedSlot, key: string): void {
    this.slots.add(key);
    const add = (text: ast.Title | undefined, item?: string): void => {
      if (text && this.isWanted(text)) {
        this.add(this.count(`${key}/text`), 'timetable', text, { slot: { key, item } });
      }
    };
    if (slot.$type === 'Slot') {
      add(slot.label);
    }
    for (const { item, label, text } of slot.entries) {
      add(item ? label : text, item?.$refText);
    }
    this.add(`${key}/room`, 'timetable', slot.room);
  }

  private names(key: string, names: ast.Names | undefined): void {
    this.add(key, 'names', chooseName(names, this.language)?.text, { names });
  }

  private add(
    key: string,
    part: string,
    node: TextNode | undefined,
    more: Pick<Unit, 'slot'> & { names?: ast.Names | undefined } = {},
  ): void {
    if (!node || !this.isWanted(node)) {
      return;
    }
    const { names, slot } = more;
    const unit: Unit = { key, part, node, ...(names && { names }), ...(slot && { slot }) };
    if (this.keys.has(key)) {
      this.repeated.push(unit);
    } else {
      this.keys.add(key);
      this.units.push(unit);
    }
  }

  private isWanted(node: TextNode): boolean {
    return this.withEmpty || !isEmpty(node);
  }

  /** The next key of several that differ by a number only. */
  private count(key: string, mark = '/'): string {
    const number = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, number);
    return `${key}${mark}${number}`;
  }
}

/** Whether there is nothing to read in a text. */
export function isEmpty(node: TextNode): boolean {
  return node.parts.every((part) => part.$type === 'Text' && part.value.trim() === '');
}

function documentKey(symbol: string): string {
  return readSymbol(symbol).key;
}

/** A joint document may be cited by half its symbol. */
function citedKey(reference: Reference<ast.Document> | undefined): string {
  return documentKey(reference?.ref?.name ?? reference?.$refText ?? '');
}

function instrumentUnit({ kind, body, name }: ast.Instrument): string {
  return instrumentKey(kind, body?.$refText, name ?? '').replaceAll(' ', '/');
}

function hour(time: string | undefined): string {
  const minutes = parseClockTime(time ?? '');
  return minutes === undefined ? (time ?? '') : formatClockTime(minutes);
}
