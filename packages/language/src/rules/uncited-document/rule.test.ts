import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('uncited-document');

test('documents that nothing cites', () => {
  expect(
    draw(`agenda in ar

item a "بند" {
  documents A/80/1
}
document A/80/1 "تقرير"
document A/80/2 "مذكرة"
document "CC 27-001" "Agenda"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in ar

      item a "بند" {
        documents A/80/1
      }
      document A/80/1 "تقرير"
      document A/80/2 "مذكرة"
    >          ^^^^^^ information uncited-document: The document A/80/2 is declared, but no item cites it and no text names it, so it is printed nowhere. Cite it under the item that it is for, or take it out.
      document "CC 27-001" "Agenda"
    >          ^^^^^^^^^^^ information uncited-document: The document CC 27-001 is declared, but no item cites it and no text names it, so it is printed nowhere. Cite it under the item that it is for, or take it out.
    "
  `);
});

test.each<[what: string, use: string]>([
  ['in a list of documents', 'documents A/80/500'],
  ['under one of its two symbols', 'documents S/2025/656'],
  ['in a reference', '"""\n  See {A/80/500-S/2025/656}.\n  """'],
  ['in plain text', '"""\n  See S/2025/656.\n  """'],
])('says nothing of a document that is cited %s', (_what, use) => {
  expect(check(`agenda in en\nitem a "A" { ${use} }\ndocument A/80/500-S/2025/656 "Letter"\n`).findings).toEqual([]);
});

test.each(['"CC 27-001"', 'CSR/COP/3/4'])('says nothing of %s, of another house, in plain text', (symbol) => {
  const words = symbol.replaceAll('"', '');
  expect(check(`agenda in en\nitem a "As in ${words}"\ndocument ${symbol} "Report"\n`).findings).toEqual([]);
});

test('says nothing of a register, and of a translation', () => {
  expect(check('register in en\ndocument A/80/1 "Report"\n').findings).toEqual([]);
  const files = '--- a.agenda\nagenda A/80/2 in en\ndocument A/80/1 "R"\n--- a.fr.agenda\n';
  expect(check(`${files}translation fr of A/80/2\ndocument A/80/1 "Rapport"\n`).findings).toEqual([]);
});

test('says nothing of a document whose addendum is cited', () => {
  const text =
    'agenda in en\nitem a "A" { documents A/82/163/Add.1 }\ndocument A/82/163 "R"\ndocument A/82/163/Add.1 "R, addendum"\n';
  expect(check(text).findings).toEqual([]);
});
