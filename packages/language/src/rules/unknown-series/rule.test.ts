import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('unknown-series');

test('slips in a known series, and in that of the agenda', () => {
  expect(
    draw(`agenda CSR/COP/3/1 in es

item a "Tema" {
  documents CRS/COP/3/2, FCC/SBI/2024/1
}
document CRS/COP/3/2 "Informe"
document UNODCC/CCPCJ/EG.1/2012/4 "Informe"
`),
  ).toMatchInlineSnapshot(`
    "  agenda CSR/COP/3/1 in es

      item a "Tema" {
        documents CRS/COP/3/2, FCC/SBI/2024/1
      }
      document CRS/COP/3/2 "Informe"
    >          ^^^^^^^^^^^ warning unknown-series: No series of documents CRS is known. Did you mean CSR? Under a symbol with a slip nobody finds the document.
    >   Fix: Write CSR/COP/3/2
      document UNODCC/CCPCJ/EG.1/2012/4 "Informe"
    >          ^^^^^^^^^^^^^^^^^^^^^^^^ warning unknown-series: No series of documents UNODCC is known. Did you mean UNODC? Under a symbol with a slip nobody finds the document.
    >   Fix: Write UNODC/CCPCJ/EG.1/2012/4
    "
  `);
});

test('where the series of the house are given, all others', () => {
  const files = (symbol: string): string => `--- agendum.config.json
{ "rules": { "unknown-series": { "series": ["CSR", "GRC"] } } }
--- a.agenda
agenda CSR/COP/3/1 in en
document ${symbol} "Report"
`;
  expect(draw(files('XYZ/2012/4'))).toMatchInlineSnapshot(`
    "  agenda CSR/COP/3/1 in en
      document XYZ/2012/4 "Report"
    >          ^^^^^^^^^^ warning unknown-series: No series of documents XYZ is known. Correct the symbol, or add XYZ to the series in the configuration of this rule.
    "
  `);
  expect(check(files('GRC/4/2')).findings).toEqual([]);
  expect(check(files('A/80/1')).findings).toEqual([]);
});

test('its fix writes the near name', () => {
  const text = (symbol: string): string => `register in en\ndocument ${symbol} "Report"\n`;
  expect(mend(text('CTCO/COP/2012/9'))).toBe(text('CTOC/COP/2012/9'));
});

test.each([
  'CSR/COP/3/1',
  'CTOC/COP/2012/9',
  'XYZ/2012/9',
  'ECLAC/2012/1',
  '"EB147/1 Add.1"',
  '"CC 27-001"',
  'IDB.49/1',
  'TD(XIII)/1',
])('says nothing of %s', (symbol) => {
  expect(check(`agenda ${symbol} in en\ndocument ${symbol} "Report"\n`).findings).toEqual([]);
});
