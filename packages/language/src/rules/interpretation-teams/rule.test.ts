import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('interpretation-teams');

const slots = `agenda in en
item a "A"
item b "B"
item c "C"
timetable {
  2012-10-17 {
    10:00-13:00 a room "1"
    11:00-13:00 b room "2"
    12:00-13:00 "Side event" room "4"
    13:00-14:00 c room "3"
  }
  2012-10-18 { 10:00-13:00 c continued }
}
`;

function config(teams: number): string {
  return `--- agendum.config.json\n{ "rules": { "interpretation-teams": { "teams": ${teams} } } }\n--- main.agenda\n`;
}

test('a meeting more than there are teams', () => {
  expect(draw(config(1) + slots)).toMatchInlineSnapshot(`
    "  agenda in en
      item a "A"
      item b "B"
      item c "C"
      timetable {
        2012-10-17 {
          10:00-13:00 a room "1"
          11:00-13:00 b room "2"
    >     ^^^^^^^^^^^ warning interpretation-teams: 2 meetings are held at 11:00, and there are interpreters for 1. Move one of them, or ask for another team.
          12:00-13:00 "Side event" room "4"
          13:00-14:00 c room "3"
        }
        2012-10-18 { 10:00-13:00 c continued }
      }
    "
  `);
});

test('nothing with teams enough, or when they are not counted', () => {
  expect(check(config(2) + slots).findings).toEqual([]);
  expect(check(slots).findings).toEqual([]);
});
