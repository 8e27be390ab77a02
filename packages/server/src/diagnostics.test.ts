import { DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject, openTexts } from '../test/project.js';
import { createServerServices } from './services.js';
import { EmptyFileSystem } from 'langium';

/** The diagnostics of a rule in the last file of a fixture, with what they are about. */
async function found(fixture: string, rule: string): Promise<(Diagnostic & { text: string })[]> {
  const { documents } = await openProject(fixture);
  const { diagnostics = [], textDocument } = documents.at(-1)!;
  return diagnostics
    .filter(({ code }) => code === rule)
    .map((each) => ({ ...each, text: textDocument.getText(each.range) }));
}

test('what is of no effect is shown as unnecessary', async () => {
  const [repeated] = await found('agenda in en\nplace "One"\nplace "Two"\n', 'repeated-field');
  expect(repeated).toMatchObject({ text: 'place "Two"', tags: [DiagnosticTag.Unnecessary] });
  const [unused] = await found('agenda in en\nitem a "A" // accept weekday-mismatch: so it is\n', 'unused-acceptance');
  expect(unused).toMatchObject({ tags: [DiagnosticTag.Unnecessary] });
});

test('a mark of a translation whose original has changed is shown as deprecated, with the original beside it', async () => {
  const [outdated] = await found(
    '--- a.agenda\nagenda A/1/1 in en\nitem a "First"\n--- a.fr.agenda\ntranslation fr of A/1/1\nitem a "Premier" done "00000000"\n',
    'translation-outdated',
  );
  expect(outdated).toMatchObject({
    text: '"00000000"',
    tags: [DiagnosticTag.Deprecated],
    relatedInformation: [
      { location: { uri: 'file:///agendas/a.agenda', range: { start: { line: 1, character: 5 } } } },
    ],
  });
});

test('what is wrong has no tag, and the place that it contradicts', async () => {
  const [first, second] = await found('agenda in en\nitem a "A"\nitem a "B"\n', 'duplicate-id');
  const duplicate = second ?? first!;
  expect(duplicate.tags).toBeUndefined();
  expect(duplicate.relatedInformation).toHaveLength(1);
});

test('a rule leads to its page where the editor shows it', async () => {
  const { agendum, shared } = createServerServices(EmptyFileSystem);
  await shared.lsp.LanguageServer.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { rulePage: 'https://rules.example/{rule}.html' },
  });
  expect(agendum.agendum.Client.rulePage('duplicate-id')).toBe('https://rules.example/duplicate-id.html');
});

test('after an edit the diagnostics are those of the text as it stands, and those that say the same are the same objects', async () => {
  const open = async (name: string, text: string): Promise<Diagnostic[]> => {
    const { documents } = await openTexts([{ name, text }]);
    return documents[0]!.diagnostics!;
  };
  const agenda = (title: string, words: string): string =>
    `agenda in en\nitem a "${title}" {\n  """\n  Two  blanks ${words}, and  two.\n  """\n}\nitem b "B  B"\nitem b "C {item d}"\n`;
  const before = await open('edited.agenda', agenda('A', 'here'));
  expect(before.length).toBeGreaterThan(3);
  for (const text of [
    agenda('A', 'there'),
    agenda('A', 'in  this'),
    agenda('A', 'in\n  lines'),
    `\n\n${agenda('A', 'here')}`,
    agenda('A.', 'here'),
    agenda('A', '{item c}'),
    agenda('A', '{item b'),
    agenda('A', 'here') + 'item d "Not closed',
    agenda('A', 'here') + 'item d "Not',
    agenda('A', 'here'),
  ]) {
    const after = await open('edited.agenda', text);
    const anew = await open('new.agenda', text);
    expect(JSON.stringify(after)).toBe(JSON.stringify(anew).replaceAll('new.agenda', 'edited.agenda'));
    await open('edited.agenda', text);
  }
  const last = await open('typed.agenda', agenda('A', 'here'));
  const typed = await open('typed.agenda', agenda('A', 'there'));
  expect(typed.every((one) => last.includes(one))).toBe(true);
});
