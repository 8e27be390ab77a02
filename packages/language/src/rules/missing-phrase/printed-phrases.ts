import { originalPhrase, type PhraseKey } from '@agendum/locales';
import type * as ast from '../../generated/ast.js';
import type { Survey } from '../../linking/survey.js';

/**
 * The phrases that the page of an agenda prints by itself, by what the agenda holds. What is printed only where several things come together may be among
 * them without need; what is never printed is not.
 *
 * @param agenda the agenda, or the original of a translation
 * @param texts what gives the texts of the page: the same, or the translation
 */
export function printedPhrases(agenda: Survey, texts: Survey): Set<PhraseKey> {
  const printed = new Set<PhraseKey>(['skipToAgenda']);
  const add = (isPrinted: unknown, ...keys: PhraseKey[]): void => {
    if (isPrinted) {
      keys.forEach((key) => printed.add(key));
    }
  };
  const { items, citations, timetables, header } = { ...agenda, header: agenda.file.header };
  const members = items.flatMap((item) => item.members);
  const isAnnotated = members.some(({ $type }) => $type === 'TextBlock' || $type === 'DocumentList');
  const hasTitle = texts.fields.some((field) => field.$type === 'TextField' && field.field === 'title');
  const standard = isAnnotated ? 'provisionalAgendaAndAnnotations' : 'provisionalAgenda';

  add(!hasTitle, standard);
  add(items.length > 0, 'markedTitle');
  add(isAnnotated, 'annotations', 'backToItems');
  add(texts !== agenda, 'languages');
  addHead(agenda, add);
  for (const member of members) {
    addMember(member, add);
  }
  for (const { purpose } of citations) {
    add(purpose === 'decision', 'forDecision', 'titleWithRemark');
    add(purpose === 'information', 'forInformation', 'titleWithRemark');
    add(purpose === 'discussion', 'forDiscussion', 'titleWithRemark');
  }
  const isSymbolPrinted = header?.$type === 'AgendaHeader' && header.symbol;
  add(citations.length > 0 || isSymbolPrinted, 'documentWithTitle');
  add(citations.length > 0, 'listOfDocuments', 'symbolColumn', 'titleColumn', 'agendaItem');
  add(timetables.length > 0, 'annex', 'dateAndTime', 'agendaItem', 'titleOrDescription');
  add(
    timetables.some(({ title }) => !title),
    'organizationOfWork',
  );
  agenda.days.forEach((day) => addDay(day, add));
  agenda.slots.forEach((slot) => addSlot(slot, add));
  // What is not translated is printed as in the original.
  new Set([...texts.references, ...agenda.references]).forEach((reference) => addReference(reference, add));
  add(timetables.length > 0 || citations.length > 0, 'separatorOfPair', 'separator', 'lastSeparator');
  return printed;
}

type Add = (isPrinted: unknown, ...keys: PhraseKey[]) => void;

function addHead({ fields, timetables }: Survey, add: Add): void {
  const isThere = (type: string): boolean => fields.some(({ $type }) => $type === type);
  const place = fields.find((field) => field.$type === 'PlaceField');
  add(isThere('DatesField') && place, 'dateAndPlace');
  add(timetables.length > 0 && (isThere('TimezoneField') || place?.place?.ref?.zone), 'localTime');
  for (const field of fields) {
    if (field.$type !== 'Masthead') {
      continue;
    }
    add(true, 'languageLine');
    for (const entry of field.entries) {
      if (entry.$type === 'Distribution') {
        add(entry.value === 'general', 'distributionGeneral');
        add(entry.value === 'limited', 'distributionLimited');
        add(entry.value === 'restricted', 'distributionRestricted');
      } else if (entry.$type === 'OriginalLanguage') {
        add(true, originalPhrase(entry.language) ?? 'originalOther');
      }
    }
  }
}

function addMember(member: ast.Item['members'][number], add: Add): void {
  switch (member.$type) {
    case 'DocumentList':
      add(true, 'documents');
      add(member.none, 'noDocuments');
      break;
    case 'JointWith':
      add(true, 'jointWith', 'separatorOfPair', 'separator', 'lastSeparator');
      break;
    case 'ItemField':
      add(true, 'bracketed');
      add(member.field === 'allocation', 'titleWithRemark');
      break;
    case 'ItemState':
      add(true, member.state, 'titleWithRemark');
      break;
    default: // items, texts and notes are printed as they are written
  }
}

function addDay({ holiday, noMeetings }: ast.Day, add: Add): void {
  add(holiday, 'holiday');
  add(noMeetings, 'noMeeting');
}

function addSlot({ break: isBreak, label, noMeeting, joint, room, entries }: ast.Slot, add: Add): void {
  add(isBreak && !label, 'breakLabel');
  add(noMeeting, 'noMeeting');
  add(joint, 'jointMeeting');
  add(room, 'room');
  add(
    entries.some(({ continued }) => continued),
    'continued',
    'titleWithRemark',
  );
}

function addReference(reference: ast.Reference, add: Add): void {
  switch (reference.$type) {
    case 'ItemReference':
      add(!reference.bare, 'agendaItemReference');
      break;
    case 'ThisItemReference':
      add(true, 'thisItem');
      break;
    case 'InstrumentReference':
      add(!reference.bare && !reference.title, reference.kind === 'decision' ? 'decision' : 'resolution');
      break;
    case 'NoteReference':
      add(true, 'footnotes', 'backToText', 'footnoteReference');
      break;
    default: // dates, names and symbols need no phrase
  }
}
