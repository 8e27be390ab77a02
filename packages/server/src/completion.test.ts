import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { applied, openProject } from '../test/project.js';

/** What is proposed at the first cursor, in the order an editor shows it. */
async function complete(fixture: string): Promise<{ items: CompletionItem[]; text: string }> {
  const { agendum, cursors } = await openProject(fixture);
  const { document, params } = cursors[0]!;
  const { items } = (await agendum.lsp.CompletionProvider.getCompletion(document, params))!;
  const sorted = items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : a.sortText! > b.sortText! ? 1 : 0));
  return { items: sorted, text: document.textDocument.getText() };
}

/** The proposals as `label | what is said beside it`, without words of the language and forms to fill in. */
async function names(fixture: string): Promise<string[]> {
  const { items } = await complete(fixture);
  return items
    .filter(({ kind }) => kind !== CompletionItemKind.Keyword && kind !== CompletionItemKind.Snippet)
    .map(({ label, detail }) => [label, detail].filter((word) => word !== undefined).join(' | '));
}

async function words(fixture: string): Promise<string[]> {
  const { items } = await complete(fixture);
  return items.filter(({ kind }) => kind === CompletionItemKind.Keyword).map(({ label }) => label);
}

/** The text after a proposal was taken. */
async function accept(fixture: string, label: string): Promise<string> {
  const { items, text } = await complete(fixture);
  const item = items.find((each) => each.label === label);
  if (!item?.textEdit) {
    throw new Error(`${label} is not proposed, but ${items.map((each) => each.label).join(', ')}`);
  }
  return applied(text, [item.textEdit as TextEdit]);
}

const ITEMS = `item opening "Opening of the meeting" {
  item officers "Election of officers"
}
item needs "Needs for assistance"
item break "A break"
`;

test('an item is proposed by number and title, and is found by any of its words', async () => {
  expect(await names(`agenda in en\n${ITEMS}"""\nSee {item <|>}.\n"""\n`)).toEqual([
    '1 Opening of the meeting | opening',
    '1 (a) Election of officers | officers',
    '2 Needs for assistance | needs',
    '3 A break | break',
  ]);
  for (const typed of ['1 (a)', 'offic', 'election', 'elect of']) {
    expect(await names(`agenda in en\n${ITEMS}"""\nSee {item ${typed}<|>}.\n"""\n`)).toContain(
      '1 (a) Election of officers | officers',
    );
  }
  expect(
    await accept(`agenda in en\n${ITEMS}"""\nSee {item elect of<|>}.\n"""\n`, '1 (a) Election of officers'),
  ).toContain('See {item officers}.');
});

test('behind an opening brace all that can be named is proposed, with the word that says what it is', async () => {
  const fixture = `agenda in en
body cop "Conference"
resolution cop 5/7 "Crime"
document A/1/2 "Report"
note quorum "Sixteen."
dates 2027-01-04 to 2027-01-05
item a "A" {
  """
  See {<|>
  """
}
`;
  expect(await names(fixture)).toMatchInlineSnapshot(`
    [
      "1 A | a",
      "A/1/2 | Report",
      "cop 5/7 | Crime",
      "cop | Conference",
      "quorum | Sixteen.",
      "2027-01-04 | Monday, 4 January",
      "2027-01-05 | Tuesday, 5 January",
    ]
  `);
  expect(await words(fixture)).toEqual(['this item', 'item', 'resolution', 'decision', 'body', 'place', 'note']);
  expect(await accept(fixture, '1 A')).toContain('See {item a\n');
  expect(await accept(fixture, 'cop 5/7')).toContain('See {resolution cop 5/7\n');
});

test('right behind a brace an item is found by its number and by words of its title', async () => {
  for (const typed of ['1 (a', 'election of', 'elect of']) {
    const fixture = `agenda in en\n${ITEMS}"""\nSee {${typed}<|>}.\n"""\n`;
    expect(await names(fixture)).toEqual(['1 (a) Election of officers | officers']);
    expect(await accept(fixture, '1 (a) Election of officers')).toContain('See {item officers}.');
  }
  expect(await names(`agenda in en\n${ITEMS}"""\n{this o<|>}\n"""\n`)).toEqual([]);
});

