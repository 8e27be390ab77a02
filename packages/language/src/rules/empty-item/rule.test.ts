import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('empty-item');

test('an item without a title, and a section without items', () => {
  expect(
    draw(`agenda in zh

item opening
item needs "  "
section "实质性项目" {
}
section "其他" {
  item tools ""
  item other "其他事项"
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item opening
    >      ^^^^^^^ error empty-item: The item "opening" has no title, so the list of items has a number with nothing behind it. Write the title in quotes after the id.
      item needs "  "
    >      ^^^^^ error empty-item: The item "needs" has no title, so the list of items has a number with nothing behind it. Write the title in quotes after the id.
      section "实质性项目" {
    >         ^^^^^^^^^^^^ warning empty-item: This section has no items, so a heading stands above nothing. Put its items between its braces, or leave it out.
      }
      section "其他" {
        item tools ""
    >        ^^^^^ error empty-item: The item "tools" has no title, so the list of items has a number with nothing behind it. Write the title in quotes after the id.
        item other "其他事项"
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['a title that is a reference', 'item a "{body b}"\nbody b "B"'],
  ['a section with an item', 'section "A" { item b "B" }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('an item that is half-typed is told by the syntax alone', () => {
  expect(check('agenda in en\nitem\n').findings.filter(({ rule }) => rule === 'empty-item')).toEqual([]);
});
