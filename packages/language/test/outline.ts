import type { Agenda, Item } from '@agendum/model';

/** What an agenda holds, in few words: `opening, matters (chair, rapporteur); A/80/1; 2012-10-17 × 2`. For tests of what is still found. */
export function outline(agenda: Agenda | undefined): string {
  if (!agenda) {
    return 'no agenda';
  }
  const items = agenda.entries.map((entry) =>
    entry.kind === 'section' ? `[${entry.items.map(outlineItem).join(', ')}]` : outlineItem(entry),
  );
  const documents = agenda.documents.map(({ symbol }) => symbol);
  const days = agenda.timetable?.days.map(({ date, slots }) => `${date} × ${slots.length}`) ?? [];
  return [items, documents, days]
    .filter((list) => list.length > 0)
    .map((list) => list.join(', '))
    .join('; ');
}

function outlineItem({ id, items }: Item): string {
  return items.length > 0 ? `${id} (${items.map(outlineItem).join(', ')})` : id;
}
