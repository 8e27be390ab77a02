import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('item-in-parallel');

test('an item in two rooms at once', () => {
  expect(
    draw(`agenda in zh
item a "一"
item b "二"
timetable {
  2012-10-17 {
    10:00-13:00 a, b room "A"
    12:00-13:00 b continued room "B"
    12:30-14:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      item b "二"
      timetable {
        2012-10-17 {
          10:00-13:00 a, b room "A"
          12:00-13:00 b continued room "B"
    >                 ^^^^^^^^^^^ warning item-in-parallel: The item "b" is taken up in another slot at the same time (10:00-13:00), and delegations cannot be in two rooms. Take it out of one; if two groups discuss it, say in quotes after the item what each does.
          12:30-14:00 a continued
    >                 ^^^^^^^^^^^ warning item-in-parallel: The item "a" is taken up in another slot at the same time (10:00-13:00), and delegations cannot be in two rooms. Take it out of one; if two groups discuss it, say in quotes after the item what each does.
        }
      }
    "
  `);
});

test.each<[what: string, slots: string]>([
  ['slots one after the other', '10:00-13:00 a 15:00-18:00 a continued'],
  ['two items at the same time', '10:00-13:00 a 10:00-13:00 b'],
  ['entries that say what is done', '10:00-13:00 a "general debate" 10:00-13:00 a "drafting group"'],
  ['an item and its sub-item', '10:00-13:00 b 10:00-13:00 c'],
])('says nothing of %s', (_what, slots) => {
  const text = `agenda in en\nitem a "A"\nitem b "B" { item c "C" item d "D" }\ntimetable { 2012-10-17 { ${slots} } }\n`;
  expect(check(text).findings).toEqual([]);
});
