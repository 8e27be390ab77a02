import { lowerFile, type ast } from '@agendum/language';
import type { Agenda, Item } from '@agendum/model';
import type { LangiumDocument } from 'langium';

interface Lowered {
  agenda: Agenda | undefined;
  items: Map<string, Item>;
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
    const collect = (item: Item): void => {
      items.set(item.id, item);
      item.items.forEach(collect);
    };
    agenda?.entries.forEach((entry) => (entry.kind === 'section' ? entry.items.forEach(collect) : collect(entry)));
    result = { agenda, items };
    lowered.set(document.references, result);
  }
  return result;
}
