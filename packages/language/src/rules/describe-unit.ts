import type * as ast from '../generated/ast.js';
import { shorten } from '../shorten.js';
import type { Unit } from '../translation/units.js';

/** What a text of an agenda or of a translation is, in words: `title`, `introduction`, `title of A/80/2`. */
export function describeUnit({ node }: Pick<Unit, 'node'>): string {
  const owner = node.$container;
  switch (owner.$type) {
    case 'AgendaFile':
      return 'introduction';
    case 'TextField':
    case 'ItemField':
      return owner.field;
    case 'PlaceField':
      return 'place';
    case 'BodyField':
      return 'name of the body';
    case 'Internal':
      return 'internal note';
    case 'Citation':
    case 'TranslatedCitation':
      return `title of ${shorten(owner.document?.$refText ?? '')}`;
    case 'Note':
      return `note ${shorten(owner.name ?? '')}`;
    case 'TranslatedNote':
      return `note ${shorten(owner.note?.$refText ?? '')}`;
    case 'Timetable':
    case 'TranslatedTimetable':
      return 'title of the timetable';
    case 'Day':
    case 'TranslatedDay':
      return `remark on ${owner.date}`;
    case 'Slot':
    case 'TranslatedSlot':
      return node === owner.room ? `room at ${slotOf(owner)}` : `name of the break at ${slotOf(owner)}`;
    case 'SlotEntry':
    case 'TranslatedEntry':
      return `text at ${slotOf(owner.$container)}`;
    case 'Name':
      return describeDeclared(owner.$container.$container, owner.$container);
    case 'TranslatedDocument':
      return `name of document ${shorten(owner.document?.$refText ?? '')}`;
    case 'TranslatedInstrument':
      return `name of ${owner.kind} ${shorten(owner.instrument?.$refText ?? '')}`;
    case 'TranslatedPlace':
      return `name of place ${shorten(owner.place?.$refText ?? '')}`;
    case 'TranslatedBody': {
      const what = node === owner.short ? 'short name' : 'name';
      return `${what} of body ${shorten(owner.body?.$refText ?? '')}`;
    }
    default:
      return node.$type === 'Title' ? 'title' : 'text';
  }
}

/** What a name that is declared is: `name of body wg2`. */
export function describeDeclared(declaration: ast.Names['$container'], names: ast.Names): string {
  const name = shorten(declaration.name ?? '');
  switch (declaration.$type) {
    case 'Body':
      return names === declaration.short ? `short name of body ${name}` : `name of body ${name}`;
    case 'Instrument':
      return `name of ${declaration.kind} ${name}`;
    case 'Document':
      return `name of document ${name}`;
    case 'Place':
      return `name of place ${name}`;
  }
}

function slotOf({ $container, start, end }: ast.Slot | ast.TranslatedSlot): string {
  const hours = [start, end].filter((hour) => hour !== undefined).join('-');
  return [$container.date, hours].join(' ');
}
