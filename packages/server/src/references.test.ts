import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

const FIXTURE = `--- register.agenda
register in en
body <[c<|>ouncil]> "Council"
resolution <[council]> 5/7 "Crime"
document <[A/1/2]> "Report"
--- one.agenda
agenda A/1/1 in en
body <[council]>
item a "By {body <[council]>}" {
  joint with <[council]>
  """
  In {resolution <[council]> 5/7} and {<[A/1/2]>}.
  """
  documents <[A/1<|>/2]> for decision
}
--- below/two.agenda
agenda A/1/3 in en
item a "A" {
  """
  {<[A/1/2]>} and {body <[council]> short}
  """
}
`;

async function references(fixture: string, includeDeclaration: boolean): Promise<string[][]> {
  const { agendum, cursors, show } = await openProject(fixture);
  const found: string[][] = [];
  for (const { document, params } of cursors) {
    const places = await agendum.lsp.ReferencesProvider!.findReferences(document, {
      ...params,
      context: { includeDeclaration },
    });
    found.push(places.map(show));
  }
  return found;
}

test('finds every place that names a body or a document, in all files, in prose and titles', async () => {
  const { marked } = await openProject(FIXTURE);
  const of = (name: string): string[] => marked.filter((place) => place.endsWith(`'${name}'`));
  expect(await references(FIXTURE, true)).toEqual([of('council'), of('A/1/2')]);
});

test('leaves the declaration out when it is not asked for', async () => {
  const [council] = await references(FIXTURE, false);
  expect(council).not.toContain("register.agenda 2:6 'council'");
  expect(council).toHaveLength(6);
});

test('counts "this item" as a place that means the item', async () => {
  const [found] = await references(
    'agenda in en\nitem a<|> "A" {\n  """\n  Under {this item}.\n  """\n}\nitem b "After {item a}"\n',
    true,
  );
  expect(found).toEqual(["main.agenda 2:6 'a'", "main.agenda 4:9 '{this item}'", "main.agenda 7:21 'a'"]);
});

test('an edit is seen, and a file that is gone is not', async () => {
  await references(FIXTURE, true);
  const [found] = await references(
    '--- register.agenda\nregister in en\nbody council<|> "Council"\n--- one.agenda\nagenda in en\nbody council\n',
    true,
  );
  expect(found).toEqual(["register.agenda 2:6 'council'", "one.agenda 2:6 'council'"]);
});

test('finds nothing where nothing is named', async () => {
  expect(await references('agenda in en\nitem a "Plain t<|>itle"\n<|>', true)).toEqual([[], []]);
});
