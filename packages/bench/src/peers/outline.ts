import { plainText } from '@agendum/compiler';
import { locale } from '@agendum/locales';
import type { Agenda, Block, Inline, Item } from '@agendum/model';

/** What an agenda says, in the few forms that every language for texts has. */
export type Part =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] };

/**
 * The text of an agenda as one would write it without Agendum: annotations, documents and timetable. The list of items and the
 * index of documents, which Agendum prints as well, are left out, so the other tools have less to do.
 */
export function outlineOf(agenda: Agenda): Part[] {
  const words = locale(agenda.language);
  const text = (inlines: readonly Inline[]): string => plainText(inlines, { locale: words });
  const documentTitles = new Map(agenda.documents.map(({ symbol, title }) => [symbol, title && text(title)]));
  const itemTitles = new Map<string, string>();
  const parts: Part[] = [];

  const blocks = (content: readonly Block[]): void => {
    for (const block of content) {
      parts.push(
        block.kind === 'paragraph'
          ? { kind: 'paragraph', text: text(block.content) }
          : { kind: 'list', items: block.items.map(text) },
      );
    }
  };
  const item = ({ id, path, title, content, documents, items }: Item): void => {
    itemTitles.set(id, text(title));
    parts.push({ kind: 'heading', level: path.length + 1, text: `${words.itemReference(path)} ${text(title)}` });
    blocks(content);
    if (documents.length > 0) {
      const cited = documents.map((citation) => {
        const own = citation.title ? text(citation.title) : documentTitles.get(citation.document);
        return own === undefined
          ? citation.document
          : words.phrase('documentWithTitle', { title: own, symbol: citation.document });
      });
      parts.push({ kind: 'paragraph', text: words.phrase('documents') }, { kind: 'list', items: cited });
    }
    items.forEach(item);
  };

  parts.push({ kind: 'heading', level: 1, text: words.phrase('provisionalAgendaAndAnnotations') });
  parts.push({ kind: 'paragraph', text: [agenda.body?.name, agenda.place].map((name) => text(name ?? [])).join(' ') });
  for (const entry of agenda.entries) {
    (entry.kind === 'section' ? entry.items : [entry]).forEach(item);
  }
  const rows = (agenda.timetable?.days ?? []).flatMap((day) =>
    day.slots.flatMap((slot) =>
      slot.entries.map((entry) => [
        `${words.dayRow(day.date)} ${words.timeRange(slot.start, slot.end)}`,
        entry.kind === 'item' ? words.itemReference(entry.path) : '',
        entry.kind === 'item' ? (itemTitles.get(entry.item) ?? '') : text(entry.text),
      ]),
    ),
  );
  const head = [words.phrase('dateAndTime'), words.phrase('agendaItem'), words.phrase('titleOrDescription')];
  parts.push({ kind: 'heading', level: 2, text: words.phrase('organizationOfWork') });
  parts.push({ kind: 'table', rows: [head, ...rows] });
  return parts;
}
