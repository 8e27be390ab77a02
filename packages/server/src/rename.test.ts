import { expect, test } from 'vitest';
import { openProject, type Project } from '../test/project.js';

/** The changed files after what is at the cursor got a new name. */
async function rename(fixture: string, newName: string): Promise<Record<string, string>> {
  const project = await openProject(fixture);
  const { agendum, cursors, applied } = project;
  const { document, params } = cursors[0]!;
  return applied((await agendum.lsp.RenameProvider!.rename(document, { ...params, newName }))!);
}

/** Why a name is refused. */
async function refusal(fixture: string, newName: string): Promise<string> {
  return await rename(fixture, newName).then(
    (changed) => `Not refused: ${JSON.stringify(changed)}`,
    (error: Error) => error.message,
  );
}

const AGENDA = `agenda A/1/1 in en
item <|>opening "Opening" {
  item other "Other than {item opening}" number 1
}
note n """
  {item opening} comes first.
"""
timetable {
  2027-01-04 {
    10:00-11:00 opening, other
    11:00-12:00 item opening continued
  }
}
`;

test('an item gets its new id in titles, prose and the timetable, and nothing else is touched', async () => {
  expect(await rename(AGENDA, 'start')).toEqual({
    'main.agenda': AGENDA.replace('<|>', '').replace(/\bopening\b/g, 'start'),
  });
});

test('an id that means something else in a slot gets "item" before it there, where it has none', async () => {
  const { 'main.agenda': text } = await rename(AGENDA, 'break');
  expect(text).toContain('item break "Opening"');
  expect(text).toContain('10:00-11:00 item break, other');
  expect(text).toContain('11:00-12:00 item break continued');
  const { documents } = await openProject(text!);
  expect(documents[0]!.diagnostics!.filter(({ code }) => code === 'syntax' || code === 'unresolved-reference')).toEqual(
    [],
  );
});

const FILES = `--- register.agenda
register in en
body council "Council"
resolution council 5/7 "Crime"
document A/WG.2/3-A/WG.3/4 "Joint report"
--- one.agenda
agenda A/1/1 in en
body council
item a "A" {
  joint with council
  """
  {body council short}, {resolution council 5/7 title}, {resolution 5/7}, {A/WG.2/3-A/WG.3/4} and {A/WG.3/4}
  """
  documents A/WG.2/3
}
--- two/two.agenda
agenda A/1/2 in en
item a "Of {resolution council 5<|>/7}"
`;

test('a resolution gets its new number in every file, in quotes where it needs them', async () => {
  const changed = await rename(FILES, '68/1 B');
  expect(Object.keys(changed)).toEqual(['register.agenda', 'one.agenda', 'two/two.agenda']);
  expect(changed['register.agenda']).toContain('resolution council "68/1 B" "Crime"');
  expect(changed['one.agenda']).toContain('{resolution council "68/1 B" title}, {resolution "68/1 B"}');
  expect(changed['two/two.agenda']).toContain('{resolution council "68/1 B"}');
});

test('a body gets its new id wherever it is named', async () => {
  const changed = await rename(FILES.replace('5<|>/7', '5/7').replace('body council "', 'body coun<|>cil "'), 'board');
  expect(Object.values(changed).join('\n')).not.toMatch(/\bcouncil\b/);
  expect(changed['one.agenda']).toContain('joint with board');
});

test('a joint document that is cited under one of its symbols is cited under the same one afterwards', async () => {
  const fixture = FILES.replace('5<|>/7', '5/7').replace('document A/W', 'document A/<|>W');
  const { 'one.agenda': one } = await rename(fixture, 'A/WG.2/30-A/WG.3/40');
  expect(one).toContain('{A/WG.2/30-A/WG.3/40} and {A/WG.3/40}');
  expect(one).toContain('documents A/WG.2/30');
  expect(await refusal(fixture, 'A/WG.2/30')).toContain('one.agenda cites this joint document as A/WG.3/4 alone');
});

test('what stands in quotes keeps them when it needs them, and loses them when it does not', async () => {
  const fixture = 'agenda in en\nitem a "{"EB147/1 Add.1"}"\ndocument "EB147<|>/1 Add.1" "Report"\n';
  expect((await rename(fixture, '"EB148/1 Add.2"'))['main.agenda']).toBe(
    'agenda in en\nitem a "{"EB148/1 Add.2"}"\ndocument "EB148/1 Add.2" "Report"\n',
  );
  expect((await rename(fixture, 'A/1/2'))['main.agenda']).toBe(
    'agenda in en\nitem a "{A/1/2}"\ndocument A/1/2 "Report"\n',
  );
});

