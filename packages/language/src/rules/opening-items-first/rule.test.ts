import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('opening-items-first');

test('the opening after an item, and the adoption after one with documents', () => {
  expect(
    draw(`agenda in zh

item needs "确定技术援助需要" {
  documents A/80/1
}
item organization "组织事项" {
  item opening "会议开幕"
  item adoption "通过议程和工作安排"
}
document A/80/1 "报告"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item needs "确定技术援助需要" {
        documents A/80/1
      }
      item organization "组织事项" {
        item opening "会议开幕"
    >        ^^^^^^^ warning opening-items-first: The meeting is opened under "opening", but "needs" stands before it: nothing can be discussed before the meeting is open. Put "opening" first.
        item adoption "通过议程和工作安排"
    >        ^^^^^^^^ warning opening-items-first: The agenda is adopted under "adoption", but "needs" stands before it: a body takes up matters of substance once it has adopted its agenda. Put "adoption" after the opening.
      }
      document A/80/1 "报告"
    "
  `);
});

test.each([
  ['ar', 'افتتاح الدورة'],
  ['en', 'Opening of the sixth session'],
  ['fr', 'Ouverture de la session'],
  ['ru', 'Открытие совещания'],
  ['es', 'Apertura del período de sesiones'],
])('in %s: %s', (language, title) => {
  expect(check(`agenda in ${language}\nitem a "A"\nitem b "${title}"\n`).findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  [
    'the election before the adoption',
    'item a "Organizational matters" { item b "Opening of the session" item c "Election of officers" item d "Credentials" item e "Adoption of the agenda" }',
  ],
  ['the adoption as the first item', 'item a "Adoption of the agenda"\nitem b "The situation"'],
  [
    'statements before the adoption',
    'item a "Opening of the meeting"\nitem b "Welcome"\nitem c "Adoption of the agenda"',
  ],
  ['titles of other items', 'item a "A"\nitem b "Opening of borders"\nitem c "Adoption of guidelines"'],
  ['an agenda in another language', 'item a "A"'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
