import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('change-without-base');

test('an addendum and a corrigendum, declared or only mentioned', () => {
  expect(
    draw(`agenda A/HRC/56/1 in en

item a "A" {
  """
  See {A/HRC/56/4/Corr.1}.
  """
  documents A/HRC/56/2/Add.1, A/HRC/56/3/Rev.1/Add.2
}
document A/HRC/56/2/Add.1 "Report: addendum"
document A/HRC/56/3/Rev.1/Add.2 "Report: addendum"
`),
  ).toMatchInlineSnapshot(`
    "  agenda A/HRC/56/1 in en

      item a "A" {
        """
        See {A/HRC/56/4/Corr.1}.
    >        ^^^^^^^^^^^^^^^^^ information change-without-base: A/HRC/56/4/Corr.1 corrects A/HRC/56/4, which is not among the documents, so readers do not see what is corrected. Declare and cite A/HRC/56/4, too, or correct the symbol.
        """
        documents A/HRC/56/2/Add.1, A/HRC/56/3/Rev.1/Add.2
      }
      document A/HRC/56/2/Add.1 "Report: addendum"
    >          ^^^^^^^^^^^^^^^^ information change-without-base: A/HRC/56/2/Add.1 adds to A/HRC/56/2, which is not among the documents, so readers have half of it. Declare and cite A/HRC/56/2, too, or correct the symbol.
      document A/HRC/56/3/Rev.1/Add.2 "Report: addendum"
    >          ^^^^^^^^^^^^^^^^^^^^^^ information change-without-base: A/HRC/56/3/Rev.1/Add.2 adds to A/HRC/56/3/Rev.1, which is not among the documents, so readers have half of it. Declare and cite A/HRC/56/3/Rev.1, too, or correct the symbol.
    "
  `);
});

test.each<[what: string, documents: string[]]>([
  ['a base that is there', ['A/HRC/56/2', 'A/HRC/56/2/Add.1', 'A/HRC/56/2/Add.1/Corr.1']],
  ['an addendum of the agenda itself', ['A/HRC/56/1/Add.1']],
  ['a revision, which replaces its base', ['A/HRC/56/2/Rev.1']],
  ['what is added to a document that was revised', ['A/HRC/56/2/Rev.1', 'A/HRC/56/2/Add.1']],
  ['an addendum to one half of a joint document', ['A/80/500-S/2025/656', 'S/2025/656/Add.1']],
  ['a symbol of another house', ['"EB147/1 Add.1"']],
])('says nothing of %s', (_what, documents) => {
  const text = documents.map((symbol) => `document ${symbol} "Report"\n`).join('');
  expect(check(`agenda A/HRC/56/1 in en\n${text}`).findings).toEqual([]);
});

test('says nothing of a base in a register, nor in a register', () => {
  const register = '--- register.agenda\nregister in en\ndocument A/80/1 "Report"\n';
  expect(check(`${register}--- a.agenda\nagenda in en\ndocument A/80/1/Add.1 "Addendum"\n`).findings).toEqual([]);
  expect(check('register in en\ndocument A/80/2/Add.1 "Addendum"\n').findings).toEqual([]);
});
