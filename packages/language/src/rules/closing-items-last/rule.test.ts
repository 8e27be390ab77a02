import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('closing-items-last');

test('closing items before others, and an item after the closure', () => {
  expect(
    draw(`agenda in fr

item divers "Questions diverses"
section "Fond" {
  item besoins "Besoins d’assistance technique"
}
item rapport "Adoption du rapport"
item fin "Clôture de la session"
item autre "Autres questions"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in fr

      item divers "Questions diverses"
    >      ^^^^^^ warning closing-items-last: "divers" is an item that agendas end with, but "besoins" stands after it. Move "divers" to the end, so that it is taken up when the rest is done.
      section "Fond" {
        item besoins "Besoins d’assistance technique"
      }
      item rapport "Adoption du rapport"
      item fin "Clôture de la session"
    >      ^^^ warning closing-items-last: "fin" is an item that agendas end with, but "autre" stands after it. Move "fin" to the end, so that it is taken up when the rest is done.
      item autre "Autres questions"
    "
  `);
});

test.each([
  ['ar', 'مسائل أخرى'],
  ['zh', '其他事项'],
  ['en', 'Any other business'],
  ['ru', 'Прочие вопросы'],
  ['es', 'Otros asuntos'],
])('in %s: %s', (language, title) => {
  expect(check(`agenda in ${language}\nitem a "${title}"\nitem b "B"\n`).findings).toHaveLength(1);
});

test('ids that a configuration names', () => {
  const { findings } = check(`
--- agendum.config.json
{ "closingItems": ["petitions"] }
--- main.agenda
agenda in en
item petitions "Petitions"
item bridge "Bridge"
`);
  expect(findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  [
    'the usual end',
    'item a "A"\nitem b "Other matters"\nitem c "Provisional agenda for the fifth session"\nitem d "Adoption of the report"\nitem e "Closure of the session"',
  ],
  ['a report that is an item like others', 'item report "Report of the Treasurer"\nitem b "B"'],
  [
    'the report of an earlier session',
    'item a "Adoption of the report of the Working Group on its second session"\nitem b "B"',
  ],
  [
    'an end under one item',
    'item a "Other matters"\nitem b "End" { item c "Adoption of the report" item d "Closure of the session" }',
  ],
  ['the end of a session on climate change', 'item a "Other matters"\nitem b "Closure of and report on the session"'],
  ['an end in words of its own', 'item a "Other matters"\nitem b "Approval of resolutions"\nitem c "Closing remarks"'],
  ['an item in abeyance', 'item a "Other matters"\nitem b "B" { abeyance }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
