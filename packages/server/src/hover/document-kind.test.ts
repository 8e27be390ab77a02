import { expect, test } from 'vitest';
import { documentKind } from './document-kind.js';

test.each([
  ['A/79/1', undefined],
  [
    'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4',
    'One document with two symbols: CTOC/COP/WG.2/2012/3 and CTOC/COP/WG.3/2012/4',
  ],
  ['A/69/3/Rev.1', 'Revision 1 of A/69/3'],
  ['A/71/101/Rev.1/Add.2', 'Addendum 2 to A/71/101/Rev.1'],
  ['A/79/1/Corr.1', 'Corrigendum 1 to A/79/1'],
  ['A/79/L.5', 'Limited distribution'],
  ['A/AC.1/2026/CRP.2', 'Conference room paper'],
  ['A/RES/79/1', 'Resolution'],
  ['FCCC/SBSTA/2015/INF.10/Rev.1', 'Revision 1 of FCCC/SBSTA/2015/INF.10'],
  ['L/1', undefined],
  ['EB147/1 Add.1', 'Addendum 1 to EB147/1'],
  ['', undefined],
])('%s is told as %s', (symbol, kind) => {
  expect(documentKind(symbol)).toBe(kind);
});
