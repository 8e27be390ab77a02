import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver';
import { AgendumExecuteCommandHandler } from '../execute-command.js';
import { MARK_AS_DONE, type MarkAsDoneArguments } from '../protocol.js';
import { openProject, type Project } from '../../test/project.js';

const ORIGINAL = `--- a.agenda
agenda A/1/1 in en
title "Agenda"
item a "First" {
  item b "Second"
}
item c "Third"
`;

const FRENCH = `--- a.fr.agenda
translation fr of A/1/1
title "Ordre du jour"
item a "Premier" done "00000000"
item b "Deuxième"
`;

const SPANISH = `--- a.es.agenda
translation es of A/1/1 done "00000000"
title "Programa"
item a "Primero"
item b "Segundo"
item c "Tercero"
`;

/** The lenses of one file by its line, without those of other kinds. */
async function lenses({ agendum, documents }: Project, index: number): Promise<string[]> {
  const document = documents[index]!;
  const params = { textDocument: { uri: document.textDocument.uri } };
  const found = (await agendum.lsp.CodeLensProvider!.provideCodeLens(document, params))!;
  return found.map(({ range, command }) => `${range.start.line + 1}: ${command!.title}`);
}

/** A file after the command of one of its lenses. */
async function run(project: Project, index: number, lens: number): Promise<string> {
  const { agendum, documents, shared } = project;
  const document = documents[index]!;
  const params = { textDocument: { uri: document.textDocument.uri } };
  const command = (await agendum.lsp.CodeLensProvider!.provideCodeLens(document, params))![lens]!.command!;
  expect(command.command).toBe(MARK_AS_DONE);
  const handler = new AgendumExecuteCommandHandler(shared);
  const edit = await handler.markAsDone(command.arguments as MarkAsDoneArguments, CancellationToken.None);
  return Object.values(project.applied(edit))[0]!;
}

test('above an agenda stands how far each of its translations is, and above each how far it is itself', async () => {
  const project = await openProject(ORIGINAL + SPANISH + FRENCH);
  expect(await lenses(project, 0)).toEqual([
    '1: 0 of 2 translations complete',
    '1: es: 3 of 3 items',
    '1: fr: 2 of 3 items, 1 outdated, 1 missing',
  ]);
  expect(await lenses(project, 1)).toEqual([
    '1: 3 of 3 items',
    '1: Mark all as done',
    '1: Original changed: show',
    '1: Mark as done',
  ]);
  expect(await lenses(project, 2)).toEqual([
    '1: 2 of 3 items, 1 outdated, 1 missing',
    '1: Mark all as done',
    '3: Original changed: show',
    '3: Mark as done',
  ]);
});

test('a translation or an item of it is marked as done, and what is not complete is left alone', async () => {
  const project = await openProject(ORIGINAL + SPANISH + FRENCH);
  const marked = (text: string) => text.match(/^.*done "(?!0{8}).*$/gm)?.map((line) => line.split(' done')[0]);
  expect(marked(await run(project, 1, 3))).toEqual(['translation es of A/1/1']);
  expect(marked(await run(project, 2, 3))).toEqual(['item a "Premier"']);
  const all = await run(project, 2, 1);
  expect(marked(all)).toEqual(['translation fr of A/1/1', 'item a "Premier"', 'item b "Deuxième"']);
  expect(await lenses(await openProject(`${ORIGINAL}--- a.fr.agenda\n${all}`), 1)).toEqual([
    '1: 2 of 3 items, 1 missing',
  ]);
});

test('the lenses lead to the other file, in an editor that has said how', async () => {
  const { agendum, documents, show } = await openProject(ORIGINAL + FRENCH);
  const { Client } = agendum.agendum;
  Client.goTo = 'agendum.goTo';
  try {
    const found = [];
    for (const document of documents) {
      const { textDocument } = document;
      found.push(...(await agendum.lsp.CodeLensProvider!.provideCodeLens(document, { textDocument }))!);
    }
    const places = found
      .filter(({ command }) => command!.command === 'agendum.goTo')
      .map(({ command }) => show((command!.arguments as [unknown, unknown, [Parameters<typeof show>[0]]])[2][0]));
    expect(places).toEqual([
      "a.fr.agenda 1:1 'translation fr of A/1/1'",
      "a.agenda 1:1 'agenda A/1/1 in en'",
      'a.agenda 3:1 \'item a "First" {\'',
    ]);
  } finally {
    Client.goTo = undefined;
  }
});

test('a file that is no translation cannot be marked, and the author is told why', async () => {
  const { shared } = await openProject('agenda A/1/1 in en\nitem a "A"\n');
  const handler = new AgendumExecuteCommandHandler(shared);
  const mark = (uri: string) => handler.markAsDone([uri, { head: true }], CancellationToken.None);
  await expect(mark('file:///agendas/main.agenda')).rejects.toThrow('is no translation');
  await expect(mark('file:///agendas/nowhere.agenda')).rejects.toThrow('is no translation');
});