test('what a list has is not proposed for it again', async () => {
  const bodies =
    'body a "A"\nbody b "B"\nbody c "C"\ndocument A/1 "One"\ndocument "EB 2" "Two"\ndocument A/3 "Three"\n';
  const item = (list: string): string => `agenda in en\n${bodies}${ITEMS}item x "X" {\n  ${list}\n}\n`;
  expect(await names(item('joint with b, <|>'))).toEqual(['a | A', 'c | C']);
  expect(await names(item('documents A/1, "EB 2" as "Title", <|>'))).toEqual(['A/3 | Three']);
  const slot = `timetable {\n  2027-01-04 {\n    10:00-11:00 opening, needs, <|>\n  }\n}\n`;
  expect(await names(`agenda in en\n${ITEMS}${slot}`)).toEqual([
    '3 A break | break',
    '1 (a) Election of officers | officers',
  ]);
});

test('titles are in the language of the file, and found in any', async () => {
  const fixture = (typed: string): string => `agenda in fr
document A/1 en "Report" fr "Rapport"
item a "A" { documents ${typed} }
`;
  expect(await names(fixture('<|>'))).toEqual(['A/1 | Rapport']);
  expect(await names(fixture('repo<|>'))).toEqual(['A/1 | Rapport']);
});

test('hours are proposed in a slot, up to its end, and behind a day', async () => {
  const slot = (typed: string): string =>
    `agenda in en\ntimetable {\n  2027-01-04 {\n    9:30-12:00 "A"\n    ${typed}\n  }\n}\n`;
  expect(await names(slot('<|>'))).toEqual(['9:30-12:00', '10:00-13:00', '15:00-18:00']);
  expect(await names(slot('15:<|>'))).toEqual(['15:00-18:00']);
  expect(await names(slot('12:00-<|>'))).toEqual(['13:00', '18:00']);
  expect(await names(slot('"A",\n    15:00-<|>'))).toEqual(['18:00']);
  expect(await names(slot('13:00-15:00 "{2027-01-04 <|>}"'))).toEqual(['9:30', '13:00', '10:00', '15:00']);
  expect(await accept(slot('15<|>'), '15:00-18:00')).toContain('\n    15:00-18:00 \n');
});

test('in a register, what it declares is proposed, each name once in each language', async () => {
  const register = (typed: string): string => `register in en\nbody cop en "Conference" fr "Conférence"\n${typed}\n`;
  expect((await words(register('<|>'))).filter((word) => word !== 'short')).toEqual([
    ...['place', 'body', 'resolution', 'decision', 'document', 'note'],
  ]);
  const languages = async (typed: string): Promise<string[]> =>
    (await names(register(typed))).map((name) => name.slice(0, 2));
  expect(await languages('body wg en "Group" zh "组" <|>')).toEqual(['ar', 'fr', 'ru', 'es']);
  expect(await languages('body wg en "Group" short zh "组" <|>')).toEqual(['ar', 'en', 'fr', 'ru', 'es']);
  // On a new line, another statement is thought of before one more name.
  expect((await complete(register('<|>'))).items[0]?.kind).toBe(CompletionItemKind.Keyword);
});

test('a day to fill in is the next of the meeting', async () => {
  const { items } = await complete(
    'agenda in en\ndates 2027-02-01 to 2027-02-03\ntimetable {\n  2027-02-01 { }\n  <|>\n}\n',
  );
  expect(items.find(({ kind }) => kind === CompletionItemKind.Snippet)).toMatchObject({
    label: '2027-02-02 { … }',
    textEdit: { newText: '${1:2027-02-02} {\n\t10:00-13:00 $0\n}' },
  });
});

test('behind the word that a line begins with, what the house writes there is proposed', async () => {
  expect((await names('agenda in en\ntitle <|>\n'))[0]).toBe('"Provisional agenda"');
  expect(await names('agenda in fr\nauthor <|>\n')).toEqual(['"Note du Secrétariat"']);
  expect((await names('agenda in en\nitem op<|>\n'))[0]).toBe('opening "Opening of the session"');
  expect((await names('agenda in en\nitem closing <|>\n')).slice(0, 2)).toEqual([
    '"Closure of the session"',
    '"Closure of the meeting"',
  ]);
  expect(await accept('agenda in en\nitem closing <|>\n', '"Closure of the meeting"')).toContain(
    'item closing "Closure of the meeting"',
  );
  expect(await names('agenda in en\nitem budget <|>\n')).not.toContain('"Opening of the session"');
});

