import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('lone-section');

test('a section alone', () => {
  expect(
    draw(`agenda in zh

item a "一"
section "其他" {
  item b "二"
  item c "三"
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "一"
      section "其他" {
    >         ^^^^^^ information lone-section: This is the only section: where there is a section A, readers look for a section B. Add the second one, or leave the heading out.
        item b "二"
        item c "三"
      }
    "
  `);
});

test('a section of one item', () => {
  expect(
    draw(`agenda in en

section "Opening" {
  item a "Opening"
}
section "Substance" {
  item b "Needs"
  item c "Tools"
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      section "Opening" {
    >         ^^^^^^^^^ information lone-section: This section has one item only, so its heading says no more than the title below it. Put the item into another section, or leave the heading out.
        item a "Opening"
      }
      section "Substance" {
        item b "Needs"
        item c "Tools"
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['an agenda without sections', 'item a "A"'],
  [
    'a section whose one item has sub-items',
    'section "A" { item a "A" { item b "B" item c "C" } }\nsection "B" { item d "D" item e "E" }',
  ],
  ['a section without items, which is told as such', 'section "A" { }\nsection "B" { item d "D" item e "E" }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
