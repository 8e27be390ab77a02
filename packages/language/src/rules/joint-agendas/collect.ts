import { formatCivilDate } from '@agendum/model';
import { bareTitle, printedTitle } from '../../documents/printed-words.js';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { chooseName } from '../../linking/choose-name.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { isMeeting, meetingsOf } from '../../linking/meetings.js';
import { outlineOf, type OutlineItem } from '../../linking/outline.js';
import { isRegister, isTranslation, surveyOf, type Survey } from '../../linking/survey.js';
import { originalOf } from '../../linking/tables.js';
import { rangeOf } from '../../syntax/place.js';

/** A body by its names in all languages: two files may have different ids for it. */
export interface NamedBody {
  /** Without marks and blanks, in order. */
  names: readonly string[];
  /** As messages call it. */
  shown: string;
}

/** A meeting of the timetable. */
export interface JointSlot {
  date: string;
  start: number;
  end: number;
  joint: readonly NamedBody[];
  /** The place of `joint with`, or of the slot. */
  range: TextRange;
}

/** An item with a title. */
export interface JointItem {
  title: string;
  titleRange: TextRange;
  /** With whom it is considered, as it says itself or as its slots do. */
  joint: readonly NamedBody[];
  /** The place of `joint with` in the item; undefined where only a slot says so. */
  range: TextRange | undefined;
}

/** What an agenda says of its meeting, as far as it concerns the bodies that it is joint with. */
export interface AgendaOfBody {
  body: NamedBody;
  language: string;
  /** Of a translation: then it says under what titles the items of its original are, and nothing else. */
  isTranslation: boolean;
  /** ISO dates. */
  first: string;
  last: string;
  slots: readonly JointSlot[];
  items: readonly JointItem[];
}

/** Undefined for what is no agenda nor a translation of one, or does not say whose it is and when the body meets. */
export function agendaOfBody(survey: Survey): AgendaOfBody | undefined {
  const { file, language } = survey;
  if (isTranslation(file)) {
    const original = originalOf(file);
    const titles = new Map(survey.translatedItems.map(({ item, title }) => [item?.ref, title]));
    const agenda = original && readAgenda(surveyOf(original), language, ({ item }) => titles.get(item));
    return agenda && { ...agenda, isTranslation: true, slots: [] };
  }
  return isRegister(file) ? undefined : readAgenda(survey, language, ({ item }) => item.title);
}

function readAgenda(
  survey: Survey,
  language: string,
  titleOf: (entry: OutlineItem) => ast.Title | undefined,
): AgendaOfBody | undefined {
  const days = meetingDaysOf(survey);
  const field = survey.fields.find((candidate) => candidate.$type === 'BodyField');
  const bodies = new Bodies(language);
  const body = field?.name
    ? named([printedTitle(field.name, language)], printedTitle(field.name, language))
    : bodies.of(field?.body?.ref);
  if (!days || !body) {
    return undefined;
  }
  const meetings = meetingsOf(survey).filter(isMeeting);
  const slots = meetings.map(({ slot, date, start, end }) => {
    const range = rangeOf(slot.joint ?? slot);
    return { date, start, end, joint: bodies.in(slot.joint), range };
  });
  const bySlots = new Map<OutlineItem, NamedBody[]>();
  for (const [index, { entries }] of meetings.entries()) {
    for (const { item } of slots[index]!.joint.length > 0 ? entries : []) {
      bySlots.set(item, [...(bySlots.get(item) ?? []), ...slots[index]!.joint]);
    }
  }
  const items = outlineOf(survey).items.flatMap((entry) =>
    itemOf(entry, titleOf(entry), bySlots.get(entry) ?? [], bodies),
  );
  return {
    ...{ body, language, isTranslation: false, slots, items },
    first: formatCivilDate(days.first),
    last: formatCivilDate(days.last),
  };
}

function itemOf(
  { item, standard }: OutlineItem,
  title: ast.Title | undefined,
  bySlots: readonly NamedBody[],
  bodies: Bodies,
): JointItem[] {
  if (!title) {
    return [];
  }
  const joint = item.members.find((member) => member.$type === 'JointWith');
  return [
    {
      title: printedTitle(title, bodies.language),
      titleRange: rangeOf(title),
      // A joint meeting has its own opening.
      joint: eachOnce([...bodies.in(joint), ...(standard === undefined ? bySlots : [])]),
      range: joint && rangeOf(joint),
    },
  ];
}

/** Reads the names of each body once. */
class Bodies {
  private readonly known = new Map<ast.Body, NamedBody | undefined>();

  constructor(readonly language: string) {}

  in(joint: ast.JointWith | undefined): NamedBody[] {
    return eachOnce((joint?.bodies ?? []).flatMap(({ body }) => this.of(body?.ref) ?? []));
  }

  of(body: ast.Body | undefined): NamedBody | undefined {
    if (body && !this.known.has(body)) {
      this.known.set(body, readNames(body, this.language));
    }
    return body && this.known.get(body);
  }
}

function readNames({ names: texts }: ast.Body, language: string): NamedBody | undefined {
  const shown = chooseName(texts, language)?.text;
  const names = (texts?.texts ?? []).flatMap(({ text }) => (text ? [printedTitle(text, language)] : []));
  return shown && named(names, printedTitle(shown, language));
}

function eachOnce(bodies: readonly NamedBody[]): NamedBody[] {
  return bodies.length < 2 ? [...bodies] : [...new Map(bodies.map((body) => [body.names.join(' '), body])).values()];
}

// The same few bodies are named in agenda after agenda.
const bareNames = new Map<string, string>();
const MOST_KNOWN = 10_000;

function bareName(name: string): string {
  let bare = bareNames.get(name);
  if (bare === undefined) {
    bare = bareTitle(name);
    if (bareNames.size >= MOST_KNOWN) {
      bareNames.clear();
    }
    bareNames.set(name, bare);
  }
  return bare;
}

function named(names: readonly string[], shown: string): NamedBody | undefined {
  const bare = [...new Set(names.map(bareName))].filter((name) => name !== '').sort();
  return bare.length > 0 ? { names: bare, shown } : undefined;
}

/** The first name that two have in common. */
export function commonName(one: NamedBody, other: NamedBody): string | undefined {
  return one.names.find((name) => other.names.includes(name));
}
