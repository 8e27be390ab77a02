import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('incomplete-masthead');

const rest = `dates 2026-10-12
place "Vienna"
item a "A" { documents none }
timetable { 2026-10-12 { 10:00-13:00 a } }
`;

test('no masthead at all', () => {
  expect(draw(`agenda A/80/1 in en\n${rest}`)).toMatchInlineSnapshot(`
    "  agenda A/80/1 in en
    >        ^^^^^^ warning incomplete-masthead: The agenda has no masthead, which a document needs to be issued. Add masthead { … } with who may have the document (distribution general); the day of submission (issued 2026-08-03); the language of the original (original en).
      dates 2026-10-12
      place "Vienna"
      item a "A" { documents none }
      timetable { 2026-10-12 { 10:00-13:00 a } }
    "
  `);
});

test('a masthead in which something is missing', () => {
  const masthead = `masthead {\n  issued 2026-08-03\n  job "V.26-00000"\n}\n`;
  expect(draw(`agenda A/80/1 in fr\n${masthead}${rest}`)).toMatchInlineSnapshot(`
    "  agenda A/80/1 in fr
      masthead {
    > ^^^^^^^^ warning incomplete-masthead: The masthead is not complete, and a document needs all of it to be issued. Add who may have the document (distribution general); the language of the original (original en).
        issued 2026-08-03
        job "V.26-00000"
      }
      dates 2026-10-12
      place "Vienna"
      item a "A" { documents none }
      timetable { 2026-10-12 { 10:00-13:00 a } }
    "
  `);
});

test('what a masthead has to state is configured', () => {
  const files = (entries: string): string => `--- agendum.config.json
{ "rules": { "incomplete-masthead": { "fields": ["job"] } } }
--- a.agenda
agenda A/80/1 in en
masthead { ${entries} }
${rest}`;
  expect(check(files('distribution general')).findings).toHaveLength(1);
  expect(check(files('job "V.26-00000"')).findings).toEqual([]);
});

test.each<[what: string, text: string]>([
  [
    'a council',
    `--- agendum.config.json\n{ "extends": "agendum:council" }\n--- a.agenda\nagenda CC/27/1 in en\n${rest}`,
  ],
  ['a symbol of another house', `agenda "CC 27-001" in en\n${rest}`],
  ['an agenda that has no symbol yet', `agenda in en\n${rest}`],
  ['a sketch without dates', 'agenda A/80/1 in en\nitem a "A"\n'],
  ['a register', 'register in en\n'],
  [
    'a translation, which takes the masthead of its original',
    `--- a.agenda\nagenda A/80/1 in en\n${rest}--- a.fr.agenda\ntranslation fr of A/80/1\nitem a "A"\n`,
  ],
  [
    'a masthead that states all',
    `agenda A/80/1 in en\nmasthead { distribution limited issued 2026-08-03 original fr }\n${rest}`,
  ],
])('says nothing of %s', (_what, text) => {
  expect(check(text).findings).toEqual([]);
});
