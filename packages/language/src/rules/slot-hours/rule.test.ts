import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('slot-hours');

test('a slot that ends before it begins, with the hour that was meant, and one without length', () => {
  expect(
    draw(`agenda in zh
item a "一"
timetable {
  2012-10-17 {
    10:00-1:00 a
    15:00-14:00 break
    18:00-18:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      timetable {
        2012-10-17 {
          10:00-1:00 a
    >           ^^^^ error slot-hours: The slot ends at 1:00, before it begins at 10:00, so nobody knows when to come. Correct one of the hours; they are written on 24 hours: 3 p.m. is 15:00.
    >   Fix: Write 13:00
          15:00-14:00 break
    >           ^^^^^ error slot-hours: The slot ends at 14:00, before it begins at 15:00, so nobody knows when to come. Correct one of the hours; they are written on 24 hours: 3 p.m. is 15:00.
          18:00-18:00 a continued
    >           ^^^^^ error slot-hours: The slot ends at 18:00, when it begins. Write its last hour; hours are written on 24 hours: 3 p.m. is 15:00.
        }
      }
    "
  `);
});

test('the hour that was meant is written', () => {
  expect(mend('agenda in en\ntimetable { 2012-10-17 { 15:00-6:00 break } }\n')).toContain('15:00-18:00');
});

test.each<[what: string, text: string]>([
  ['slots in order', 'timetable { 2012-10-17 { 10:00-13:00 break 23:00-24:00 break } }'],
  ['hours that there are not, which are told as such', 'timetable { 2012-10-17 { 25:00-13:00 break } }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
