import { lowerFile, type ast } from '@agendum/language';
import type { Agenda, Item } from '@agendum/model';
import type { LangiumDocument } from 'langium';

interface Lowered {
  /** The text it was lowered from: a file may take over a change without being parsed anew. */
  text: string;
  agenda: Agenda | undefined;
  items: Map<string, Item>;
}

const lowered = new WeakMap<ast.AgendaFile, Lowered>();

/** The resolved agenda of a linked document, lowered once for each version of its text. */
export function agendaOf(document: LangiumDocument): Lowered {
  const file = document.parseResult.value as ast.AgendaFile;
  const text = file.$cstNode?.root.fullText ?? '';
  let result = lowered.get(file);
  if (result?.text !== text) {
    const agenda = lowerFile(file, document.uri.toString());
    const items = new Map<string, Item>();
    const collect = (item: Item): void => {
      items.set(item.id, item);
      item.items.forEach(collect);
    };
    agenda?.entries.forEach((entry) => (entry.kind === 'section' ? entry.items.forEach(collect) : collect(entry)));
    result = { text, agenda, items };
    lowered.set(file, result);
  }
  return result;
}
