import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('item-continued');

test('a second time without continued, and continued without a first time', () => {
  expect(
    draw(`agenda in zh
item a "一"
item b "二" {
  item c "三"
  item d "四"
}
timetable {
  2012-10-18 {
    10:00-13:00 a, b continued
  }
  2012-10-17 {
    10:00-13:00 a
    15:00-18:00 item a
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      item b "二" {
        item c "三"
        item d "四"
      }
      timetable {
        2012-10-18 {
          10:00-13:00 a, b continued
    >                 ^ warning item-continued: The item "a" was begun on 2012-10-17, so it is continued here, and delegations should see that it is not another item. Write "a continued".
    >   Fix: Write continued
    >                    ^^^^^^^^^^^ warning item-continued: The item "b" is continued here but was never begun before. Leave out "continued", or add the item to an earlier slot.
        }
        2012-10-17 {
          10:00-13:00 a
          15:00-18:00 item a
    >                 ^^^^^^ warning item-continued: The item "a" was begun on 2012-10-17, so it is continued here, and delegations should see that it is not another item. Write "a continued".
    >   Fix: Write continued
        }
      }
    "
  `);
});

test('continued is written after the item', () => {
  const text =
    'agenda in en\nitem break "A"\ntimetable { 2012-10-17 { 9:00-10:00 item break 10:00-11:00 item break } }\n';
  expect(mend(text)).toContain('10:00-11:00 item break continued }');
});

test.each<[what: string, slots: string]>([
  ['an item that is continued', '10:00-13:00 a 15:00-18:00 a continued 18:00-19:00 a continued'],
  ['a sub-item after its item', '10:00-13:00 b 15:00-18:00 c continued, d'],
  ['an item after its sub-item', '10:00-13:00 c 15:00-18:00 b continued'],
  ['an entry that says what is new', '10:00-13:00 a 15:00-18:00 a "vote"'],
  ['slots at the same time', '10:00-13:00 a room "A" 10:00-13:00 a room "B"'],
])('says nothing of %s', (_what, slots) => {
  const text = `agenda in en\nitem a "A"\nitem b "B" { item c "C" item d "D" }\ntimetable { 2012-10-17 { ${slots} } }\n`;
  expect(check(text).findings).toEqual([]);
});
