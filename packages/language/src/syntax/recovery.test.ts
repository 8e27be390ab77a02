import { expect, test } from 'vitest';
import { reading } from '../../test/files.js';

const { check, draw } = reading;

test('braces that are missing or too many', () => {
  expect(
    draw(`agenda in en
item a "A" {
  documents none
section "Section" {
  item b "B" }
item c "C"
}
timetable {
  2012-10-17 { 10:00-11:00 a, b, c
  2012-10-18 { 10:00-11:00 a }
}
}
document A/80/1 "D"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item a "A" {
        documents none
      section "Section" {
    > ^^^^^^^ error syntax: "section" cannot stand in an item. Is a closing brace } missing before it?
        item b "B" }
      item c "C"
      }
      timetable {
        2012-10-17 { 10:00-11:00 a, b, c
        2012-10-18 { 10:00-11:00 a }
    >   ^^^^^^^^^^ error syntax: A closing brace } is missing in the day before this one.
      }
      }
    > ^ error syntax: This closing brace has no opening one. Take it out, or look where an opening brace is missing.
      document A/80/1 "D"
    "
  `);
});

test('words without quotes, and dates written as in prose', () => {
  expect(
    draw(`agenda in en
place Vienna
item opening Opening of the meeting
dates 17 October 2012
dates 2012-10-17 - 2012-10-18
item adoption "Adoption"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      place Vienna
    >       ^^^^^^ error unresolved-reference: No place is declared as "Vienna", so its name cannot be printed. If that is its name, put it in quotes: "Vienna". Declare it: place ID "its name", here or in a register.
    >   Fix: Write "Vienna"
      item opening Opening of the meeting
    >              ^^^^^^^^^^^^^^^^^^^^^^ error syntax: A text stands in straight quotes: "Opening of the meeting".
      dates 17 October 2012
    >       ^^^^^^^^^^^^^^^ error syntax: Days are written year-month-day, with all their digits: 2012-10-17.
      dates 2012-10-17 - 2012-10-18
    >                  ^ error syntax: Between the first and the last day stands "to", not "-".
      item adoption "Adoption"
    "
  `);
});

test('what belongs elsewhere', () => {
  expect(
    draw(`agenda in en
documents A/80/1
masthead { issued 2012-08-01 place "Vienna" job "V.12-00000" }
section { item a "A" }
timetable {
  10:00-11:00 a
  2012-10-17 {
    a
    10:00 a
    11:00-12:00-13:00 a
    14:00-15:00 a room Hall
  }
}
item b "B" { place "Vienna" }
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      documents A/80/1
    > ^^^^^^^^^ error syntax: "documents" cannot stand here. Expected an item, a document, a timetable or another part of an agenda.
      masthead { issued 2012-08-01 place "Vienna" job "V.12-00000" }
    >                              ^^^^^ error syntax: "place" cannot stand in the masthead. Is a closing brace } missing before it?
      section { item a "A" }
    >         ^ error syntax: Expected a text in quotes, but found "{".
      timetable {
        10:00-11:00 a
    >   ^^^^^ error syntax: "10:00" cannot stand here. A day of the timetable begins with its date: 2012-10-17 { … }.
        2012-10-17 {
          a
    >     ^ error syntax: "a" cannot stand here. A slot begins with its hours: 10:00-13:00 opening, adoption.
          10:00 a
    >           ^ error syntax: Expected "-" or "–" in a slot, which names items, a break or a text, but found "a".
          11:00-12:00-13:00 a
    >                ^ error syntax: "-" cannot stand here. A slot names items by their ids, with commas between them; a text stands in quotes.
          14:00-15:00 a room Hall
    >                        ^^^^ error syntax: Expected a text in quotes, but found "Hall".
        }
      }
      item b "B" { place "Vienna" }
    >              ^^^^^ error syntax: "place" cannot stand in an item. Is a closing brace } missing before it?
    "
  `);
});

test('statements that break off', () => {
  expect(
    draw(`agenda A/80/1 in
body
title
item
document
resolution cop
note
dates
dates 2012-10-17 to
timezone
timetable
`),
  ).toMatchInlineSnapshot(`
    "  agenda A/80/1 in
    >               ^^ error syntax: The language is missing here. Write its two letters after "in": in en.
      body
      title
    > ^^^^^ error unresolved-reference: No body is declared as "title", so its name cannot be printed. If that is its name, put it in quotes: "title". Declare it: body ID "its name", here or in a register.
    >   Fix: Write "title"
      item
      document
      resolution cop
    >            ^^^ error syntax: Expected a document symbol (like CTOC/COP/2012/9), a number, a date (like 2012-10-17) or a text in quotes, but found the end of the line.
      note
      dates
    > ^^^^^ error syntax: Expected a text in quotes or a text block between """ and """, but found the end of the line.
      dates 2012-10-17 to
    >                  ^^ error syntax: Expected a date (like 2012-10-17), but found the end of the line.
      timezone
    > ^^^^^^^^ error syntax: Expected the name of a time zone without quotes (like Europe/Vienna), but found the end of the line.
      timetable
    >          | error syntax: Expected "{" in the timetable, which holds days like 2012-10-17 { … }, but found the end of the file.
    "
  `);
});

test('more mistakes than the stack holds are told up to a place, and all before it', () => {
  const text = `agenda in en\nitem a "A" {\n${'See item 4 of the list\n'.repeat(3000)}`;
  const { findings } = check(text);
  expect(findings.length).toBeGreaterThan(100);
  expect(findings.filter(({ message }) => message.includes('so many mistakes before this place'))).toHaveLength(1);
});
