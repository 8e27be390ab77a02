import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('lone-sub-item');

test('a sub-item alone is found at any depth', () => {
  expect(
    draw(`agenda in en

item budget "Budget" {
  item revenue "Revenue" {
    item taxes "Taxes"
  }
}
section "Works" {
  item bridge "Bridge" {
    item load "Load"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item budget "Budget" {
        item revenue "Revenue" {
    >        ^^^^^^^ warning lone-sub-item: "budget" has one sub-item only: where there is an (a), readers look for a (b). Add the second one, or let the item do without.
          item taxes "Taxes"
    >          ^^^^^ warning lone-sub-item: "revenue" has one sub-item only: where there is an (a), readers look for a (b). Add the second one, or let the item do without.
        }
      }
      section "Works" {
        item bridge "Bridge" {
          item load "Load"
    >          ^^^^ warning lone-sub-item: "bridge" has one sub-item only: where there is an (a), readers look for a (b). Add the second one, or let the item do without.
        }
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['items without sub-items', 'item a "A"\nitem b "B"'],
  ['two sub-items', 'item a "A" { item b "B" item c "C" }'],
  ['a sub-item whose number is pinned', 'item a "A" { item b "B" number 2 }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('an item that is half-typed has no name to tell', () => {
  const { findings } = check('agenda in en\nitem "A" {\n  item b "B"\n}\n');
  expect(findings.map(({ rule }) => rule)).not.toContain('lone-sub-item');
});
