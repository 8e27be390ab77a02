import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('repeated-field');

test('every field that stands twice is found at the second', () => {
  expect(
    draw(`agenda in en

body "Working Group"
title "Provisional agenda"
place "Vienna"
dates 2012-10-17
timezone Europe/Vienna
masthead { distribution general }
timetable { 2012-10-17 { 10:00-11:00 a } }
item a "A"

body "Working Group on Technical Assistance"
title "Annotated agenda"
place "Geneva"
dates 2012-10-18
timezone UTC
masthead { distribution limited }
timetable { 2012-10-17 { 11:00-12:00 a } }
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      body "Working Group"
      title "Provisional agenda"
      place "Vienna"
      dates 2012-10-17
      timezone Europe/Vienna
      masthead { distribution general }
      timetable { 2012-10-17 { 10:00-11:00 a } }
      item a "A"

      body "Working Group on Technical Assistance"
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error repeated-field: The agenda states its body twice, and only the first is printed. Leave one out.
      title "Annotated agenda"
    > ^^^^^^^^^^^^^^^^^^^^^^^^ error repeated-field: The agenda states its title twice, and only the first is printed. Leave one out.
      place "Geneva"
    > ^^^^^^^^^^^^^^ error repeated-field: The agenda states its place twice, and only the first is printed. Leave one out.
      dates 2012-10-18
    > ^^^^^^^^^^^^^^^^ error repeated-field: The agenda states its dates twice, and only the first is printed. Leave one out.
      timezone UTC
    > ^^^^^^^^^^^^ error repeated-field: The agenda states its time zone twice, and only the first is printed. Leave one out.
      masthead { distribution limited }
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error repeated-field: The agenda states its masthead twice, and only the first is printed. Leave one out.
      timetable { 2012-10-17 { 11:00-12:00 a } }
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error repeated-field: The agenda states its timetable twice, and only the first is printed. Leave one out.
    "
  `);
});

test('a field that stands three times is found twice, each time with the first', () => {
  const { text, findings } = check('agenda in zh\nplace "维也纳"\nplace "日内瓦"\nplace "纽约"\n');
  expect(findings.map(({ range }) => text.slice(range.start, range.end))).toEqual(['place "日内瓦"', 'place "纽约"']);
  expect(findings.map(({ related }) => related![0]!.range.start)).toEqual([
    text.indexOf('place'),
    text.indexOf('place'),
  ]);
});

test.each<[what: string, text: string]>([
  ['fields of different kinds with the same text', 'title "Agenda"\nsubtitle "Agenda"\nplace "Agenda"'],
  ['the body that meets and the bodies that are declared', 'body wg2\nbody wg2 "Working Group"\nbody wg3 "Another"'],
  ['text blocks, of which there may be many', '"""\nOne.\n"""\n"""\nTwo.\n"""'],
  ['the authority of two items', 'item a "A" { authority "5/1" }\nitem b "B" { authority "5/1" }'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('what a translation says twice', () => {
  expect(
    draw(`--- x.agenda
agenda A/80/1 in en
title "Agenda"
item a "Item"
note n "Note"
--- x.fr.agenda
translation fr of A/80/1
title "Ordre du jour"
title "Programme"
item a "Point"
item a "Question"
note n "Remarque"
note n "Note"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      title "Ordre du jour"
      title "Programme"
    >       ^^^^^^^^^^^ error repeated-field: The translation has this text twice (title), and only the first is printed. Leave one out.
      item a "Point"
      item a "Question"
    >        ^^^^^^^^^^ error repeated-field: The translation has this text twice (title), and only the first is printed. Leave one out.
      note n "Remarque"
      note n "Note"
    >        ^^^^^^ error repeated-field: The translation has this text twice (note n), and only the first is printed. Leave one out.
    "
  `);
});
