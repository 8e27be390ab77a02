import { DocumentHighlightKind } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

test('marks the declaration and every mention in the file, and none of another item', async () => {
  const { agendum, cursors, marked, show } = await openProject(`agenda in en
item <[a]> "A" {
  """
  Under <[{this item}]>, not {item b}.
  """
}
item b "After {item <[<|>a]>}"
timetable { 2027-01-04 { 10:00-11:00 <[a]>, b } }
`);
  const { document, params } = cursors[0]!;
  const found = (await agendum.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, params)) ?? [];
  expect(found.map(({ range }) => show({ uri: params.textDocument.uri, range }))).toEqual(marked);
  const { Write, Text, Read } = DocumentHighlightKind;
  expect(found.map(({ kind }) => kind)).toEqual([Write, Text, Read, Read]);
});

test('marks the name of a body in the file alone, be it declared in a register', async () => {
  const { agendum, cursors } = await openProject(`--- register.agenda
register in en
body cop "Conference"
--- main.agenda
agenda in en
body c<|>op
item a "A" { joint with cop }
`);
  const { document, params } = cursors[0]!;
  expect(await agendum.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, params)).toHaveLength(2);
});
