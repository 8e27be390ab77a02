import { isTranslation, lowerFile, startOf, type ast } from '@agendum/language';
import type { Agenda, Item } from '@agendum/model';
import { AstUtils, type LangiumDocument } from 'langium';
import type { Wording } from './wording.js';

/** What a file says when everything in it is resolved. */
interface Lowered {
  /** Undefined for a register. */
  agenda: Agenda | undefined;
  /** The items by id; of two with the same the first. */
  items: ReadonlyMap<string, Item>;
  /** The item that a place in the file declares, be its id missing or another's, or translates. */
  itemOf(node: ast.Item | ast.TranslatedItem): Item | undefined;
}

// A document gets a new list of references each time it is linked: after a change of its own, carried over or parsed anew,
// and after one of a register that it names something of.
const lowered = new WeakMap<LangiumDocument['references'], Lowered>();

/** The resolved agenda of a linked document, lowered once for each time it is linked. */
export function agendaOf(document: LangiumDocument): Lowered {
  const file = document.parseResult.value as ast.AgendaFile;
  let result = lowered.get(document.references);
  if (!result) {
    const agenda = lowerFile(file, document.uri.toString());
    const items = new Map<string, Item>();
    const byPlace = new Map<number, Item>();
    const collect = (item: Item): void => {
      if (!items.has(item.id)) {
        items.set(item.id, item);
      }
      // An item of a translation may have its text, and so its place, in the original.
      if (item.range.file === 0) {
        byPlace.set(item.range.start, item);
      }
      item.items.forEach(collect);
    };
    agenda?.entries.forEach((entry) => (entry.kind === 'section' ? entry.items.forEach(collect) : collect(entry)));
    result = { agenda, items, itemOf: (node) => byPlace.get(startOf(node)) };
    lowered.set(document.references, result);
  }
  return result;
}

/** An item as a file has it: in a translation, items of the original have titles in its language. */
export function itemIn(document: LangiumDocument, declaration: ast.Item): Item | undefined {
  return isTranslation(document.parseResult.value as ast.AgendaFile)
    ? agendaOf(document).items.get(declaration.name)
    : agendaOf(AstUtils.getDocument(declaration)).itemOf(declaration);
}

/** The number of an item as it is printed in the language of a file: `3 (b)`. */
export function itemNumber(declaration: ast.Item, document: LangiumDocument, wording: Wording): string | undefined {
  const { agenda } = agendaOf(document);
  const item = itemIn(document, declaration);
  return agenda && item && wording.of(document).itemReference(item.path);
}
