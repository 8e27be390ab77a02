/**
 * An agenda that is `times` as long: its items, documents and slots come again and again, each time under ids and symbols of
 * their own, so that nothing in the long agenda refers to nothing, and nothing is declared twice.
 *
 * @param text an agenda whose timetable comes last
 */
export function scaleAgenda(text: string, times: number): string {
  const itemsAt = text.search(/^item /m);
  const timetableAt = text.search(/^timetable \{/m);
  const head = text.slice(0, itemsAt);
  const body = text.slice(itemsAt, timetableAt);
  const ids = [...body.matchAll(/\bitem (\w+) "/g)].map((match) => match[1]!);
  const declared = new RegExp(`\\b(item) (${ids.join('|')})\\b`, 'g');
  const named = new RegExp(`\\b(?:${ids.join('|')})\\b`, 'g');

  const copies = [body];
  for (let copy = 1; copy < times; copy++) {
    const digits = String(copy).padStart(4, '0');
    copies.push(body.replaceAll(declared, `$1 $2-${digits}`).replaceAll(/(\/ ?(?:19|20)\d\d\/\d+)/g, `$1${digits}`));
  }
  const timetable = text.slice(timetableAt).replaceAll(/^ +\d\d:\d\d-.*\n/gm, (slot) => {
    const slots = [slot];
    for (let copy = 1; copy < times; copy++) {
      slots.push(slot.replaceAll(named, `$&-${String(copy).padStart(4, '0')}`));
    }
    return slots.join('');
  });
  return head + copies.join('') + timetable;
}
