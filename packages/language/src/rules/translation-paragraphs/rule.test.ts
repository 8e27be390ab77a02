import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const original = `--- x.agenda
agenda A/80/1 in en
"""
One.

Two.
"""
item a "Item" {
  """
  One
  line.

  - first
  - second
  """
}
note quorum "A quorum."
`;

test('texts with more or fewer paragraphs', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
"""
Un et deux.
"""
item a "Point" {
  """
  Une ligne.

  Encore une.

  - un
  - deux
  """
}
note quorum """
Le quorum.

Et encore.
"""
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      """
    > ^^^ warning translation-paragraphs: This text has 1 paragraph, and the original has 2, items of lists counted. Readers of all languages are referred to the same paragraphs: add what is missing, or part and join them as the original does.
      Un et deux.
      """
      item a "Point" {
        """
    >   ^^^ warning translation-paragraphs: This text has 4 paragraphs, and the original has 3, items of lists counted. Readers of all languages are referred to the same paragraphs: add what is missing, or part and join them as the original does.
        Une ligne.

        Encore une.

        - un
        - deux
        """
      }
      note quorum """
    >             ^^^ warning translation-paragraphs: This text has 2 paragraphs, and the original has 1, items of lists counted. Readers of all languages are referred to the same paragraphs: add what is missing, or part and join them as the original does.
      Le quorum.

      Et encore.
      """
    "
  `);
});

test('where lines break counts for nothing', () => {
  expect(
    check(`${original}--- x.fr.agenda
translation fr of A/80/1
""" Un.



Deux
et trois. """
item a "Point" { """ Une ligne.
- un
- deux
et demi """ }
note quorum "Le quorum."
`).findings,
  ).toEqual([]);
});
