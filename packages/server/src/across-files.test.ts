import { DocumentState, TextDocument, URI, type LangiumDocument } from 'langium';
import { expect, test } from 'vitest';
import { openTexts } from '../test/project.js';

const agenda = (symbol: string, title = 'Opening'): string =>
  `agenda ${symbol} in en\n\nitem opening "${title} of the meeting"\n`;

/** What is said of the symbols of the files that are open, by file. */
async function open(texts: Record<string, string>): Promise<Record<string, string[]>> {
  const { documents } = await openTexts(Object.entries(texts).map(([name, text]) => ({ name, text })));
  return Object.fromEntries(documents.map((document) => [document.uri.path.slice('/agendas/'.length), told(document)]));
}

function told({ diagnostics = [] }: LangiumDocument): string[] {
  return diagnostics
    .filter(({ code }) => code === 'repeated-symbol')
    .map(({ relatedInformation = [] }) =>
      relatedInformation.map(({ location }) => URI.parse(location.uri).path.slice('/agendas/'.length)).join(),
    );
}

test('what one file says is found wrong in the other, too, until it is changed, or the file is gone', async () => {
  const [a, b] = [agenda('A/80/1'), agenda('A/80/2')];
  expect(await open({ 'a.agenda': a, 'b.agenda': b })).toEqual({ 'a.agenda': [], 'b.agenda': [] });
  expect(await open({ 'a.agenda': a, 'b.agenda': a })).toEqual({ 'a.agenda': ['b.agenda'], 'b.agenda': ['a.agenda'] });
  expect(await open({ 'a.agenda': a, 'b.agenda': b })).toEqual({ 'a.agenda': [], 'b.agenda': [] });
  await open({ 'a.agenda': a, 'b.agenda': a });
  expect(await open({ 'a.agenda': a })).toEqual({ 'a.agenda': [] });
});

test('only the file that is edited is checked again, and told first', async () => {
  const texts = { 'a.agenda': agenda('A/80/1'), 'b.agenda': agenda('A/80/2') };
  const { documents, shared } = await openTexts(Object.entries(texts).map(([name, text]) => ({ name, text })));
  const { DocumentBuilder, TextDocuments } = shared.workspace;
  const [a, b] = documents as [LangiumDocument, LangiumDocument];
  const checked: [string, string[]][] = [];
  const listening = DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    checked.push([uri.path, told(b)]);
  });
  TextDocuments.set(TextDocument.create(a.uri.toString(), 'agendum', 1000, agenda('A/80/2')));
  await DocumentBuilder.update([a.uri], []);
  listening.dispose();
  expect(checked).toEqual([['/agendas/a.agenda', []]]);
  expect([told(a), told(b)]).toEqual([['b.agenda'], ['a.agenda']]);
});

test('the place that is shown in another file is right after typing in a text block above it', async () => {
  const first = (prose: string): string =>
    `agenda A/80/1 in en\nitem a "A" {\n"""\nA ${prose} text.\n"""\n}\ndocument A/80/5 "Report on bridges"\n`;
  const second = (title: string): string => `agenda A/80/2 in en\nitem a "A"\ndocument A/80/5 "${title}"\n`;
  const openBoth = async (prose: string, title: string): Promise<string[]> => {
    const { documents } = await openTexts([
      { name: 'a.agenda', text: first(prose) },
      { name: 'b.agenda', text: second(title) },
    ]);
    const [a, b] = documents as [LangiumDocument, LangiumDocument];
    return (b.diagnostics ?? [])
      .filter(({ code }) => code === 'two-declarations')
      .flatMap(({ relatedInformation = [] }) => relatedInformation)
      .map(({ location }) => a.textDocument.getText(location.range));
  };
  expect(await openBoth('short', 'Report on bridges')).toEqual([]);
  expect(await openBoth('much longer', 'Report on bridges')).toEqual([]);
  expect(await openBoth('much longer', 'Report on ferries')).toEqual(['"Report on bridges"']);
});
