import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('number-order');

test('a number that is taken is told once, one that goes back is a warning', () => {
  expect(
    draw(`agenda in zh

item a "一" number 4
item b "二"
item c "三" number 4
item d "四"
section "其他" {
  item e "五" number 2
  item f "六" {
    item g "七" number 2
    item h "八" number 1
    item i "九"
  }
  item j "十"
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "一" number 4
      item b "二"
      item c "三" number 4
    >                    ^ error number-order: The item "c" gets the number 4, which "a" has: a reference to it could mean either. Pin another number, or none.
      item d "四"
      section "其他" {
        item e "五" number 2
    >                      ^ warning number-order: The item "e" has the number 2 but stands after number 5, so readers who look for it by its number miss it. Move it, or pin another number.
        item f "六" {
          item g "七" number 2
          item h "八" number 1
    >                        ^ warning number-order: The item "h" has the number 1 but stands after number 2, so readers who look for it by its number miss it. Move it, or pin another number.
          item i "九"
    >          ^ error number-order: The item "i" gets the number 2, which "g" has: a reference to it could mean either. Pin another number, or none.
        }
        item j "十"
    >        ^ error number-order: The item "j" gets the number 4, which "a" has: a reference to it could mean either. Pin another number, or none.
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['numbers that follow from the order', 'item a "A"\nitem b "B" { item c "C" item d "D" }'],
  ['gaps', 'item a "A" number 3\nitem b "B"\nitem c "C" number 9\nitem d "D"'],
  ['the same letter under two items', 'item a "A" { item b "B" number 2 }\nitem c "C" { item d "D" number 2 }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
