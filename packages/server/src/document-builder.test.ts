import { TextDocument, URI } from 'langium';
import { beforeEach, expect, test } from 'vitest';
import { agendaOf } from './agenda-of.js';
import { openProject, type Project } from '../test/project.js';

const REGISTER = 'register.agenda';
const ORIGINAL = 'agenda.agenda';
const TRANSLATION = 'agenda.fr.agenda';

const fixture = `--- ${REGISTER}
register in en
body wg en "Group" fr "Groupe"
--- ${ORIGINAL}
agenda A/80/1 in en
body wg
item a "First item"
--- ${TRANSLATION}
translation fr of A/80/1
item a "Premier point"
`;

let project: Project;
let version = 0;

beforeEach(async () => {
  project = await openProject(fixture);
});

/** Changes one file, as an editor does, and nothing else; without a text it is deleted. */
async function change(name: string, text: string | undefined): Promise<void> {
  const { DocumentBuilder, TextDocuments } = project.shared.workspace;
  const uri = URI.parse(`file:///agendas/${name}`);
  if (text === undefined) {
    TextDocuments.delete(uri);
    await DocumentBuilder.update([], [uri]);
  } else {
    TextDocuments.set(TextDocument.create(uri.toString(), 'agendum', --version, text));
    await DocumentBuilder.update([uri], []);
  }
}

/** Rules of the findings in the translation, and the body and the last title of its page. */
function translated(): { found: string[]; body: string; title: string } {
  const document = project.documents.at(-1)!;
  const { agenda } = agendaOf(document);
  const text = JSON.stringify([agenda?.body, agenda?.entries.at(-1)?.title]);
  return {
    found: (document.diagnostics ?? []).map(({ code }) => String(code)),
    body: /"(G[^"]*|Le groupe)"/.exec(text)?.[1] ?? '',
    title: /"text":"([^"]* (?:point|item))"/.exec(text)?.[1] ?? '',
  };
}

test('a translation follows a change of its original', async () => {
  expect(translated()).toEqual({ found: [], body: 'Groupe', title: 'Premier point' });
  await change(ORIGINAL, 'agenda A/80/1 in en\nbody wg\nitem a "First item"\nitem b "Second item"\n');
  expect(translated()).toEqual({ found: ['translation-item-missing'], body: 'Groupe', title: 'Second item' });
});

test('a change inside of prose, which is not parsed anew, too', async () => {
  const block = (word: string) => `agenda A/80/1 in en\nbody wg\nitem a "First item" {\n"""\nA ${word} text.\n"""\n}\n`;
  await change(ORIGINAL, block('long'));
  await change(ORIGINAL, block('longer'));
  expect(JSON.stringify(agendaOf(project.documents.at(-1)!).agenda)).toContain('A longer text.');
});

test('a translation follows the registers that its original sees', async () => {
  await change(REGISTER, 'register in en\nbody wg en "Group"\n');
  expect(translated()).toMatchObject({ found: ['missing-name'], body: 'Group' });
  await change(REGISTER, undefined);
  expect(translated()).toMatchObject({ body: '' });
  await change(REGISTER, 'register in en\nbody wg en "Group" fr "Le groupe"\n');
  expect(translated()).toMatchObject({ found: [], body: 'Le groupe' });
});

test('a translation notices when its original goes and comes', async () => {
  await change(ORIGINAL, undefined);
  expect(translated()).toMatchObject({ found: ['translation-of-nothing'], title: '' });
  await change(ORIGINAL, 'agenda A/80/1 in en\nitem a "First item"\n');
  expect(translated()).toMatchObject({ found: [], title: 'Premier point' });
});

test('a finding in a translation shows the place in its original', async () => {
  const uri = project.documents[1]!.textDocument.uri;
  await change(ORIGINAL, 'agenda A/80/1 in en\nitem a "First item"\nitem b "Second item"\n');
  const [diagnostic] = project.documents.at(-1)!.diagnostics ?? [];
  expect(diagnostic?.relatedInformation).toEqual([
    {
      location: { uri, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } } },
      message: 'The original has it here.',
    },
  ]);
});
