import { CancellationToken, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject, openTexts, type Project } from '../test/project.js';

/** Each word that is coloured, with what it is taken for. */
function decode({ data }: SemanticTokens, { agendum, documents }: Pick<Project, 'agendum' | 'documents'>): string[] {
  const { legend } = agendum.lsp.SemanticTokenProvider!.semanticTokensOptions;
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(index, index + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const names = legend.tokenModifiers.filter((_name, bit) => modifiers & (1 << bit));
    found.push([documents.at(-1)!.textDocument.getText(range), legend.tokenTypes[type], ...names].join(' '));
  }
  return found;
}

const textDocument = { uri: '' };

test('a word is coloured by what it is: an id that is a word of the language is no such word', async () => {
  const project = await openProject(`--- register.agenda
register in en
body cop "Conference"
resolution cop 5/7 "Crime"
--- a.agenda
agenda A/1/1 in en // item
body cop
item title "The item {item title} of {resolution cop 5/7}{note nowhere}" {
  documents "EB147/1", none/1
}
timetable { 2027-01-04 { 10:00-11:00 title } }
`);
  const tokens = await project.agendum.lsp.SemanticTokenProvider!.semanticHighlight(project.documents[1]!, {
    textDocument,
  });
  expect(decode(tokens, project)).toMatchInlineSnapshot(`
    [
      "agenda keyword",
      "A/1/1 type declaration",
      "in keyword",
      "en enumMember",
      "body keyword",
      "cop class defaultLibrary",
      "item keyword",
      "title variable declaration",
      "item keyword",
      "title variable",
      "resolution keyword",
      "cop class defaultLibrary",
      "5/7 enumMember defaultLibrary",
      "note keyword",
      "documents keyword",
      "timetable keyword",
      "2027-01-04 number",
      "10:00 number",
      "11:00 number",
      "title variable",
    ]
  `);
});

test('a part of the file can be asked for', async () => {
  const project = await openProject('agenda in en\nitem a "A"\nitem b "B"\n');
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const tokens = await project.agendum.lsp.SemanticTokenProvider!.semanticHighlightRange(project.documents[0]!, {
    textDocument,
    range,
  });
  expect(decode(tokens, project)).toEqual(['item keyword', 'b variable declaration']);
});

test('after an edit only the difference is told, and all of it when the editor has lost count', async () => {
  const text = 'agenda in en\nitem a "A"\nitem b "B"\n';
  const { agendum, documents } = await openTexts([{ name: 'a.agenda', text }]);
  const document = documents[0]!;
  const provider = agendum.lsp.SemanticTokenProvider!;
  const { resultId = '', data } = await provider.semanticHighlight(document, { textDocument });
  const before = [...data];
  await openTexts([{ name: 'a.agenda', text: text.replace('item b', 'item c "C"\nitem b') }]);
  const delta = (await provider.semanticHighlightDelta(
    document,
    { textDocument, previousResultId: resultId },
    CancellationToken.None,
  )) as SemanticTokensDelta;
  const after = await provider.semanticHighlight(document, { textDocument });
  for (const { start, deleteCount, data: put = [] } of delta.edits) {
    before.splice(start, deleteCount, ...put);
  }
  expect(before).toEqual(after.data);
  expect(delta.edits).toHaveLength(1);
  expect(delta.edits[0]!.data!.length).toBeLessThan(after.data.length);
  expect(await provider.semanticHighlightDelta(document, { textDocument, previousResultId: 'other' })).toHaveProperty(
    'data',
  );
});