test('behind a block that is not closed yet, what can stand outside of it is proposed', async () => {
  const open = `agenda in en\nbody b "B"\n${ITEMS}item new "New" {\n  documents A/1/2\n`;
  expect(await names(`${open}timetable {\n  2027-01-04 {\n    10:00-11:00 opening, <|>`)).toContain(
    '3 A break | break',
  );
  expect(await names(`${open}timezone europe/vie<|>`)).toEqual(['Europe/Vienna']);
  expect(await names(`${open}joint with <|>`)).toEqual(['b | B']);
});

test('"this item" is proposed in an item only', async () => {
  expect(await words('agenda in en\n"""\n{<|>\n"""\n')).not.toContain('this item');
});

test('in a slot, items without a time come first, and an id that means something else gets its "item"', async () => {
  const slot = (entries: string): string =>
    `agenda in en\n${ITEMS}timetable {\n  2027-01-04 {\n    10:00-11:00 opening\n    11:00-12:00 ${entries}\n  }\n}\n`;
  expect(await names(slot('<|>'))).toEqual([
    '2 Needs for assistance | needs',
    '3 A break | break',
    '1 Opening of the meeting | opening',
    '1 (a) Election of officers | officers',
  ]);
  expect(await accept(slot('needs, <|>'), '3 A break')).toContain('needs, item break');
  expect(await accept(slot('item <|>'), '3 A break')).toContain('11:00-12:00 item break');
});

test('in the list of documents, those that no item has come first, by any part of their symbols', async () => {
  const fixture = (typed: string): string => `agenda in en
document CTOC/COP/2012/9 "Report on cooperation"
document CTOC/COP/2012/10 "Report on assistance"
document "EB147/1 Add.1" "Reserves"
item a "A" { documents CTOC/COP/2012/9 }
item b "B" {
  documents ${typed}
}
`;
  expect(await names(fixture('<|>'))).toEqual([
    'CTOC/COP/2012/10 | Report on assistance',
    'EB147/1 Add.1 | Reserves',
    'CTOC/COP/2012/9 | Report on cooperation',
  ]);
  expect(await names(fixture('2012/<|>'))).toHaveLength(2);
  expect(await names(fixture('assist<|>'))).toEqual(['CTOC/COP/2012/10 | Report on assistance']);
  expect(await accept(fixture('<|>'), 'EB147/1 Add.1')).toContain('documents "EB147/1 Add.1"');
  expect(await accept(fixture('"EB<|>"'), 'EB147/1 Add.1')).toContain('documents "EB147/1 Add.1"\n');
});

test('of resolutions, those of the body that is named; of bodies, those that adopted one', async () => {
  const fixture = (typed: string): string => `agenda in en
body cop "Conference"
body council "Council"
body wg2 "Group"
resolution cop 5/7 "Crime"
resolution council 2026-41 "Ceiling"
decision council 118 "Seat"
"""
{${typed}}
"""
`;
  expect(await names(fixture('resolution <|>'))).toEqual([
    'cop 5/7 | Crime',
    'council 2026-41 | Ceiling',
    'cop | Conference',
    'council | Council',
  ]);
  expect(await names(fixture('resolution council <|>'))).toEqual(['2026-41 | Ceiling']);
  expect(await names(fixture('decision <|>'))).toEqual(['council 118 | Seat', 'council | Council']);
});

test('a meeting is joint with other bodies than its own', async () => {
  expect(
    await names('agenda in en\nbody cop\nbody cop "Conference"\nbody wg2 "Group"\nitem a "A" { joint with <|> }\n'),
  ).toEqual(['wg2 | Group']);
});

test('languages, distributions, time zones and days are proposed where they are asked for', async () => {
  expect(await names('agenda A/1/1 in <|>')).toEqual([
    'ar | العربية',
    'zh | 中文',
    'en | English',
    'fr | Français',
    'ru | Русский',
    'es | Español',
  ]);
  expect(await names('agenda in en\nmasthead {\n  distribution <|>\n}\n')).toEqual([
    'general',
    'limited',
    'restricted',
  ]);
  expect(await names('agenda in en\ntimezone europe/vie<|>\n')).toEqual(['Europe/Vienna']);
  const days = 'agenda in en\ndates 2027-01-04 to 2027-01-06\ntimetable {\n  2027-01-04 { }\n  <|>\n}\n';
  expect(await names(days)).toEqual([
    '2027-01-05 | Tuesday, 5 January',
    '2027-01-06 | Wednesday, 6 January',
    '2027-01-04 | Monday, 4 January',
  ]);
  expect(await names('agenda in en\ntimetable {\n  2027-01-04 {\n    <|>\n  }\n}\n')).toEqual([
    '10:00-13:00',
    '15:00-18:00',
  ]);
});

