import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

const FIXTURE = `--- register.agenda
register in en
body wg2 en "Working Group on Technical Assistance" fr "Groupe de travail sur l’assistance technique"
resolution cop 5/7 "Combating crime against cultural property"
document CTOC/COP/2012/9 en "Report on cooperation" fr "Rapport sur la coopération"
--- agenda.agenda
agenda CTOC/COP/WG.2/2012/1 in en
item opening "Opening of the meeting"
item matters "Matters that open {item opening}" {
  note quorum "Sixteen."
}
`;

async function found(query: string): Promise<string[]> {
  const { shared } = await openProject(FIXTURE);
  const symbols = await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query });
  return symbols.map(({ name, containerName }) => `${name} (${containerName})`);
}

test('finds by id, by symbol and by words of the title, the best first', async () => {
  expect(await found('open')).toEqual([
    'opening Opening of the meeting (CTOC/COP/WG.2/2012/1)',
    'matters Matters that open {item opening} (CTOC/COP/WG.2/2012/1)',
  ]);
  expect(await found('2012/9')).toEqual(['CTOC/COP/2012/9 Report on cooperation (register.agenda)']);
  expect(await found('report coop')).toEqual(['CTOC/COP/2012/9 Report on cooperation (register.agenda)']);
  expect(await found('resolution 5/7')).toEqual([
    'resolution cop 5/7 Combating crime against cultural property (register.agenda)',
  ]);
});

test('finds by a title in another language, with and without its accents', async () => {
  expect(await found('cooperation rapport')).toEqual(['CTOC/COP/2012/9 Report on cooperation (register.agenda)']);
  expect(await found('coopération')).toEqual(['CTOC/COP/2012/9 Report on cooperation (register.agenda)']);
});

test('finds by the beginnings of words, and nothing by letters here and there', async () => {
  expect(await found('wgtech')).toEqual(['wg2 Working Group on Technical Assistance (register.agenda)']);
  expect(await found('otm')).toEqual([expect.stringMatching(/^opening Opening of the meeting/)]);
  expect(await found('pmg')).toEqual([]);
});

test('an empty query gives everything', async () => {
  expect(await found('')).toHaveLength(6);
});

test('the place is that of the name', async () => {
  const { shared, show } = await openProject(FIXTURE);
  const [symbol] = await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'quorum' });
  expect(show(symbol!.location as Parameters<typeof show>[0])).toBe("agenda.agenda 4:8 'quorum'");
});
