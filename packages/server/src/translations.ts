import {
  pairTexts,
  statusOf,
  type ast,
  type DoneParts,
  type Pairing,
  type TranslationState,
  type TranslationStatus,
} from '@agendum/language';
import { DocumentState, URI, type LangiumDocument } from 'langium';
import type { ServerServices } from './services.js';

/** A translation, its original beside it, and how far it is. */
export interface Beside {
  document: LangiumDocument;
  /** The document of the original. */
  original: LangiumDocument;
  pairing: Pairing;
  status: TranslationStatus;
}

// A translation is linked again when its original changes, and gets a new list of references then.
const known = new WeakMap<LangiumDocument['references'], Beside | undefined>();

/** Lays a linked translation beside its original, once for each time it is linked. Undefined for any other file. */
export function besideOriginal(document: LangiumDocument, { shared }: ServerServices): Beside | undefined {
  const { references } = document;
  if (!known.has(references)) {
    const pairing = pairTexts(document.parseResult.value as ast.AgendaFile);
    const original = pairing && shared.workspace.LangiumDocuments.getDocument(URI.parse(pairing.uri));
    known.set(references, original && { document, original, pairing, status: statusOf(pairing) });
  }
  return known.get(references);
}

/** The translations of an agenda that are linked, by their names. */
export function translationsOf({ uri }: LangiumDocument, services: ServerServices): Beside[] {
  return services.agendum.Translations.translationsOf(uri)
    .filter(({ state }) => state >= DocumentState.Linked)
    .map((document) => besideOriginal(document, services))
    .filter((beside) => beside !== undefined);
}

/** How far an item is in a translation. */
export function stateOfItem({ status }: Beside, id: string): TranslationState | undefined {
  return status.items.find((item) => item.id === id)?.state;
}

/** What of a translation has all its texts, and can be marked as done. */
export function completeParts({ head, items }: TranslationStatus): DoneParts {
  const isComplete = (state: TranslationState): boolean => state !== 'missing' && state !== 'started';
  return { head: isComplete(head), items: items.filter(({ state }) => isComplete(state)).map(({ id }) => id) };
}
