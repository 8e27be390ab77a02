import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('document-order');

test('documents of a series in another order than their symbols', () => {
  expect(
    draw(`agenda in zh

item a "建议" {
  documents UNODC/CCPCJ/EG.1/2012/4, UNODC/CCPCJ/EG.1/2009/2, A/80/10, A/80/9
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "建议" {
        documents UNODC/CCPCJ/EG.1/2012/4, UNODC/CCPCJ/EG.1/2009/2, A/80/10, A/80/9
    >                                      ^^^^^^^^^^^^^^^^^^^^^^^ information document-order: UNODC/CCPCJ/EG.1/2009/2 stands after UNODC/CCPCJ/EG.1/2012/4, though its symbol comes before. Documents of one series are easier to find in the order of their symbols.
    >   Fix: Put the documents in the order of their symbols
      }
    "
  `);
});

test('its fix sorts each series among its places, with all that belongs to a document', () => {
  const list = (documents: string): string => `agenda in en\nitem a "A" {\n  documents\n    ${documents}\n}\n`;
  expect(
    mend(list('A/80/10 as "Ten" for decision, E/2012/5, // both\n    A/80/9/Add.1, A/80/9 for information, E/2011/5')),
  ).toBe(list('A/80/9 for information, E/2011/5, // both\n    A/80/9/Add.1, A/80/10 as "Ten" for decision, E/2012/5'));
});

test.each([
  'A/80/9, A/80/10',
  'A/80/9, A/80/9/Rev.1, A/80/9/Add.1, A/80/9/Add.2, A/80/9/Corr.1, A/80/10',
  'E/2012/5, A/80/9',
  'A/80/L.1, A/80/5',
  'A/80/9, A/80/9',
  '"CC 27-009", "CC 27-010"',
])('says nothing of %s', (list) => {
  expect(check(`agenda in en\nitem a "A" { documents ${list} }\n`).findings).toEqual([]);
});

test('documents with blanks in their symbols are sorted as well', () => {
  expect(check('agenda in en\nitem a "A" { documents "CC 27-010", "CC 27-009" }\n').findings).toHaveLength(1);
});
