import { expect, test } from 'vitest';
import { itemsOf, written } from '../../test/inlines.js';
import { open } from '../../test/files.js';

/** The numbers of all items: `a 1, b 1.1`. */
function numbers(text: string): string {
  const { uri, workspace } = open(`agenda in en\n${text}`);
  return [...itemsOf(workspace.lower(uri)!)].map(([id, { path }]) => `${id} ${path.join('.')}`).join(', ');
}

test('items are numbered in their order, at every depth', () => {
  expect(numbers('item a { item b item c { item d } } item e { item f { item g { item h } } }')).toBe(
    'a 1, b 1.1, c 1.2, d 1.2.1, e 2, f 2.1, g 2.1.1, h 2.1.1.1',
  );
});

test('what stands between items does not count', () => {
  expect(
    numbers(
      'item a { documents none item b """\nText.\n""" item c } """\nText.\n""" document A/80/1 "D" item d timetable {} item e',
    ),
  ).toBe('a 1, b 1.1, c 1.2, d 2, e 3');
});

test('numbers run on through sections, which are counted apart', () => {
  const text = 'item a section "S" { item b item c { item d } } section "T" {} item e section "U" { item f }';
  expect(numbers(text)).toBe('a 1, b 2, c 3, d 3.1, e 4, f 5');
  const { uri, workspace } = open(`agenda in en\n${text}`);
  const sections = workspace.lower(uri)!.entries.filter((entry) => entry.kind === 'section');
  expect(sections.map(({ ordinal, title }) => `${ordinal} ${written(title)}`)).toEqual(['1 S', '2 T', '3 U']);
});

test('a number that is fixed is kept, and the items after it count on from there', () => {
  expect(numbers('item a number 7 item b item c number 3 { item d number 4 item e } item f item g number 0')).toBe(
    'a 7, b 8, c 3, d 3.4, e 3.5, f 4, g 0',
  );
});

test('references and the timetable have the same numbers', () => {
  const { uri, workspace } = open(`agenda in en
item a "A, with {item c}" number 7 {
  item b "B" {
    """
    Under {this item}, after {item a} and before {item c}.
    """
    item c "C {this item}"
  }
}
timetable { 2012-10-17 { 10:00-13:00 c, a "first", item b continued } }
`);
  const agenda = workspace.lower(uri)!;
  const items = itemsOf(agenda);
  expect(written(items.get('a')!.title)).toBe('A, with <item 7.1.1>');
  expect(written(items.get('c')!.title)).toBe('C <this item 7.1.1>');
  expect(items.get('b')!.content).toMatchObject([
    {
      content: [
        { text: 'Under ' },
        { kind: 'item', item: 'b', path: [7, 1], self: true },
        { text: ', after ' },
        { kind: 'item', item: 'a', path: [7], self: false },
        { text: ' and before ' },
        { kind: 'item', item: 'c', path: [7, 1, 1], self: false },
        { text: '.' },
      ],
    },
  ]);
  expect(agenda.timetable!.days[0]!.slots[0]!.entries).toMatchObject([
    { kind: 'item', item: 'c', path: [7, 1, 1], continued: false },
    { kind: 'item', item: 'a', path: [7], continued: false, label: [{ text: 'first' }] },
    { kind: 'item', item: 'b', path: [7, 1], continued: true },
  ]);
});

test('an item without an id, half-typed, keeps its place', () => {
  expect(numbers('item a\nitem "B"\nitem c')).toBe('a 1,  2, c 3');
});
