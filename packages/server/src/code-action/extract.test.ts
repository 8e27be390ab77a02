import type { CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { afterAction, offeredActions } from '../../test/actions.js';

async function titles(fixture: string): Promise<string[]> {
  const { offered } = await offeredActions(fixture);
  return offered.map(({ title }) => title).filter((title) => /^(?:Move (?!the item)|Declare this)/.test(title));
}

const REGISTER = '--- bodies.agenda\nregister in en\nbody cop en "Conference" fr "Conférence"\n';

test('what an agenda declares moves into the register it sees, with the comments above it', async () => {
  const fixture = `${REGISTER}document A/1/1 "One"
--- wg/a.agenda
agenda in en
// From last year.
document A/7<|>9/1 "Report"
item a "A" { documents A/79/1 }
`;
  expect(await afterAction(fixture, 'Move document A/79/1 into bodies.agenda')).toEqual({
    'wg/a.agenda': 'agenda in en\nitem a "A" { documents A/79/1 }\n',
    'bodies.agenda':
      'register in en\nbody cop en "Conference" fr "Conférence"\ndocument A/1/1 "One"\n// From last year.\ndocument A/79/1 "Report"\n',
  });
});

test('other agendas that declare the same use the register, too, and names in other languages go along', async () => {
  const fixture = `${REGISTER}--- a.agenda
agenda A/1/1 in en
document A/79<|>/1 "Report"
--- a.fr.agenda
translation fr of A/1/1
document A/79/1 "Rapport"
--- b.agenda
agenda A/1/2 in en
document A/79/1   "Report" // the same
document A/79/2 "Other"
--- c.agenda
agenda A/1/3 in en
document A/79/1 "Another report"
`;
  expect(await afterAction(fixture, 'Move document A/79/1 into bodies.agenda, from 2 agendas')).toEqual({
    'a.agenda': 'agenda A/1/1 in en\n',
    'a.fr.agenda': 'translation fr of A/1/1\n',
    'b.agenda': 'agenda A/1/2 in en\n // the same\ndocument A/79/2 "Other"\n',
    'bodies.agenda': `${REGISTER.slice(REGISTER.indexOf('\n') + 1)}\ndocument A/79/1\n  en "Report"\n  fr "Rapport"\n`,
  });
});

test('a name gets the tag of its language where that of the register is another', async () => {
  const after = await afterAction(
    `${REGISTER}--- a.agenda\nagenda in fr\nresolution cop 5<|>/7 "Crime"\n`,
    'Move resolution cop 5/7',
  );
  expect(after['bodies.agenda']).toContain('\nresolution cop 5/7 fr "Crime"');
});

test('what names something that the agenda alone declares stays, and so does what the register says otherwise', async () => {
  expect(
    await titles(`${REGISTER}--- a.agenda\nagenda in en\nbody own "Own"\nresolution own 5<|>/7 "Crime"\n`),
  ).toEqual([]);
  expect(await titles(`${REGISTER}--- a.agenda\nagenda in en\nbody c<|>op "Council"\n`)).toEqual([]);
  expect(await titles(`${REGISTER}--- a.agenda\nagenda in en\nitem a<|> "A"\n`)).toEqual([]);
  expect(await titles(`${REGISTER}body w<|>g "Group"\n--- a.agenda\nagenda in en\n`)).toEqual([]);
});

test('what the register says as well is taken out of the agenda', async () => {
  const fixture = `${REGISTER}--- a.agenda\nagenda in en\nbody c<|>op fr "Conférence" en "Conference"\nitem a "A"\n`;
  expect(await afterAction(fixture, 'Move body cop')).toEqual({ 'a.agenda': 'agenda in en\nitem a "A"\n' });
});

test('a note that several agendas have moves if the register has its language, and no translation has another text', async () => {
  const note = (language: string): string => `--- a.agenda
agenda A/1/1 in ${language}
note st<|>reamed """
  The meeting is *streamed*.
"""
item a "A{note streamed}"
`;
  expect(await afterAction(`${REGISTER}${note('en')}`, 'Move note streamed')).toEqual({
    'a.agenda': 'agenda A/1/1 in en\nitem a "A{note streamed}"\n',
    'bodies.agenda': `${REGISTER.slice(REGISTER.indexOf('\n') + 1)}\nnote streamed """\n  The meeting is *streamed*.\n"""\n`,
  });
  expect(await titles(`${REGISTER}${note('fr')}`)).toEqual([]);
  expect(
    await titles(`${REGISTER}${note('en')}--- a.fr.agenda\ntranslation fr of A/1/1\nnote streamed "Diffusée"\n`),
  ).toEqual([]);
});

test('who meets, as several agendas say in quotes, is declared once', async () => {
  const fixture = `${REGISTER}--- a.agenda
agenda A/1/1 in en
body <|>"Working Group on Trade"
--- a.fr.agenda
translation fr of A/1/1
body "Groupe de travail sur le commerce"
--- b.agenda
agenda A/1/2 in en
body   "Working Group on Trade"
--- c.agenda
agenda A/1/3 in fr
body "Working Group on Trade"
`;
  expect(await afterAction(fixture, 'Declare this body in bodies.agenda, for 2 agendas')).toEqual({
    'a.agenda': 'agenda A/1/1 in en\nbody wgt\n',
    'a.fr.agenda': 'translation fr of A/1/1\n',
    'b.agenda': 'agenda A/1/2 in en\nbody   wgt\n',
    'bodies.agenda':
      'register in en\nbody cop en "Conference" fr "Conférence"\nbody wgt\n  en "Working Group on Trade"\n  fr "Groupe de travail sur le commerce"\n',
  });
});

test.each([
  ['place <|>"Vienna"', 'place vienna'],
  ['place <|>"维也纳"', 'place 维也纳'],
  ['place <|>"1220"', 'place place'],
  ['body <|>"Cop"', 'body cop-2'],
  ['body <|>"City Council"', 'body city-council'],
])('an id is made of %s', async (field, expected) => {
  const after = await afterAction(`${REGISTER}--- a.agenda\nagenda in en\n${field}\n`, 'Declare this');
  expect(after['a.agenda']).toBe(`agenda in en\n${expected}\n`);
});

test('where there is no register, one is made beside the agenda, if the editor can', async () => {
  const fixture = 'agenda in fr\ndocument A/79<|>/1 "Rapport"\nitem a "A" { documents A/79/1 }\n';
  expect(await titles(fixture)).toEqual([]);
  const changes = await offeredActions(fixture, undefined, {
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  }).then(
    ({ offered }) =>
      offered.find(({ title }) => title === 'Move document A/79/1 into register.agenda')?.edit?.documentChanges,
  );
  const [, made, text] = changes as [TextDocumentEdit, CreateFile, TextDocumentEdit];
  expect(made).toEqual({ kind: 'create', uri: 'file:///agendas/register.agenda' });
  expect(text.edits).toMatchObject([{ newText: 'register in fr\n\ndocument A/79/1 "Rapport"\n' }]);
});
