import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('unusual-hours');

test('a meeting at midday, and one in the evening', () => {
  expect(
    draw(`agenda in zh
item a "一"
timetable {
  2012-10-17 {
    10:00-13:00 a
    13:15-14:45 "会外活动"
    15:00-18:00 a continued
  }
  2012-10-18 {
    10:00-11:00 a continued
    12:00-14:00 a continued
    15:00-18:00 a continued
    18:00-20:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      timetable {
        2012-10-17 {
          10:00-13:00 a
          13:15-14:45 "会外活动"
          15:00-18:00 a continued
        }
        2012-10-18 {
          10:00-11:00 a continued
          12:00-14:00 a continued
    >     ^^^^^^^^^^^ warning unusual-hours: The meeting of 12:00-14:00 lies outside the usual hours (10:00-13:00, 15:00-18:00), when there may be no interpreters and no room. Correct the hours, or make sure of both.
          15:00-18:00 a continued
          18:00-20:00 a continued
    >     ^^^^^^^^^^^ information unusual-hours: The meeting of 18:00-20:00 is an evening meeting: the usual hours are 10:00-13:00, 15:00-18:00. Interpreters and rooms for it are asked for apart.
        }
      }
    "
  `);
});

const elsewhere = `agenda in en
item a "A"
timetable {
  2012-10-17 { 9:30-12:30 a 14:30-17:30 a continued }
  2012-10-18 { 9:30-12:30 a continued 15:00-17:00 a continued }
}
`;

test('a house with other hours', () => {
  expect(check(elsewhere).findings).toEqual([]);
  const configured = check(
    `--- agendum.config.json\n{ "usualHours": ["09:30-12:30", "14:30-17:30"] }\n--- main.agenda\n${elsewhere.replace('15:00-17:00', '15:00-18:00')}`,
  );
  expect(configured.findings).toHaveLength(1);
});

test('without usual hours nothing is unusual', () => {
  const text =
    'agenda in en\nitem a "A"\ntimetable { 2012-10-17 { 10:00-13:00 a 15:00-18:00 a continued 22:00-23:00 a continued } }\n';
  expect(check(text).findings).toHaveLength(1);
  expect(check(`--- agendum.config.json\n{ "usualHours": [] }\n--- main.agenda\n${text}`).findings).toEqual([]);
});
