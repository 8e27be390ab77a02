import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** What is said above each declaration of the last file. */
async function lenses(fixture: string): Promise<string[]> {
  const { agendum, documents, show } = await openProject(fixture);
  const document = documents.at(-1)!;
  const uri = document.uri.toString();
  const found = (await agendum.lsp.CodeLensProvider!.provideCodeLens(document, { textDocument: { uri } }))!;
  return found.map(({ range, command }) => `${show({ uri, range })}: ${command!.title}`);
}

const AGENDA = `agenda A/1/1 in en
document A/1/2 "Report"
document A/1/3 "Unused"
item a "{A/1/2}" { documents A/1/2 }
item b "B" { documents A/1/2 }
timetable {
  2027-01-04 { 10:00-11:00 a, b }
  2027-01-05 { 15:00-16:00 b continued }
}
`;

test('says in how many items a document is, and when an item is taken up', async () => {
  expect(await lenses(AGENDA)).toMatchInlineSnapshot(`
    [
      "main.agenda 2:10 'A/1/2': cited in 2 items",
      "main.agenda 3:10 'A/1/3': cited nowhere",
      "main.agenda 4:6 'a': scheduled Monday, 4 January 10–11 a.m.",
      "main.agenda 5:6 'b': scheduled Monday, 4 January 10–11 a.m.",
      "main.agenda 5:6 'b': scheduled Tuesday, 5 January 3–4 p.m.",
    ]
  `);
});

test('says in a register how many files use what it declares', async () => {
  expect(
    await lenses(`--- a.agenda
agenda in en
body cop
--- b.agenda
agenda in en
item b "{body cop}"
--- register.agenda
register in en
body cop "Conference"
body wg2 "Group"
resolution cop 5/7 "Crime"
`),
  ).toEqual([
    "register.agenda 2:6 'cop': named in 2 files",
    "register.agenda 3:6 'wg2': named nowhere",
    "register.agenda 4:16 '5/7': cited nowhere",
  ]);
});

test('leads there, in an editor that has said how', async () => {
  const { agendum, documents } = await openProject(AGENDA);
  const ask = async (): Promise<unknown> => {
    const params = { textDocument: { uri: '' } };
    return (await agendum.lsp.CodeLensProvider!.provideCodeLens(documents[0]!, params))![2]!.command;
  };
  const { Client } = agendum.agendum;
  expect(await ask()).toEqual({ title: 'scheduled Monday, 4 January 10–11 a.m.', command: '' });
  Client.goTo = 'agendum.goTo';
  try {
    expect(await ask()).toEqual({
      title: 'scheduled Monday, 4 January 10–11 a.m.',
      command: 'agendum.goTo',
      arguments: [
        'file:///agendas/main.agenda',
        { line: 3, character: 5 },
        [
          {
            uri: 'file:///agendas/main.agenda',
            range: { start: { line: 6, character: 15 }, end: { line: 6, character: 31 } },
          },
        ],
      ],
    });
  } finally {
    Client.goTo = undefined;
  }
});
