import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

test('each symbol leads to its public page in the language of the file, where it has one', async () => {
  const { agendum, documents, show } = await openProject(`agenda CTOC/COP/WG.2/2012/1 in fr
document "EB147/1 Add.1" "Not of the United Nations"
document CTOC/COP/2012/9 "Report"
item a "{CTOC/COP/2012/9}" { documents CTOC/COP/2012/9, "S/RES/2686 (2023)" as "R" }
`);
  const document = documents[0]!;
  const uri = document.uri.toString();
  const links = await agendum.lsp.DocumentLinkProvider!.getDocumentLinks(document, { textDocument: { uri } });
  expect(links.map(({ range, target }) => `${show({ uri, range })} ${target}`)).toMatchInlineSnapshot(`
    [
      "main.agenda 1:8 'CTOC/COP/WG.2/2012/1' https://docs.un.org/fr/CTOC/COP/WG.2/2012/1",
      "main.agenda 3:10 'CTOC/COP/2012/9' https://docs.un.org/fr/CTOC/COP/2012/9",
      "main.agenda 4:10 'CTOC/COP/2012/9' https://docs.un.org/fr/CTOC/COP/2012/9",
      "main.agenda 4:40 'CTOC/COP/2012/9' https://docs.un.org/fr/CTOC/COP/2012/9",
      "main.agenda 4:57 '"S/RES/2686 (2023)"' https://docs.un.org/fr/S/RES/2686%20(2023)",
    ]
  `);
});