test('an item gets its new id in the translations, and an agenda its new symbol', async () => {
  const fixture = (item: string, symbol: string): string => `--- a.agenda
agenda ${symbol} in en
item ${item} "Opening"
timetable { 2027-01-04 { 10:00-11:00 opening } }
--- a.fr.agenda
translation fr of A/1/1
item opening "Ouverture"
timetable { 2027-01-04 { 10:00-11:00 item opening "fin" } }
`;
  expect((await rename(fixture('open<|>ing', 'A/1/1'), 'break'))['a.fr.agenda']).toContain(
    'item break "Ouverture"\ntimetable { 2027-01-04 { 10:00-11:00 item break "fin"',
  );
  expect(await rename(fixture('opening', 'A/1<|>/1'), 'A/1/1/Rev.1')).toMatchObject({
    'a.agenda': expect.stringContaining('agenda A/1/1/Rev.1 in en'),
    'a.fr.agenda': expect.stringContaining('translation fr of A/1/1/Rev.1'),
  });
});

test('an agenda and the document it is declared as get their new symbol together', async () => {
  const changed = await rename(
    '--- a.agenda\nagenda A/1/1 in en\nitem a "{A/1/1}"\ndocument A/1<|>/1 "Agenda"\n--- a.fr.agenda\ntranslation fr of A/1/1\n',
    'A/1/2',
  );
  expect(changed).toEqual({
    'a.agenda': 'agenda A/1/2 in en\nitem a "{A/1/2}"\ndocument A/1/2 "Agenda"\n',
    'a.fr.agenda': 'translation fr of A/1/2\n',
  });
});

test('refuses names that cannot be written, with the reason', async () => {
  expect(await refusal(AGENDA, 'other matters')).toMatchInlineSnapshot(
    `""other matters" cannot be an id. An id is one word of letters, digits, hyphens and underscores that begins with a letter or an underscore."`,
  );
  expect(await refusal(AGENDA, '2nd')).toContain('begins with a letter');
  expect(await refusal(AGENDA, ' ')).toMatchInlineSnapshot(`"A name must not be empty."`);
  expect(await refusal('agenda in en\ndocument A/1<|>/2 "T"\n', 'A/{1')).toMatchInlineSnapshot(
    `"A symbol or number cannot hold the sign {: what stands after it would not be read as a part of it."`,
  );
});

test('refuses a name that is taken, in the file or in a register that one of the files sees', async () => {
  expect(await refusal(AGENDA, 'other')).toMatchInlineSnapshot(
    `"other is declared in main.agenda already, so a reference to it could mean either. Choose another name."`,
  );
  const registers = `--- register.agenda
register in en
body cop "Conference"
--- below/register.agenda
register in en
body w<|>g2 "Group"
--- below/one.agenda
agenda in en
body wg2
item a "{body cop}"
`;
  expect(await refusal(registers, 'cop')).toContain('cop is declared in register.agenda already');
  const apart = registers.replace('--- below/register', '--- beside/register').replace('below/one', 'beside/one');
  expect(await refusal(apart.replace('--- register.agenda', '--- else/register.agenda'), 'cop')).toContain(
    'Not refused',
  );
});

test('of what has no name, says so', async () => {
  const ask = async (fixture: string): Promise<string> => {
    const { agendum, cursors }: Project = await openProject(fixture);
    const { document, params } = cursors[0]!;
    try {
      return JSON.stringify(await agendum.lsp.RenameProvider!.prepareRename(document, params));
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(await ask('agenda in en\nitem a "Pr<|>ose"\n')).toMatchInlineSnapshot(
    `"Nothing here has a name that can be changed. Put the cursor on the id of an item, body or note, or on a symbol or number."`,
  );
  expect(await ask('agenda in en\nitem a "{this it<|>em}"\n')).toMatchInlineSnapshot(
    `"This item is meant without its id. Put the cursor on the id of the item to change that."`,
  );
  expect(await ask('agenda in en\nitem a "{item no<|>thing}"\n')).toContain('Nothing here');
  expect(await ask('agenda in en\nitem opening<|> "A"\n')).toBe(
    '{"start":{"line":1,"character":5},"end":{"line":1,"character":12}}',
  );
});
