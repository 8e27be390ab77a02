import {
  ast,
  surveyOf,
  tablesOf,
  visibleDeclarations,
  writeName,
  writeSlotEntry,
  type Declaration,
  type DeclarationKind,
} from '@agendum/language';
import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { describe, nameIn, namesOf } from '../describe.js';
import type { ServerServices } from '../services.js';
import type { CompletionPlace, Proposal } from './proposal.js';

const KINDS: Readonly<Record<DeclarationKind, CompletionItemKind>> = {
  Item: CompletionItemKind.Field,
  Section: CompletionItemKind.Module,
  Body: CompletionItemKind.Class,
  Place: CompletionItemKind.Class,
  Instrument: CompletionItemKind.Constant,
  Document: CompletionItemKind.File,
  Note: CompletionItemKind.Reference,
};

/** What stands in lists. */
const LISTED: ReadonlySet<string> = new Set(['Citation', 'TranslatedCitation', 'BodyMention', 'SlotEntry']);

/** What of a kind can be named at a place, as it is written there. */
export function declarationProposals(
  place: CompletionPlace,
  kind: DeclarationKind,
  services: ServerServices,
): Proposal[] {
  const declared = visibleDeclarations(tablesOf(place.document, services.agendum.Registers), kind);
  switch (kind) {
    case 'Item':
      return itemProposals(notListed(declared as ast.Item[], place), place);
    case 'Document':
      return documentProposals(notListed(declared as ast.Document[], place), place);
    case 'Instrument':
      return instrumentProposals(declared as ast.Instrument[], place);
    case 'Body':
      return bodiesThatFit(declared as ast.Body[], place, services).map((body) => proposalOf(body, '5', place));
    case 'Section':
    case 'Place':
    case 'Note':
      return declared.map((declaration) => proposalOf(declaration, '6', place));
  }
}

/** What the list at the place, of documents, bodies or the items of a slot, does not have before it. */
function notListed<Named extends Declaration>(
  declared: Named[],
  { before, inReference, expected }: CompletionPlace,
): Named[] {
  const isList = !inReference && expected.some(({ rule }) => LISTED.has(rule));
  return isList ? declared.filter(({ name }) => !before.includes(name)) : declared;
}

/** In a slot, items that have no time yet come first. Everywhere, they come in the order of the agenda. */
function itemProposals(items: readonly ast.Item[], place: CompletionPlace): Proposal[] {
  const { document, expected, before, wording } = place;
  const inSlot = expected.some(({ rule }) => rule === 'SlotEntry' || rule === 'TranslatedEntry');
  const scheduled = inSlot ? scheduledItems(document) : undefined;
  return items.map((item) => {
    const { number, order, title } = describe(item, wording);
    return {
      ...proposalOf(item, `${scheduled && isIn(scheduled, item) ? '2' : '1'}${order ?? ''}`, place, [title]),
      // Numbers and titles are what an author knows an item by.
      ...(number !== undefined && { label: `${number} ${title}`.trim(), description: item.name }),
      insert: inSlot && before.at(-1) !== 'item' ? writeSlotEntry(item.name) : item.name,
      words: item.name,
    };
  });
}

function scheduledItems(document: LangiumDocument): ReadonlySet<unknown> {
  const { slots } = surveyOf(document.parseResult.value as ast.AgendaFile);
  return new Set(slots.flatMap(({ entries }) => entries.map(({ item }) => item?.ref)));
}

/** An item takes its sub-items along. */
function isIn(scheduled: ReadonlySet<unknown>, item: ast.Item): boolean {
  return scheduled.has(item) || (ast.isItem(item.$container) && isIn(scheduled, item.$container));
}

/** Documents that no item has yet come first. */
function documentProposals(documents: readonly ast.Document[], place: CompletionPlace): Proposal[] {
  const { document, inReference } = place;
  const { citations } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const cited = new Set(citations.map((citation) => citation.document?.ref));
  return documents.map((each) => proposalOf(each, inReference || !cited.has(each) ? '3' : '4', place));
}

/** After "resolution cop" only the resolutions of that body; after "resolution" those of all, with their bodies. */
function instrumentProposals(instruments: readonly ast.Instrument[], place: CompletionPlace): Proposal[] {
  const { before } = place;
  const at = before.findLastIndex((word) => word === 'resolution' || word === 'decision');
  const kind = before[at];
  const body = at < 0 ? undefined : before[at + 1];
  return instruments
    .filter(
      (each) => (kind === undefined || each.kind === kind) && (body === undefined || each.body?.$refText === body),
    )
    .map((each) => {
      const number = writeName(each.name, 'Instrument');
      const name = body === undefined && each.body ? `${each.body.$refText} ${number}` : number;
      return { ...proposalOf(each, '4', place), label: name, insert: name };
    });
}

/** A meeting is joint with other bodies than its own, and a resolution is named by a body that adopted one. */
function bodiesThatFit(bodies: ast.Body[], place: CompletionPlace, services: ServerServices): ast.Body[] {
  const kind = place.before.at(-1);
  if (place.inReference && (kind === 'resolution' || kind === 'decision')) {
    const instruments = visibleDeclarations(tablesOf(place.document, services.agendum.Registers), 'Instrument');
    const adopting = new Set(
      instruments.map((each) => (each.$type === 'Instrument' && each.kind === kind ? each.body?.$refText : undefined)),
    );
    return bodies.filter(({ name }) => adopting.has(name));
  }
  if (place.expected.some(({ rule }) => rule === 'BodyMention')) {
    const { fields } = surveyOf(place.document.parseResult.value as ast.AgendaFile);
    const own = fields.find((field) => field.$type === 'BodyField')?.body?.$refText;
    return notListed(bodies, place).filter(({ name }) => name !== own);
  }
  return bodies;
}

/** A declaration with its title in the language of the file; it is found by its titles in all languages. */
function proposalOf(
  declaration: Declaration,
  rank: string,
  place: CompletionPlace,
  titles = titlesOf(declaration, place),
): Proposal {
  return {
    label: declaration.name,
    kind: KINDS[declaration.$type],
    insert: writeName(declaration.name, declaration.$type),
    description: titles[0],
    words: titles.join(' '),
    rank,
    declaration,
  };
}

/** The one in the language of the file first. */
function titlesOf(declaration: Declaration, { document, wording }: CompletionPlace): string[] {
  if (!('names' in declaration)) {
    return [describe(declaration, wording).title];
  }
  const { language } = surveyOf(document.parseResult.value as ast.AgendaFile);
  return [...new Set([nameIn(declaration.names, language), ...namesOf(declaration.names).map(({ text }) => text)])];
}

/** What can be named right behind an opening brace, with the words that say what it is: `item opening`, `resolution cop 5/7`. */
export function referenceProposals(place: CompletionPlace, services: ServerServices): Proposal[] {
  return (['Item', 'Instrument', 'Body', 'Place', 'Note'] as const).flatMap((kind) =>
    declarationProposals({ ...place, expected: [] }, kind, services).map((proposal) => {
      const { declaration } = proposal;
      const word = ast.isInstrument(declaration) ? declaration.kind : kind.toLowerCase();
      const insert = `${word} ${proposal.insert ?? proposal.label}`;
      return { ...proposal, insert, words: `${insert} ${proposal.words ?? ''}` };
    }),
  );
}
