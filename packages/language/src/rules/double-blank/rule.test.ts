import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('double-blank');

test('one finding for each text', () => {
  expect(
    draw(`agenda in en

item a "Opening  of the meeting" {
  """
  The meeting  opens.  All   are there on  {2012-10-17}  in Vienna.
    An indented line is no matter,  and neither is a line end.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "Opening  of the meeting" {
    >                ^^ information double-blank: There is more than one blank here. The page shows one, but translation memories and searches see another text. Leave one.
    >   Fix: Leave one blank
        """
        The meeting  opens.  All   are there on  {2012-10-17}  in Vienna.
    >              ^^ information double-blank: There is more than one blank here and at 5 more places of this text. The page shows one, but translation memories and searches see another text. Leave one each.
    >   Fix: Leave one blank
          An indented line is no matter,  and neither is a line end.
        """
      }
    "
  `);
});

test('the fix leaves one blank, and the one that keeps words together if there is one', () => {
  expect(mend('agenda in fr\n"""\nPoint  1\u00a0 : «\u00a0 a \u00a0»\n  deux   trois\n"""\n')).toBe(
    'agenda in fr\n"""\nPoint 1\u00a0: «\u00a0a\u00a0»\n  deux trois\n"""\n',
  );
});

test('blanks beside a reference are two, too', () => {
  expect(mend('agenda in en\nitem a "On {2012-10-17}  in Vienna"\n')).toBe(
    'agenda in en\nitem a "On {2012-10-17} in Vienna"\n',
  );
});

test.each<[what: string, text: string]>([
  ['blanks that keep words together', 'Point\u00a01\u00a0: «\u00a0a\u00a0»\u00a0\u00a0'],
  ['indentation and blanks at the end of a line', '  a  \n    b  \n  - c'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in fr\n"""\n${text}\n"""\n`).findings).toEqual([]);
});
