import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

async function actions(
  fixture: string,
  only?: CodeActionKind[],
): Promise<{ offered: CodeAction[]; applied(edit: WorkspaceEdit): Record<string, string> }> {
  const { agendum, cursors, applied } = await openProject(fixture);
  const { document, position, params } = cursors[0]!;
  const offered = await agendum.lsp.CodeActionProvider!.getCodeActions(document, {
    ...params,
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return { offered: offered as CodeAction[], applied };
}

async function titles(fixture: string, only?: CodeActionKind[]): Promise<string[]> {
  return (await actions(fixture, only)).offered.map(({ title }) => title);
}

/** The file of the cursor after an action, by the beginning of its title. */
async function act(fixture: string, title: string, only?: CodeActionKind[]): Promise<string> {
  const { offered, applied } = await actions(fixture, only);
  const action = offered.find((each) => each.title.startsWith(title));
  if (!action) {
    throw new Error(`"${title}" is not offered, but ${offered.map((each) => each.title).join('; ') || 'nothing'}.`);
  }
  return Object.values(applied(action.edit!))[0]!;
}

test('what a rule offers to mend is offered, with the finding it mends', async () => {
  const fixture = 'agenda in en\nitem opening "O"\nitem b "After {item ope<|>nning}"\n';
  expect(await act(fixture, 'Write opening')).toContain('{item opening}');
  const { offered } = await actions(fixture);
  expect(offered[0]).toMatchObject({
    kind: CodeActionKind.QuickFix,
    diagnostics: [{ code: 'unresolved-reference', source: 'agendum' }],
  });
  expect(offered[0]!.isPreferred).toBeUndefined();
});

test('all that is sure is mended at once when it is asked for', async () => {
  const fixture = 'agenda in en\nitem a "A" {\n  documents CTOC/COP/2012–9, CTOC/CОP/2012/8\n}\n<|>';
  expect(await titles(fixture)).not.toContain('Mend all that is sure');
  const safe = await titles(fixture, [CodeActionKind.SourceFixAll]);
  expect(safe).toEqual(['Mend all that is sure']);
  const mended = await act(fixture, 'Mend all', ['source.fixAll.agendum']);
  expect(mended).toContain('documents CTOC/COP/2012-9, CTOC/COP/2012/8');
  expect(await titles(`${mended}<|>`, [CodeActionKind.Source])).toEqual([]);
});

test('a finding is accepted in a comment above its line, or above the text it is in', async () => {
  const accepted = await act('agenda in en\nitem a "A" {\n  documents A/9<|>/9\n}\n', 'Accept this');
  expect(accepted).toContain('item a "A" {\n  // accept unresolved-reference: \n  documents A/9/9\n');
  const inText = await act('agenda in en\nitem a "A" {\n  """\n  One.\n  In {A/9<|>/9}.\n  """\n}\n', 'Accept this');
  expect(inText).toContain('{\n  // accept unresolved-reference: \n  """\n  One.');
  expect(
    await titles(
      accepted.replace('unresolved-reference: ', 'unresolved-reference: Not out yet.').replace('A/9/9', 'A/9<|>/9'),
    ),
  ).toEqual([]);
});

test('what is named and not declared is declared beside what is declared already', async () => {
  expect(await act('agenda in en\ndocument A/1/1 "One" // first\nitem a "A" { documents A/9<|>/9 }\n', 'Declare')).toBe(
    'agenda in en\ndocument A/1/1 "One" // first\ndocument A/9/9 ""\nitem a "A" { documents A/9/9 }\n',
  );
  expect(await act('agenda in en\nitem a "{note qu<|>orum}"\n', 'Declare')).toBe(
    'agenda in en\nitem a "{note quorum}"\n\nnote quorum ""\n',
  );
  expect(await act('agenda in en\nitem a "{resolution cop "5/7 <|>B" title}"\ntimetable { }\n', 'Declare')).toBe(
    'agenda in en\nitem a "{resolution cop "5/7 B" title}"\nresolution cop "5/7 B" ""\n\ntimetable { }\n',
  );
  expect(await titles('agenda in en\nitem a "{item zzz<|>zz}"\n')).not.toContain('Declare item zzzzz');
});

const TIMETABLE = `agenda in en
item a "A"
item <|>break "B"
item c "C"
timetable {
  2027-01-04 {
    10:00-11:00 a
    11:00-11:30 break
    11:30-12:00 c
    14:00-15:00 room "R"
  }
}
`;

test('an item without a time goes beside its neighbours, or into a slot that is free', async () => {
  const offered = (await titles(TIMETABLE)).filter((title) => title.startsWith('Put'));
  expect(offered).toEqual([
    'Put break into 10:00–11:00 on 2027-01-04',
    'Put break into 11:30–12:00 on 2027-01-04',
    'Put break into 14:00–15:00 on 2027-01-04',
  ]);
  expect(await act(TIMETABLE, offered[0]!)).toContain('10:00-11:00 a, item break\n');
  expect(await act(TIMETABLE, offered[1]!)).toContain('11:30-12:00 item break, c\n');
  expect(await act(TIMETABLE, offered[2]!)).toContain('14:00-15:00 item break room "R"\n');
});

test('an item without a time can be put into a slot where the rule is off, too, but not twice', async () => {
  const off = (agenda: string): string =>
    `--- agendum.config.json\n{ "rules": { "unscheduled-item": "off" } }\n--- a.agenda\n${agenda}`;
  const put = async (agenda: string): Promise<string[]> =>
    (await titles(off(agenda))).filter((title) => title.startsWith('Put'));
  expect(await put(TIMETABLE)).toContain('Put break into 10:00–11:00 on 2027-01-04');
  expect(await put(TIMETABLE.replace('<|>', '').replace('item a', 'item <|>a'))).toEqual([]);
  const nested =
    'agenda in en\nitem <|>o "O" {\n  item a "A"\n}\ntimetable {\n  2027-01-04 {\n    10:00-11:00 a\n  }\n}\n';
  expect(await put(nested)).toEqual([]);
});

const ITEMS = `agenda in en
item a "A"
// About b.
item <|>b "B" { // inside
  item x "X"
} // done

item c "C" { documents none }
`;

test('an item moves before or behind its neighbour, with what is in it and the comments above it', async () => {
  expect(await act(ITEMS, 'Move the item up')).toBe(`agenda in en
// About b.
item b "B" { // inside
  item x "X"
} // done
item a "A"

item c "C" { documents none }
`);
  expect(await act(ITEMS, 'Move the item down')).toBe(`agenda in en
item a "A"
item c "C" { documents none }

// About b.
item b "B" { // inside
  item x "X"
} // done
`);
});

test('the first item cannot move up, the last not down, and none moves from inside of its text', async () => {
  expect(await titles('agenda in en\nitem <|>a "A"\nitem b "B"\n')).toEqual([
    'Insert an item after this one',
    'Move the item down',
  ]);
  expect(await titles('agenda in en\nitem a "A" {\n  """\n  Te<|>xt.\n  """\n}\nitem b "B"\n')).toEqual([]);
});

test('items on one line change places, too, and sections keep their own', async () => {
  expect(
    await act('agenda in en\nsection "S" { item a "A" item <|>b "B" }\nitem c "C"\n', 'Move the item down').catch(
      String,
    ),
  ).toContain('is not offered');
  expect(await act('agenda in en\nitem o "O" { item a "A" item b "B" }\nitem c<|> "C"\n', 'Move the item up')).toBe(
    'agenda in en\nitem c "C"\nitem o "O" { item a "A" item b "B" }\n',
  );
});

test('another item is begun behind the one of the line, under an id that is free', async () => {
  const once = await act('agenda in en\nitem o "O" {\n  item <|>a "A" {\n  }\n}\n', 'Insert');
  expect(once).toBe('agenda in en\nitem o "O" {\n  item a "A" {\n  }\n  item new-item ""\n}\n');
  expect(await act(once.replace('item a', 'item <|>a'), 'Insert')).toContain('item new-item-2 ""');
});

test('documents are put in the order of their symbols', async () => {
  expect(
    await act(
      'agenda in en\nitem a "A" {\n  documents A/2012/10 <|>for decision, A/2012/9 as "Nine",\n    A/2009/2\n}\n',
      'Sort',
    ),
  ).toBe('agenda in en\nitem a "A" {\n  documents A/2009/2, A/2012/9 as "Nine",\n    A/2012/10 for decision\n}\n');
  expect(
    await act('agenda in en\n// Ten.\ndocument A/1/10 "T<|>en"\ndocument A/1/9\n  "Nine"\nitem a "A"\n', 'Sort these'),
  ).toBe('agenda in en\ndocument A/1/9\n  "Nine"\n// Ten.\ndocument A/1/10 "Ten"\nitem a "A"\n');
  expect(await titles('agenda in en\nitem a "A" { documents A/1/9 as "<|>x", A/1/10 as "y" }\n')).not.toContain(
    'Sort the documents of this item',
  );
});

test('only the kinds that are asked for are offered', async () => {
  expect(await titles(ITEMS, [CodeActionKind.QuickFix])).toEqual([]);
  expect(await titles(ITEMS, [CodeActionKind.Refactor])).toContain('Move the item up');
});

test('line ends are those of the file, and an editor that knows of places to fill in gets them', async () => {
  const fixture = 'agenda in en\r\nitem <|>a "A"\r\n';
  expect(await act(fixture, 'Insert')).toBe('agenda in en\r\nitem a "A"\r\nitem new-item ""\r\n');
  const { agendum } = await openProject(fixture);
  const before = agendum.agendum.Client.capabilities;
  agendum.agendum.Client.capabilities = {
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  };
  try {
    const { offered } = await actions(fixture);
    expect(offered[0]!.edit!.documentChanges).toEqual([
      {
        textDocument: { uri: 'file:///agendas/main.agenda', version: expect.any(Number) as number },
        edits: [
          {
            range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } },
            snippet: { kind: 'snippet', value: '\r\nitem ${1:new-item} "${2}"' },
          },
        ],
      },
    ]);
  } finally {
    agendum.agendum.Client.capabilities = before;
  }
});
