import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('series-gap');

test('a number that is missing', () => {
  expect(
    draw(`agenda CTOC/COP/WG.2/2012/1 in fr

document CTOC/COP/WG.2/2012/2/Add.1 "Note"
document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "Rapport"
document CTOC/COP/WG.2/2012/5 "Lettre"
`),
  ).toMatchInlineSnapshot(`
    "  agenda CTOC/COP/WG.2/2012/1 in fr

      document CTOC/COP/WG.2/2012/2/Add.1 "Note"
      document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "Rapport"
      document CTOC/COP/WG.2/2012/5 "Lettre"
    >          ^^^^^^^^^^^^^^^^^^^^ information series-gap: The agenda has CTOC/COP/WG.2/2012/3 and CTOC/COP/WG.2/2012/5, but not CTOC/COP/WG.2/2012/4. If there is such a document, an item may lack it; if there is none, a number was left out.
    "
  `);
});

const agenda = (symbols: readonly string[], words = ''): string =>
  `agenda A/HRC/56/1 in en\nitem a "A ${words}"\n${symbols.map((symbol) => `document ${symbol} "R"\n`).join('')}`;

test.each<[what: string, symbols: string[], words?: string]>([
  ['a series without a gap', ['A/HRC/56/2', 'A/HRC/56/3', 'A/HRC/56/4']],
  ['a gap that the text fills', ['A/HRC/56/2', 'A/HRC/56/4'], '(A/HRC/56/3)'],
  ['few documents', ['A/HRC/56/3']],
  ['many gaps', ['A/HRC/56/2', 'A/HRC/56/12', 'A/HRC/56/31', 'A/HRC/56/47']],
  ['drafts and documents of others', ['A/HRC/56/2', 'A/HRC/56/3', 'A/HRC/56/L.5', 'A/HRC/55/7']],
])('says nothing of %s', (_what, symbols, words) => {
  expect(check(agenda(symbols, words)).findings).toEqual([]);
});

test('says nothing of an agenda without a symbol, or in the series of an organ', () => {
  const documents = 'document A/80/2 "R"\ndocument A/80/3 "R"\ndocument A/80/5 "R"\n';
  expect(check(`agenda in en\n${documents}`).findings).toEqual([]);
  expect(check(`agenda A/80/1 in en\n${documents}`).findings).toEqual([]);
});
