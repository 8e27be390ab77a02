import { ast, surveyOf, writeSlotEntry, type TextEdit } from '@agendum/language';
import { GrammarUtils, type AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { nameNode } from '../mentions.js';
import type { Action, ActionPlace } from './action.js';
import { itemOfLine } from './items.js';

const MOST_SLOTS = 3;

/** Puts an item that has no time into a slot: beside the items that come before and after it, or into one that has none. */
export function schedule({ findings, file }: ActionPlace): Action[] {
  const { items } = surveyOf(file);
  return findings.flatMap((finding) => {
    const index = items.findIndex((item) => nameNode(item)?.offset === finding.range.start);
    return finding.rule === UNSCHEDULED && items[index] ? actions(index, file, { finding }) : [];
  });
}

/** The same for the item of the line where no rule tells of it: not every item needs a time of its own. */
export function scheduleUntold(place: ActionPlace): Action[] {
  const item = itemOfLine(place);
  if (!item || !ast.isItem(item) || !item.name || place.findings.some(({ rule }) => rule === UNSCHEDULED)) {
    return [];
  }
  const { items, slots } = surveyOf(place.file);
  const scheduled = new Set(slots.flatMap(({ entries }) => entries.map((entry) => entry.item?.ref)));
  const isScheduled = (each: AstNode | undefined): boolean =>
    ast.isItem(each) && (scheduled.has(each) || isScheduled(each.$container));
  const holdsScheduled = items.some((each) => scheduled.has(each) && isInside(each, item));
  return isScheduled(item) || holdsScheduled
    ? []
    : actions(items.indexOf(item), place.file, { kind: CodeActionKind.RefactorRewrite });
}

function isInside(node: AstNode | undefined, item: ast.Item): boolean {
  return node !== undefined && (node === item || isInside(node.$container, item));
}

const UNSCHEDULED = 'unscheduled-item';

function actions(index: number, file: ast.AgendaFile, more: Partial<Action>): Action[] {
  const { name } = surveyOf(file).items[index]!;
  return slotsFor(index, file).map(({ slot, edit }) => ({
    title: `Put ${name} into ${slot.start}–${slot.end} on ${ast.isDay(slot.$container) ? slot.$container.date : ''}`,
    kind: CodeActionKind.QuickFix,
    edits: [edit],
    ...more,
  }));
}

interface Place {
  slot: ast.Slot;
  edit: TextEdit;
}

function slotsFor(index: number, file: ast.AgendaFile): Place[] {
  const { items, slots } = surveyOf(file);
  const entry = writeSlotEntry(items[index]!.name);
  const entries = slots.flatMap((slot) => slot.entries.map((each) => ({ slot, each })));
  const entryOf = (item: ast.Item): (typeof entries)[number] | undefined =>
    entries.find(({ each }) => each.item?.ref === item && each.$cstNode);
  const before = items
    .slice(0, index)
    .toReversed()
    .map(entryOf)
    .find((found) => found !== undefined);
  const after = items
    .slice(index + 1)
    .map(entryOf)
    .find((found) => found !== undefined);
  const found: Place[] = [];
  if (before) {
    found.push({ slot: before.slot, edit: insertion(before.each.$cstNode!.end, `, ${entry}`) });
  }
  if (after && after.slot !== before?.slot) {
    found.push({ slot: after.slot, edit: insertion(after.each.$cstNode!.offset, `${entry}, `) });
  }
  for (const slot of slots) {
    const end = GrammarUtils.findNodeForProperty(slot.$cstNode, 'end')?.end;
    if (slot.entries.length === 0 && !slot.break && !slot.noMeeting && end !== undefined) {
      found.push({ slot, edit: insertion(end, ` ${entry}`) });
    }
  }
  return found.slice(0, MOST_SLOTS);
}

function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}
