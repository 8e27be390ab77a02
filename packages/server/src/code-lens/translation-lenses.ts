import type { ast, DoneParts, TranslationStatus } from '@agendum/language';
import type { AstNode, LangiumDocument } from 'langium';
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { MARK_AS_DONE, type MarkAsDoneArguments } from '../protocol.js';
import { rangeOfNode } from '../ranges.js';
import type { ServerServices } from '../services.js';
import { besideOriginal, completeParts, translationsOf, type Beside } from '../translations.js';

const messages = {
  // Written to be read after the language, or alone.
  status: (there: number, items: number, outdated: number) =>
    [
      `${there} of ${items} ${items === 1 ? 'item' : 'items'}`,
      ...(outdated > 0 ? [`${outdated} outdated`] : []),
      ...(there === items ? [] : [`${items - there} missing`]),
    ].join(', '),
  inLanguage: (language: string, status: string) => `${language}: ${status}`,
  complete: (complete: number, all: number) => `${complete} of ${all} translations complete`,
  changed: 'Original changed: show',
  markAll: 'Mark all as done',
  mark: 'Mark as done',
};

/** Above an agenda how far each of its translations is, above a translation how far it is itself, above its items which are outdated. */
export function translationLenses(document: LangiumDocument, services: ServerServices): CodeLens[] {
  const { header } = document.parseResult.value as ast.AgendaFile;
  if (header?.$type === 'AgendaHeader') {
    const all = translationsOf(document, services);
    return [...lensOverAll(all, services), ...all.flatMap((beside) => lensOverOriginal(beside, services))];
  }
  const beside = besideOriginal(document, services);
  return beside ? lensesInTranslation(beside, services) : [];
}

/** Says above an agenda how many of its translations have all their texts, and leads to each. */
function lensOverAll(all: readonly Beside[], services: ServerServices): CodeLens[] {
  const [first] = all;
  // How far a single one is stands beside this.
  if (!first || all.length === 1) {
    return [];
  }
  const { original, pairing } = first;
  const title = messages.complete(all.filter(({ status }) => isComplete(status)).length, all.length);
  const targets = all.map((beside) => placeOf(beside.pairing.header, beside.document));
  return lens(pairing.original.header, original, (at) => goTo(title, at, targets, services));
}

/** Says above an agenda how far a translation is, and leads there. */
export function lensOverOriginal(
  { document, original, pairing, status }: Beside,
  services: ServerServices,
): CodeLens[] {
  const title = messages.inLanguage(pairing.language, summary(status));
  const target = placeOf(pairing.header, document);
  return lens(pairing.original.header, original, (at) => goTo(title, at, [target], services));
}

/** Says above a translation and its items how far they are, and marks them as done. */
export function lensesInTranslation(beside: Beside, services: ServerServices): CodeLens[] {
  const { document, original, pairing, status } = beside;
  const { header } = pairing;
  const outdated = (node: AstNode, source: AstNode | undefined, parts: DoneParts): CodeLens[] => [
    ...lens(node, document, (at) => goTo(messages.changed, at, placesOf(source, original), services)),
    ...lens(node, document, () => markAsDone(messages.mark, document, parts)),
  ];
  const complete = completeParts(status);
  return [
    ...lens(header, document, (at) => goTo(summary(status), at, placesOf(pairing.original.header, original), services)),
    ...(isDone(status) ? [] : lens(header, document, () => markAsDone(messages.markAll, document, complete))),
    ...(status.head === 'outdated' ? outdated(header, pairing.original.header, { head: true }) : []),
    ...[...pairing.items].flatMap(([item, translated]) =>
      status.items.some(({ id, state }) => id === item.name && state === 'outdated')
        ? outdated(translated, item, { items: [item.name] })
        : [],
    ),
  ];
}

function summary({ items }: TranslationStatus): string {
  const there = items.filter(({ state }) => state !== 'missing' && state !== 'started').length;
  return messages.status(there, items.length, items.filter(({ state }) => state === 'outdated').length);
}

/** Whether all texts are there, and none of an original that has changed since. */
function isComplete({ head, items }: TranslationStatus): boolean {
  return [head, ...items.map(({ state }) => state)].every((state) => state === 'translated' || state === 'done');
}

/** Whether there is nothing that could be marked. */
function isDone(status: TranslationStatus): boolean {
  return [status.head, ...status.items.map(({ state }) => state)].every(
    (state) => state !== 'translated' && state !== 'outdated',
  );
}

/** A lens on the line where a node begins. */
function lens(node: AstNode | undefined, document: LangiumDocument, command: (at: Location) => Command): CodeLens[] {
  const at = node && placeOf(node, document);
  return at ? [{ range: at.range, command: command(at) }] : [];
}

function placesOf(node: AstNode | undefined, document: LangiumDocument): Location[] {
  return node ? [placeOf(node, document)] : [];
}

/** Where a node begins: its first word, not the whole of it. */
function placeOf(node: AstNode, document: LangiumDocument): Location {
  const { offset = 0, end = 0 } = node.$cstNode ?? {};
  const lineEnd = document.textDocument.getText().indexOf('\n', offset);
  const range = rangeOfNode(document, { offset, end: lineEnd < 0 ? end : Math.min(end, lineEnd) });
  return { uri: document.textDocument.uri, range };
}

/** An editor that cannot go there shows what is said all the same. */
function goTo(title: string, from: Location, to: readonly Location[], { agendum }: ServerServices): Command {
  const { goTo } = agendum.Client;
  return goTo === undefined || to.length === 0
    ? { title, command: '' }
    : { title, command: goTo, arguments: [from.uri, from.range.start, to] };
}

function markAsDone(title: string, { textDocument }: LangiumDocument, parts: DoneParts): Command {
  return { title, command: MARK_AS_DONE, arguments: [textDocument.uri, parts] satisfies MarkAsDoneArguments };
}
