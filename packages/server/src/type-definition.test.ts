import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

test('leads from a resolution to its body and from a sub-item to its item', async () => {
  const { agendum, cursors, marked, show } = await openProject(`agenda in en
body <[cop]> "Conference"
resolution cop 5/7 "Crime"
item <[outer]> "O" {
  item inner "I"
  note quorum "Sixteen."
}
item b "{resolution cop 5/<|>7}, {item inn<|>er}{note quo<|>rum}, {item out<|>er}, {body c<|>op}"
`);
  const found: string[] = [];
  for (const { document, params } of cursors) {
    const links = await agendum.lsp.TypeProvider!.getTypeDefinition(document, params);
    found.push(links?.map((link) => show({ uri: link.targetUri, range: link.targetSelectionRange })).join() ?? '-');
  }
  const [cop, outer] = marked;
  expect(found).toEqual([cop, outer, outer, '-', '-']);
});