test('words of the language that belong together come together', async () => {
  expect(await words('agenda in en\nitem a "A" {\n  jo<|>\n}\n')).toEqual(['joint with']);
  expect(await words('agenda in en\ntimetable {\n  2027-01-04 <|>\n}\n')).toEqual(['holiday', 'no meetings']);
  expect(await words('agenda in en\ntimetable {\n  2027-01-04 {\n    10:00-11:00 n<|>\n  }\n}\n')).toContain(
    'no meeting',
  );
});

test('a form to fill in is proposed for a whole agenda, an item, a day and a timetable with the days of the meeting', async () => {
  const snippets = async (fixture: string): Promise<Record<string, string>> => {
    const { items } = await complete(fixture);
    return Object.fromEntries(
      items
        .filter(({ kind }) => kind === CompletionItemKind.Snippet)
        .map(({ label, textEdit }) => [label, textEdit!.newText]),
    );
  };
  expect(Object.keys(await snippets('<|>'))).toEqual([
    'translation … of …',
    'agenda … timetable { … }',
    'register "…" in …',
    ...Object.keys(await snippets('agenda in en\n<|>')),
  ]);
  expect(await snippets('agenda in en\nitem a "A" {\n  it<|>\n}\n')).toEqual({
    'item … "…" { … }': 'item ${1:id} "${2}" {\n\t"""\n\t$0\n\t"""\n}',
  });
  expect(await snippets('agenda in en\ndates 2027-01-04 to 2027-01-05\ntimet<|>\n')).toEqual({
    'timetable { … }':
      'timetable {\n\t2027-01-04 {\n\t\t10:00-13:00 $1\n\t}\n\t2027-01-05 {\n\t\t10:00-13:00 $2\n\t}\n}',
  });
});

test('in a translation, items, documents and sections of the original are proposed', async () => {
  const fixture = (typed: string): string => `--- a.agenda
agenda A/1/1 in en
section s "Section" {
  item opening "Opening"
}
document A/1/2 "Report"
--- a.fr.agenda
translation fr of A/1/1
${typed}
`;
  expect(await names(fixture('item <|>'))).toEqual(['1 Opening | opening']);
  expect(await names(fixture('document <|>'))).toEqual(['A/1/2 | Report']);
  expect(await names(fixture('section <|>'))).toEqual(['s | Section']);
});

test('nothing is proposed in prose, in titles and in comments', async () => {
  for (const fixture of [
    '"""\nThe item <|> is\n"""',
    'item a "The item <|>"',
    '// item <|>',
    '"""\n{item a}<|>\n"""',
  ]) {
    expect((await complete(`agenda in en\n${fixture}\n`)).items).toEqual([]);
  }
});

test('the help for a proposal is added when it is looked at', async () => {
  const { agendum } = await openProject('agenda in en\n');
  const help = async (fixture: string, label: string): Promise<unknown> => {
    const { items } = await complete(fixture);
    const item = items.find((each) => each.label === label)!;
    expect(item.documentation).toBeUndefined();
    return (agendum.lsp.CompletionProvider.resolve(item).documentation as { value: string }).value;
  };
  expect(await help(`agenda in en\n${ITEMS}"""\n{item <|>}\n"""\n`, '2 Needs for assistance')).toContain('**2 Needs');
  expect(await help('agenda in en\nitem a "A" { j<|> }', 'joint with')).toContain('joint with other bodies');
});

test('a very long list is cut, and asked for again as the author types on', async () => {
  const documents = Array.from({ length: 400 }, (_, index) => `document A/1/${index} "Report ${index}"\n`).join('');
  const { agendum, cursors } = await openProject(`agenda in en\n${documents}item a "A" { documents <|> }\n`);
  const { document, params } = cursors[0]!;
  const { isIncomplete, items } = (await agendum.lsp.CompletionProvider.getCompletion(document, params))!;
  expect([isIncomplete, items.length]).toEqual([true, 300]);
});

test('what comes first is not cut off', async () => {
  const cited = Array.from({ length: 400 }, (_, index) => `A/1/${index}`);
  const documents = [...cited, 'A/2/1'].map((symbol) => `document ${symbol} "Report"\n`).join('');
  const agenda = `agenda in en\n${documents}item a "A" { documents ${cited.join(', ')} }\nitem b "B" { documents <|> }\n`;
  expect((await names(agenda))[0]).toBe('A/2/1 | Report');
});
