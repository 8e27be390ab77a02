import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('timetable-order');

test('an item that comes too early and one that comes too late', () => {
  expect(
    draw(`agenda in zh
item a "一" {
  item b "甲"
  item c "乙"
}
item d "二"
item e "三"
item f "四"
item g "五"
item h "六"
item i "七"
timetable {
  2012-10-17 {
    10:00-13:00 b, i, d
    15:00-18:00 c, e, f, g, h
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一" {
        item b "甲"
        item c "乙"
      }
      item d "二"
      item e "三"
      item f "四"
      item g "五"
      item h "六"
      item i "七"
      timetable {
        2012-10-17 {
          10:00-13:00 b, i, d
    >                    ^ warning timetable-order: "i" (7) is taken up before "c" (1 (b)), though the agenda has it after it, so delegations may miss it. Move it in the timetable or in the agenda.
    >                       ^ warning timetable-order: "d" (2) is taken up before "c" (1 (b)), though the agenda has it after it, so delegations may miss it. Move it in the timetable or in the agenda.
          15:00-18:00 c, e, f, g, h
        }
      }
    "
  `);
});

const items =
  'item a "A"\nitem b "B"\nitem c "C"\nitem d "D" { item e "E" item f "F" }\nitem other "Other matters"\nitem report "Adoption of the report"\n';

test.each<[what: string, slots: string]>([
  ['the order of the agenda', '10:00-13:00 a, b, c 15:00-18:00 d, other, report'],
  ['an item that is continued', '10:00-13:00 a, b 15:00-18:00 c, a continued, e, f'],
  [
    'parallel rooms',
    '10:00-13:00 a, c room "1" 10:00-13:00 b room "2" 15:00-18:00 d room "1" 15:00-18:00 other room "2"',
  ],
  ['a parallel meeting without a room', '10:00-13:00 b 10:00-13:00 c 15:00-18:00 a, d'],
  ['the last items in another order', '10:00-13:00 a, b, c, d, report, other'],
  ['a plan of its own', '10:00-13:00 d, c 15:00-18:00 b, a'],
])('says nothing of %s', (_what, slots) => {
  expect(check(`agenda in en\n${items}timetable { 2012-10-17 { ${slots} } }\n`).findings).toEqual([]);
});

test('one of the last items before others', () => {
  const { findings } = check(
    `agenda in ru\nitem a "A"\nitem z "Прочие вопросы"\nitem b "B"\ntimetable { 2012-10-17 { 10:00-13:00 z, a, b } }\n`,
  );
  expect(findings).toHaveLength(1);
});
