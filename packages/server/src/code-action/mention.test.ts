import { CodeActionKind } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { afterAction, offeredActions } from '../../test/actions.js';

const agenda = (text: string, language = 'en'): string => `agenda in ${language}
body wg en "Working Group on Trade" zh "贸易工作组" short en "the Group"
place vienna "Vienna"
resolution 5/7 "Crime against cultural property"
document A/79/1 "Report"
item needs "Needs for assistance" {
  """
  ${text}
  """
}
`;

/** The line of the cursor after an action. */
async function line(text: string, title: string, language?: string): Promise<string> {
  const [after] = Object.values(await afterAction(agenda(text, language), title));
  return after!.split('\n')[7]!.trim();
}

async function titles(text: string, language?: string): Promise<string[]> {
  const { offered } = await offeredActions(agenda(text, language), [CodeActionKind.RefactorRewrite]);
  return offered.map(({ title }) => title).filter((title) => title.startsWith('Turn'));
}

test.each([
  ['The Working Gro<|>up on Trade met.', 'The {body wg} met.'],
  ['It reminded the G<|>roup of it.', 'It reminded {body wg short} of it.'],
  ['It met in Vie<|>nna.', 'It met in {place vienna}.'],
  ['On “Crime against cultural pro<|>perty”.', 'On “{resolution 5/7 title}”.'],
])('a name in plain words becomes a reference that prints it: %s', async (text, expected) => {
  expect(await line(text, 'Turn these words')).toBe(expected);
});

test('nothing is offered where nothing is named, and not for a part of a word', async () => {
  expect(await titles('In 2012 it w<|>as.')).toEqual([]);
  expect(await titles('It met at the Viennas<|>trasse.')).toEqual([]);
});

test('words without blanks between them are found as well', async () => {
  expect(await line('根据贸易工<|>作组的决定', 'Turn these words', 'zh')).toBe('根据{body wg}的决定');
});

test('where a rule offers the same as a fix, it is offered once', async () => {
  const { offered } = await offeredActions(agenda('See resolution 5<|>/7.'));
  expect(offered.map(({ title }) => title).filter((title) => title.includes('{resolution 5/7}'))).toEqual([
    'Write {resolution 5/7}',
  ]);
});

test.each([
  ['See {item ne<|>eds}.', 'See agenda item 1.'],
  ['See {item needs num<|>ber}.', 'See 1.'],
  ['Under {this it<|>em}.', 'Under this item.'],
  ['In {resolution 5<|>/7} on “x”.', 'In resolution 5/7 on “x”.'],
  ['On “{resolution 5/7 <|>title}”.', 'On “Crime against cultural property”.'],
  ['On {<|>2012-07-04 weekday}.', 'On Wednesday, 4 July 2012.'],
  ['*In {A/79<|>/1}*', '*In A/79/1*'],
  ['{body w<|>g}', 'Working Group on Trade'],
])('a reference becomes the words that it prints: %s', async (text, expected) => {
  expect(await line(text, 'Turn the reference')).toBe(expected);
});

test('there and back it is the same', async () => {
  const words = await line('In {body w<|>g}.', 'Turn the reference');
  expect(await line(words.replace('Trade', 'Tr<|>ade'), 'Turn these words')).toBe('In {body wg}.');
});

test('what leads nowhere, and a note, which prints no words, have none', async () => {
  expect(await titles('See {item nob<|>ody}.')).toEqual([]);
  expect(await titles('See {<|>')).toEqual([]);
  const note = 'agenda in en\nnote a "A"\nitem b "B{note <|>a}"\n';
  expect((await offeredActions(note)).offered.filter(({ title }) => title.startsWith('Turn'))).toEqual([]);
});

test('in a title, quotes of the words are written as the title asks for', async () => {
  const fixture = 'agenda in en\nresolution 1/1 "The \\"Plan\\""\nitem a "On {resolution 1/1 ti<|>tle}"\n';
  expect(Object.values(await afterAction(fixture, 'Turn the reference'))[0]).toContain('item a "On The \\"Plan\\""');
});

test('in a text from right to left no sign is left that only isolates', async () => {
  const [after] = Object.values(
    await afterAction('agenda in ar\nitem a "في {resolution 5/7<|>}"\nresolution 5/7 "x"\n', 'Turn the'),
  );
  expect(after).not.toMatch(/[\u2066-\u2069]/);
  expect(after).toContain('5/7');
});

test('in a translation the words and the numbers are those of its language and its original', async () => {
  const fixture = `--- a.agenda
agenda A/1/1 in en
item needs "Needs" {
  """
  Under {item needs}.
  """
}
--- a.fr.agenda
translation fr of A/1/1
item needs "Besoins" {
  """
  Au titre du {item ne<|>eds}.
  """
}
`;
  expect(Object.values(await afterAction(fixture, 'Turn the reference'))[0]).toContain(
    'Au titre du point 1 de l’ordre du jour.',
  );
});
