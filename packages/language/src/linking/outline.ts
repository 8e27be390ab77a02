import { isEndingTitle, standardTitle, type StandardTitle } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import type { Survey } from './survey.js';

/** An item and where it stands among the others. */
export interface OutlineItem {
  item: ast.Item;
  /** Position in the file among all items, a parent before its sub-items. */
  position: number;
  parent: OutlineItem | undefined;
  children: OutlineItem[];
  /** 1 for the first item, or the number that the author has pinned. */
  ordinal: number;
  /** What it is by its title, where that is one which agendas usually have. */
  standard: StandardTitle | undefined;
  /** Of the title, to which the standard titles belong. */
  language: string;
  /** Whether the item is not taken up at this meeting. */
  heldBack: boolean;
  /** Whether its title is one that agendas end with; undefined until somebody asks. */
  ending: boolean | undefined;
}

/** The items of an agenda. */
export interface Outline {
  /** In order of place. */
  items: readonly OutlineItem[];
  /** Those that are no sub-items, those of sections included. */
  top: readonly OutlineItem[];
  /** By id; of two with the same the first. */
  byId: ReadonlyMap<string, OutlineItem>;
}

// By the list of items, which a part of a survey shares with the whole.
const outlines = new WeakMap<Survey['items'], Outline>();

/** The items of a file as a tree, made on first demand. */
export function outlineOf(survey: Survey): Outline {
  let outline = outlines.get(survey.items);
  if (!outline) {
    outlines.set(survey.items, (outline = makeOutline(survey)));
  }
  return outline;
}

function makeOutline({ items, language }: Survey): Outline {
  const all: OutlineItem[] = [];
  const top: OutlineItem[] = [];
  const byId = new Map<string, OutlineItem>();
  // The survey has a parent before its sub-items, so it is the item before or one of those around that.
  let parent: OutlineItem | undefined;
  for (let position = 0; position < items.length; position++) {
    const item = items[position]!;
    while (parent && parent.item !== item.$container) {
      parent = parent.parent;
    }
    const siblings = parent?.children ?? top;
    const ordinal = item.number === undefined ? (siblings[siblings.length - 1]?.ordinal ?? 0) + 1 : Number(item.number);
    const text = plainTitle(item.title);
    const standard = text === undefined ? undefined : standardTitle(text, language);
    const heldBack = item.members.some(isAbeyance);
    const children: OutlineItem[] = [];
    const ending = undefined;
    const entry: OutlineItem = { item, position, parent, children, ordinal, standard, language, heldBack, ending };
    siblings.push(entry);
    all.push(entry);
    if (item.name && !byId.has(item.name)) {
      byId.set(item.name, entry);
    }
    parent = entry;
  }
  return { items: all, top, byId };
}

/** The text of a title without references; undefined where there are some, or no title. */
function plainTitle(title: ast.Title | undefined): string | undefined {
  const part = title?.parts[0];
  return part?.$type === 'Text' && title?.parts.length === 1 ? part.value : undefined;
}

const opening: ReadonlySet<StandardTitle | undefined> = new Set(['openingOfMeeting', 'openingOfSession']);
const adoption: ReadonlySet<StandardTitle | undefined> = new Set([
  'adoptionOfAgenda',
  'adoptionOfAgendaAndOrganizationOfWork',
]);
const closure: ReadonlySet<StandardTitle | undefined> = new Set(['closureOfMeeting', 'closureOfSession']);
const closing: ReadonlySet<StandardTitle | undefined> = new Set([
  'otherMatters',
  'nextAgenda',
  'nextSession',
  'adoptionOfReport',
  'adoptionOfSessionReport',
  ...closure,
]);

/** Whether the item opens the meeting, by its title. */
export function isOpening({ standard }: OutlineItem): boolean {
  return opening.has(standard);
}

/** Whether the agenda is adopted under the item, by its title. */
export function isAdoption({ standard }: OutlineItem): boolean {
  return adoption.has(standard);
}

/** Whether the item closes the meeting, by its title. */
export function isClosure({ standard }: OutlineItem): boolean {
  return closure.has(standard);
}

/** Whether agendas end with such an item, by its title or by its id, or with all its sub-items. */
export function isClosing(entry: OutlineItem, closingItems: readonly string[]): boolean {
  return (
    closing.has(entry.standard) ||
    isEnding(entry) ||
    closingItems.includes(entry.item.name) ||
    (entry.children.length > 0 && entry.children.every((child) => isClosing(child, closingItems)))
  );
}

function isEnding(entry: OutlineItem): boolean {
  if (entry.ending === undefined) {
    const text = entry.standard === undefined ? plainTitle(entry.item.title) : undefined;
    entry.ending = text !== undefined && isEndingTitle(text, entry.language);
  }
  return entry.ending;
}

/** Whether nothing is decided on under the item but how the meeting goes: it has a usual title, or all its sub-items have. */
export function isProcedural(entry: OutlineItem): boolean {
  return entry.standard !== undefined || (entry.children.length > 0 && entry.children.every(isProcedural));
}

function isAbeyance(member: ast.Item['members'][number]): boolean {
  return member.$type === 'ItemState' && member.state === 'abeyance';
}
