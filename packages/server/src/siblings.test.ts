import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';
import { siblingsAt } from './siblings.js';

const FIXTURE = `--- a.agenda
agenda A/1/1 in en
title "Agenda"
item a "First" {
  item b "Second"
  """
  Under {item c}.
  """
}
item c "Third"
--- a.es.agenda
translation es of A/1/1
item a "Primero" {
  item b "Segundo"
}
--- a.fr.agenda
translation fr of A/1/1
item c "Troisième"
item a "Premier"
`;

/** Where each cursor leads. The cursors are put behind words of the fixture. */
async function implementations(...words: string[]): Promise<string[][]> {
  const fixture = words.reduce((text, word) => text.replace(word, `${word}<|>`), FIXTURE);
  const { agendum, cursors, show } = await openProject(fixture);
  const found: string[][] = [];
  for (const { document, params } of cursors) {
    const links = (await agendum.lsp.ImplementationProvider!.getImplementation(document, params)) ?? [];
    found.push(
      links.map(({ targetUri, targetSelectionRange }) => show({ uri: targetUri, range: targetSelectionRange })),
    );
  }
  return found;
}

test('an item leads to the same item in each language that has it, from its name and from its text', async () => {
  const [name, sub, text] = await implementations('item a', 'item b "Sec', 'Und');
  expect(name).toEqual(['a.es.agenda 2:1 \'item a "Primero" {\'', 'a.fr.agenda 3:1 \'item a "Premier"\'']);
  expect(sub).toEqual(['a.es.agenda 3:3 \'item b "Segundo"\'']);
  expect(text).toEqual(name);
});

test('a reference leads to the item that it names', async () => {
  expect(await implementations('{item c')).toEqual([['a.fr.agenda 2:1 \'item c "Troisième"\'']]);
});

test('an item of a translation leads to the original and to the other translations', async () => {
  expect(await implementations('"Prim')).toEqual([
    ['a.agenda 3:1 \'item a "First" {\'', 'a.fr.agenda 3:1 \'item a "Premier"\''],
  ]);
});

test('outside of items the files lead to each other', async () => {
  expect(await implementations('title "Age', 'translation fr')).toEqual([
    ["a.es.agenda 1:1 'translation es of A/1/1'", "a.fr.agenda 1:1 'translation fr of A/1/1'"],
    ["a.agenda 1:1 'agenda A/1/1 in en'", "a.es.agenda 1:1 'translation es of A/1/1'"],
  ]);
});

test('a language that does not have an item is known as such', async () => {
  const { agendum, documents } = await openProject(FIXTURE);
  const document = documents[0]!;
  const offset = document.textDocument.getText().indexOf('item b') + 5;
  expect(siblingsAt(document, offset, agendum).map(({ language, isThere }) => [language, isThere])).toEqual([
    ['es', true],
    ['fr', false],
  ]);
  const { agendum: other, documents: registers } = await openProject('register in en\nbody cop "C"\n');
  expect(siblingsAt(registers[0]!, 20, other)).toEqual([]);
});
