import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('long-slot');

test('a meeting of more than three hours', () => {
  expect(
    draw(`agenda in zh
item a "一"
timetable {
  2012-10-17 {
    9:00-13:00 a
    13:00-18:00 break
    18:00-24:00 "招待会"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      timetable {
        2012-10-17 {
          9:00-13:00 a
    >     ^^^^^^^^^^ warning long-slot: The meeting lasts from 9:00 to 13:00, longer than the 180 minutes for which a team of interpreters works. End it by 12:00, or divide it by a break.
          13:00-18:00 break
          18:00-24:00 "招待会"
        }
      }
    "
  `);
});

test('how long is too long is configured', () => {
  const of = (most: number): number =>
    check(`
--- agendum.config.json
{ "rules": { "long-slot": { "most": ${most} } } }
--- main.agenda
agenda in en
item a "A"
timetable { 2012-10-17 { 10:00-12:00 a } }
`).findings.length;
  expect([of(119), of(120)]).toEqual([1, 0]);
});

test('three hours are not too long', () => {
  expect(check('agenda in en\nitem a "A"\ntimetable { 2012-10-17 { 10:00-13:00 a } }\n').findings).toEqual([]);
});

test('hours that the house keeps are not too long', () => {
  const { findings } = check(`
--- agendum.config.json
{ "usualHours": ["09:00-12:30", "14:00-17:30"] }
--- main.agenda
agenda in fr
item a "Budget"
timetable { 2027-01-25 { 9:00-12:30 a 14:00-17:45 a continued } }
`);
  expect(findings.map(({ message }) => message.slice(0, 42))).toEqual(['The meeting lasts from 14:00 to 17:45, lon']);
});
