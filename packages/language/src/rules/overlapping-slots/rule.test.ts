import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('overlapping-slots');

test('slots in one room, whatever way its name is written', () => {
  expect(
    draw(`agenda in zh
item a "一"
item b "二"
timetable {
  2012-10-17 {
    15:00-18:00 "会外活动" room "Board-Room A"
    10:00-16:00 a room "Board Room  A"
    12:30-13:00 b room "ＢＯＡＲＤ ROOM A"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      item b "二"
      timetable {
        2012-10-17 {
          15:00-18:00 "会外活动" room "Board-Room A"
    >     ^^^^^^^^^^^ error overlapping-slots: "Board-Room A" is taken from 10:00 to 16:00 already, so the slot of 15:00-18:00 cannot be held there. Correct the hours, or name another room.
          10:00-16:00 a room "Board Room  A"
          12:30-13:00 b room "ＢＯＡＲＤ ROOM A"
    >     ^^^^^^^^^^^ error overlapping-slots: "ＢＯＡＲＤ ROOM A" is taken from 10:00 to 16:00 already, so the slot of 12:30-13:00 cannot be held there. Correct the hours, or name another room.
        }
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['slots one after the other', '10:00-13:00 a room "A" 13:00-14:00 break room "A"'],
  ['slots at the same time in two rooms', '10:00-13:00 a room "A" 10:00-13:00 b room "B"'],
  ['slots without rooms', '10:00-13:00 a 10:00-13:00 b'],
  ['a slot without a room beside one with a room', '10:00-13:00 a room "A" 10:00-13:00 b'],
])('says nothing of %s', (_what, slots) => {
  const text = `agenda in en\nitem a "A"\nitem b "B"\ntimetable { 2012-10-17 { ${slots} } 2012-10-18 { ${slots} } }\n`;
  expect(check(text).findings).toEqual([]);
});
