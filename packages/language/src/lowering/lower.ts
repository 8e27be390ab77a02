import type { Agenda, Block, Inline, Item, Masthead, Section } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import { isRegister, isTranslation, surveyOf, type Survey } from '../linking/survey.js';
import { pairTexts } from '../translation/pairing.js';
import { LoweringContext } from './context.js';
import { distributions } from './distributions.js';
import { isDate, lowerOptionalTitle, lowerTitle } from './inline.js';
import { lowerItem } from './items.js';
import { lowerBlock } from './prose.js';
import { lowerTimetable } from './timetable.js';

/**
 * Resolves a linked file into the agenda it describes: references followed, numbers computed, places kept.
 *
 * A translation gives the whole agenda in its language: its texts, and the rest from its original. What is not translated
 * stands there in the language of the original, marked as foreign.
 *
 * Never throws. What is wrong with the file is left out of the agenda, or kept as it was written; the rules tell of it.
 * Undefined for a register, for a file without content and for a translation whose original is not known.
 */
export function lowerFile(file: ast.AgendaFile, uri: string): Agenda | undefined {
  if (isTranslation(file)) {
    const pairing = pairTexts(file);
    if (!pairing) {
      return undefined;
    }
    return lower(new LoweringContext(pairing.original, pairing.uri, pairing.language, { uri, pairing, file }));
  }
  if (isRegister(file) || (!file.header && file.statements.length === 0)) {
    return undefined;
  }
  return lower(new LoweringContext(file, uri, surveyOf(file).language));
}

function lower(context: LoweringContext): Agenda {
  const { file, language } = context;
  const survey = surveyOf(file);
  const header = file.header?.$type === 'AgendaHeader' ? file.header : undefined;

  number(file.statements, context);
  for (const statement of file.statements) {
    if (statement.$type === 'Document' && statement.name) {
      context.declaredDocument(statement);
    }
  }
  // In the order of the page, which is that of the footnotes' numbers: the list of items, introduction, annotations.
  const head = lowerHead(survey, context);
  callNotesOfTitles(file.statements, context);
  let introduction: Block[] = [];
  for (const statement of file.statements) {
    if (statement.$type === 'TextBlock') {
      introduction = introduction.concat(lowerBlock(statement, context));
    }
  }
  const entries: (Section | Item)[] = [];
  for (const statement of file.statements) {
    if (statement.$type === 'Section') {
      entries.push(lowerSection(statement, context));
    } else if (statement.$type === 'Item') {
      entries.push(lowerItem(statement, context));
    }
  }
  numberSections(entries);
  const timetable = survey.timetables[0] && lowerTimetable(survey.timetables[0], context);
  const notes = lowerNotes(context);
  context.afterText.forEach((lowerInternal) => lowerInternal());
  return {
    version: 1,
    sources: context.sources,
    language,
    ...(header?.symbol && { symbol: header.symbol }),
    ...head,
    introduction,
    entries,
    ...(timetable && { timetable }),
    notes: [...notes, ...lowerNotes(context, notes.length)],
    documents: [...context.documents.values()],
    range: context.rangeOf(context.translation?.file ?? file, 0),
  };
}

/** Gives every item its path before anything refers to one. Numbering runs on through sections. */
function number(statements: ast.AgendaFile['statements'], context: LoweringContext): void {
  let ordinal = 0;
  for (const statement of statements) {
    if (statement.$type === 'Section') {
      ordinal = numberItems(statement.items, ordinal, [], context);
    } else if (statement.$type === 'Item') {
      ordinal = numberItem(statement, ordinal, [], context);
    }
  }
}

/** Numbers the items among the members of an item or of a section. Takes the ordinal of the item before and returns that of the last. */
function numberItems(
  members: ast.Item['members'],
  before: number,
  parent: readonly number[],
  context: LoweringContext,
): number {
  let ordinal = before;
  for (const member of members) {
    if (member.$type === 'Item') {
      ordinal = numberItem(member, ordinal, parent, context);
    }
  }
  return ordinal;
}

function numberItem(item: ast.Item, before: number, parent: readonly number[], context: LoweringContext): number {
  const ordinal = item.number === undefined ? before + 1 : Number(item.number);
  const path = [...parent, ordinal];
  context.setPath(item, path);
  numberItems(item.members, 0, path, context);
  return ordinal;
}

