import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('holiday-meeting');

const config = '--- agendum.config.json\n{ "holidays": ["2022-10-26", "2022-12-25"] }\n--- main.agenda\n';

test('meetings on a holiday', () => {
  expect(
    draw(`${config}agenda in zh
item a "一"
timetable {
  2022-10-25 {
    10:00-13:00 a
  }
  2022-10-26 {
    10:00-13:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一"
      timetable {
        2022-10-25 {
          10:00-13:00 a
        }
        2022-10-26 {
    >   ^^^^^^^^^^ warning holiday-meeting: Meetings are planned on 2022-10-26, but the house is closed on that day: it is among the holidays of the configuration. Move them, or write "holiday" for the day.
          10:00-13:00 a continued
        }
      }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['a holiday that is one', 'timetable { 2022-10-26 holiday }'],
  ['a holiday without meetings', 'timetable { 2022-10-26 { 10:00-13:00 no meeting 13:00-14:00 break } }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`${config}agenda in en\n${text}\n`).findings).toEqual([]);
});
