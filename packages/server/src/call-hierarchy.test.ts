import type { CallHierarchyItem } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

const FIXTURE = `--- register.agenda
register in en
document A/1/<|>2 "Report"
resolution cop 5/7 "Crime"
body cop "Conference"
--- a.agenda
agenda in en
item a "After {A/1/2}" {
  item b<|> "B" {
    documents A/1/2
    """
    {resolution cop 5/7 title} and {A/1/2}, not {item a} of {this item}
    """
  }
}
`;

async function prepared(
  index: number,
): Promise<{ item: CallHierarchyItem; project: Awaited<ReturnType<typeof openProject>> }> {
  const project = await openProject(FIXTURE);
  const { document, params } = project.cursors[index]!;
  const [item] = (await project.agendum.lsp.CallHierarchyProvider!.prepareCallHierarchy(document, params))!;
  return { item: item!, project };
}

test('shows which items name a document, and where', async () => {
  const { item, project } = await prepared(0);
  expect([item.name, item.detail]).toEqual(['A/1/2', 'Report']);
  const calls = (await project.agendum.lsp.CallHierarchyProvider!.incomingCalls({ item }))!;
  expect(
    calls.map(({ from, fromRanges }) => [
      from.name,
      from.detail,
      ...fromRanges.map((range) => project.show({ uri: from.uri, range })),
    ]),
  ).toEqual([
    ['1 After A/1/2', 'a', "a.agenda 2:16 'A/1/2'"],
    ['1 (a) B', 'b', "a.agenda 4:15 'A/1/2'", "a.agenda 6:37 'A/1/2'"],
  ]);
});

test('shows what an item names', async () => {
  const { item, project } = await prepared(1);
  const calls = (await project.agendum.lsp.CallHierarchyProvider!.outgoingCalls({ item }))!;
  expect(calls.map(({ to, fromRanges }) => `${to.name} × ${fromRanges.length}`)).toEqual([
    'A/1/2 × 2',
    'cop × 1',
    '5/7 × 1',
    '1 After A/1/2 × 1',
  ]);
});

test('a document names nothing, and nothing is there where nothing is named', async () => {
  const { item, project } = await prepared(0);
  const provider = project.agendum.lsp.CallHierarchyProvider!;
  expect(await provider.outgoingCalls({ item })).toBeUndefined();
  const { documents } = project;
  expect(
    await provider.prepareCallHierarchy(documents[1]!, {
      textDocument: { uri: '' },
      position: { line: 0, character: 0 },
    }),
  ).toBeUndefined();
  expect(await provider.incomingCalls({ item: { ...item, uri: 'file:///gone.agenda' } })).toBeUndefined();
});