function callNotesOfTitles(
  statements: ast.AgendaFile['statements'] | ast.Item['members'],
  context: LoweringContext,
): void {
  for (const statement of statements) {
    if (statement.$type === 'Section') {
      context.callNotes(statement.title);
      callNotesOfTitles(statement.items, context);
    } else if (statement.$type === 'Item') {
      context.callNotes(statement.title);
      callNotesOfTitles(statement.members, context);
    }
  }
}

function numberSections(entries: readonly (Section | Item)[]): void {
  let ordinal = 0;
  for (const entry of entries) {
    if (entry.kind === 'section') {
      entry.ordinal = ++ordinal;
    }
  }
}

function lowerSection(section: ast.Section, context: LoweringContext): Section {
  return {
    kind: 'section',
    ordinal: 0,
    title: lowerTitle(section.title, context),
    items: section.items.map((item) => lowerItem(item, context)),
    range: context.rangeOf(section),
  };
}

type Head = Pick<
  Agenda,
  'body' | 'session' | 'title' | 'subtitle' | 'author' | 'dates' | 'place' | 'timezone' | 'masthead'
>;

/** The fields at the head of an agenda. Of a field that is there twice the first counts. */
function lowerHead(survey: Survey, context: LoweringContext): Head {
  const head: Head = {};
  let zone: string | undefined;
  for (const field of survey.fields) {
    switch (field.$type) {
      case 'TextField':
        head[field.field] ??= lowerOptionalTitle(field.text, context) as Inline[];
        break;
      case 'PlaceField': {
        const place = field.place?.ref;
        if (place) {
          zone ??= place.zone;
          head.place ??= [{ kind: 'place', place: context.placeName(place), range: context.rangeOf(field) }];
        } else {
          head.place ??= lowerOptionalTitle(field.text, context) as Inline[];
        }
        break;
      }
      case 'BodyField': {
        const body = field.body?.ref;
        if (body) {
          head.body ??= context.bodyName(body);
        } else if (field.name) {
          head.body ??= { name: lowerTitle(field.name, context) };
        }
        break;
      }
      case 'DatesField': {
        const end = field.end ?? field.start;
        if (isDate(field.start) && isDate(end)) {
          head.dates ??= { start: field.start, end, range: context.rangeOf(field) };
        }
        break;
      }
      case 'TimezoneField':
        head.timezone ??= field.zone;
        break;
      case 'Masthead':
        head.masthead ??= lowerMasthead(field);
        break;
    }
  }
  head.timezone ??= zone as string;
  return removeUndefined(head);
}

function removeUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function lowerMasthead(masthead: ast.Masthead): Masthead {
  const lowered: Masthead = {};
  for (const entry of masthead.entries) {
    switch (entry.$type) {
      case 'Distribution': {
        const distribution = distributions.find((name) => name === entry.value);
        if (distribution) {
          lowered.distribution ??= distribution;
        }
        break;
      }
      case 'Issued':
        if (isDate(entry.date)) {
          lowered.issued ??= entry.date;
        }
        break;
      case 'OriginalLanguage':
        if (entry.language) {
          lowered.original ??= entry.language;
        }
        break;
      case 'JobNumber':
        lowered.job ??= entry.text?.parts.map((part) => (part.$type === 'Text' ? part.value : '')).join('') ?? '';
        break;
    }
  }
  return lowered;
}

/** The notes that were called, but for those that are lowered already. A note may call another, so the list can grow while it is lowered. */
function lowerNotes(context: LoweringContext, known = 0): Agenda['notes'] {
  const notes: Agenda['notes'] = [];
  context.lowerDocumentTitles();
  for (const [note, ordinal] of context.notes) {
    if (ordinal <= known) {
      continue;
    }
    const file = context.fileOf(note);
    const range = context.rangeOf(note, file);
    context.currentItem = note.$container.$type === 'Item' ? note.$container : undefined;
    const content = lowerBlock(note.block ?? note.text, context, file);
    notes.push({ id: note.name, ordinal, content, range });
    context.lowerDocumentTitles();
  }
  context.currentItem = undefined;
  return notes;
}
