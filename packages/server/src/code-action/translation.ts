import { doneEdits, missingEdits, type DoneParts } from '@agendum/language';
import { CodeActionKind } from 'vscode-languageserver';
import { itemAt, itemOf } from '../mentions.js';
import { besideOriginal, stateOfItem } from '../translations.js';
import { lineEnd, lineStart, type Action, type ActionPlace } from './action.js';

const messages = {
  markItem: (id: string) => `Mark the item ${id} as done`,
  markHead: 'Mark what belongs to no item as done',
  add: (items: number) => (items === 1 ? 'Add the missing item' : `Add the ${items} missing items`),
};

/** Says that a part of a translation was made from its original as it stands now. */
export function markAsDone({ document, file, text, range, findings, services }: ActionPlace): Action[] {
  const beside = besideOriginal(document, services);
  if (!beside) {
    return [];
  }
  const finding = findings.find(({ rule }) => rule === 'translation-outdated');
  const mark = (title: string, parts: DoneParts): Action[] => {
    const edits = doneEdits(beside.pairing, parts);
    return edits.length === 0
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, edits, ...(finding && { finding, preferred: true }) }];
  };
  const isHere = ({ $cstNode }: { $cstNode?: { offset: number } }): boolean =>
    $cstNode !== undefined && lineStart(text, $cstNode.offset) === lineStart(text, range.start);
  if (file.header && isHere(file.header)) {
    const { head } = beside.status;
    return head === 'translated' || head === 'outdated' ? mark(messages.markHead, { head: true }) : [];
  }
  const translated = itemAt(document, lineEnd(text, range.start));
  const item = translated && isHere(translated) ? itemOf(translated) : undefined;
  const state = item && stateOfItem(beside, item.name);
  return item && (state === 'translated' || state === 'outdated')
    ? mark(messages.markItem(item.name), { items: [item.name] })
    : [];
}

/** Adds to a translation all the items that it does not have, to be filled in. */
export function addMissing({ document, file, findings, services }: ActionPlace): Action[] {
  const finding = findings.find(({ rule }) => rule === 'translation-item-missing');
  const beside = besideOriginal(document, services);
  if (!finding || !beside) {
    return [];
  }
  const { pairing, status } = beside;
  const { house } = services.agendum.Configs.for(document.uri.toString()).config;
  const edits = missingEdits(pairing, file, { language: pairing.language, house });
  const there = new Set([...pairing.items.keys()].map(({ name }) => name));
  const missing = status.items.filter(({ id }) => !there.has(id)).length;
  return edits.length === 0 ? [] : [{ title: messages.add(missing), kind: CodeActionKind.QuickFix, edits, finding }];
}
