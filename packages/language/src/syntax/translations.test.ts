import { describe, expect, test } from 'vitest';
import { draw, open } from '../../test/files.js';
import { blocks, itemsOf, written } from '../../test/inlines.js';

const original = `--- x.agenda
agenda A/80/1 in en
item opening "Opening" {
  """
  Text.
  """
}
item needs "Needs" {
  item tools "Tools"
}
`;

/** Titles and texts of the items, as the translation gives them. */
function texts(translation: string): string[] {
  const { uri, workspace } = open(`${original}--- x.fr.agenda\n${translation}`);
  const agenda = workspace.lower(uri);
  return [...(agenda ? itemsOf(agenda).values() : [])].map(({ title, content }) =>
    [written(title), ...blocks(content)].join(' / '),
  );
}

function drawn(translation: string): string {
  return draw(`${original}--- x.fr.agenda\n${translation}`);
}

test('items nested as in the original or flat, in any order', () => {
  const expected = ['Ouverture / Texte.', 'Besoins', 'Outils'];
  const nested = `translation fr of A/80/1
item needs "Besoins" { item tools "Outils" }
item opening "Ouverture" { """
Texte.
""" }`;
  const flat = `translation fr of A/80/1
item tools "Outils"
item opening "Ouverture" { """ Texte. """ }
item needs "Besoins"`;
  expect(texts(nested)).toEqual(expected);
  expect(texts(flat)).toEqual(expected);
});

test('what is not closed ends where the author would say it ends', () => {
  const translation = `translation fr of A/80/1
item opening "Ouverture {this item
  item needs "Besoins" done "abc {
item tools "Outils {
  item opening "Encore" {
  """
  Texte.
item needs "Encore" {
}
`;
  expect(texts(translation)).toEqual(['Ouverture <this item 1> / Texte.', 'Besoins', 'Outils ']);
});

describe('half-typed text', () => {
  test.each([
    'translation',
    'translation fr',
    'translation fr of',
    'translation fr of "A/80/1',
    'translation fr of A/80/1 done',
    'translation fr of A/80/1 done "',
  ])('the items after %j are still there', (header) => {
    expect(texts(`${header}\nitem opening "Ouverture"`)).toEqual(
      header.includes('80/1 done') ? ['Ouverture / <en: Text.>', '<en: Needs>', '<en: Tools>'] : [],
    );
    const { uri, workspace } = open(`${original}--- x.fr.agenda\n${header}\nitem opening "Ouverture"`);
    expect(workspace.kind(uri)).toBe('translation');
    expect(workspace.check(uri).map(({ rule }) => rule)).toContain('syntax');
  });
});

test('words of the language are ids here, too', () => {
  const words = ['item', 'of', 'done', 'translation', 'title', 'section', 'break'];
  const { uri, workspace } = open(`--- x.agenda
agenda A/80/1 in en
section section "S" {
${words.map((word) => `item ${word} "X"`).join('\n')}
}
timetable { 2012-10-17 { 10:00-13:00 of "a", done "b", item break "c" } }
--- x.fr.agenda
translation fr of A/80/1
section section "S"
${words.map((word) => `item ${word} "${word}"`).join('\n')}
timetable { 2012-10-17 { 10:00-13:00 of "un", done "deux", item break "trois" } }
`);
  expect(workspace.check(uri).filter(({ rule }) => rule === 'syntax')).toEqual([]);
  const agenda = workspace.lower(uri)!;
  expect([...itemsOf(agenda).values()].map(({ title }) => written(title))).toEqual(words);
  expect(JSON.stringify(agenda.timetable)).not.toContain('foreign');
});

test('what belongs to the original is told to be left out, and costs nothing after it', () => {
  expect(
    drawn(`translation fr of A/80/1
dates 2012-10-17
title "Ordre du jour"
item opening "Ouverture" {
  conditional
  """
  Texte.
  """
  documents A/80/2
}
item needs "Besoins" number 3
item tools "Outils"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      dates 2012-10-17
    > ^^^^^ error syntax: "dates" cannot stand here. Expected an item, a document, a timetable or another part of an agenda.
      title "Ordre du jour"
    >       ^^^^^^^^^^^^^^^ error translation-item-unknown: The original has nothing for this (title), so it is never printed. Add it to the original, or take it out.
      item opening "Ouverture" {
        conditional
    >   ^^^^^^^^^^^ error syntax: "conditional" cannot stand in an item of a translation, which holds only texts; the rest comes from the original.
        """
        Texte.
        """
        documents A/80/2
    >             ^^^^^^ error syntax: Expected "as" in a translation, which says only under what title a document is cited, but found the end of the line.
      }
      item needs "Besoins" number 3
    >                      ^^^^^^ error syntax: "number" cannot stand here. Expected an item, a document, a timetable or another part of an agenda.
      item tools "Outils"
    "
  `);
});
