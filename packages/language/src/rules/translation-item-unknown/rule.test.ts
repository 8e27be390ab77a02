import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const original = `--- register.agenda
register in fr
body wg en "Group" fr "Groupe"
--- x.agenda
agenda A/80/1 in en
section organization "Organization" {
  item opening "Opening" {
    """ Text. """
  }
}
timetable {
  2012-10-17 { 10:00-13:00 opening "debate" }
}
`;

const translation = `section organization "Organisation"
item opening "Ouverture" { """ Texte. """ }
timetable { 2012-10-17 { 10:00-13:00 opening "débat" } }
`;

test('ids and symbols that name nothing, with the near ones', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
section organisation "Organisation"
item openning "Ouverture {this item}" {
  """
  Texte.
  """
  authority "Résolution"
}
item closing "Clôture" {
  note quorum "Le quorum."
}
document A/80/9 "Rapport"
resolution cop 5/1 "Résolution"
body wgg "Groupe"
place vienne "Vienne"
timetable { 2012-10-17 { 10:00-13:00 openning "débat" } }
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
    >             ^^ warning translation-item-missing: The section "Organization" is not translated yet, so the page has its title in the language of the original. Add it: section organization "…".
      section organisation "Organisation"
    >         ^^^^^^^^^^^^ error translation-item-unknown: The original has no section "organisation", so this title is never printed. Did you mean "organization"?
    >   Fix: Write organization
      item openning "Ouverture {this item}" {
    >      ^^^^^^^^ error translation-item-unknown: The original has no item "openning", so what stands here is never printed. Did you mean "opening"?
    >   Fix: Write opening
        """
        Texte.
        """
        authority "Résolution"
      }
      item closing "Clôture" {
    >      ^^^^^^^ error translation-item-unknown: The original has no item "closing", so what stands here is never printed. Write what the original has, or take it out.
        note quorum "Le quorum."
    >        ^^^^^^ error translation-item-unknown: The original has no note "quorum", so this text is never printed. Write what the original has, or take it out.
      }
      document A/80/9 "Rapport"
    >          ^^^^^^ error translation-item-unknown: The document A/80/9 is declared neither in the original nor in a register, so this name is never printed. Write what the original has, or take it out.
      resolution cop 5/1 "Résolution"
    >                ^^^ error translation-item-unknown: The resolution 5/1 is declared neither in the original nor in a register, so this name is never printed. Write what the original has, or take it out.
      body wgg "Groupe"
    >      ^^^ error translation-item-unknown: No body "wgg" is declared in the original or in a register, so this name is never printed. Did you mean "wg"?
    >   Fix: Write wg
      place vienne "Vienne"
    >       ^^^^^^ error translation-item-unknown: No place "vienne" is declared in the original or in a register, so this name is never printed. Write what the original has, or take it out.
      timetable { 2012-10-17 { 10:00-13:00 openning "débat" } }
    > ^^^^^^^^^ warning translation-item-missing: Some texts are not translated yet, so the page has them in the language of the original: text at 2012-10-17 10:00-13:00.
    >                                      ^^^^^^^^ error translation-item-unknown: The original has no item "openning", so what stands here is never printed. Did you mean "opening"?
    >   Fix: Write opening
    "
  `);
});

test('texts that the original has nothing for', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
title "Ordre du jour"
${translation.replace(
  '{ """ Texte. """ }',
  `{
  """
  Texte.
  """
  """
  Encore un.
  """
  authority "Résolution"
}`,
)}body wg "Groupe" short "le Groupe"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      title "Ordre du jour"
    >       ^^^^^^^^^^^^^^^ error translation-item-unknown: The original has nothing for this (title), so it is never printed. Add it to the original, or take it out.
      section organization "Organisation"
      item opening "Ouverture" {
        """
        Texte.
        """
        """
    >   ^^^ error translation-item-unknown: The original has no further text block here, so this one is never printed. Put its paragraphs into the block before it, or take it out.
        Encore un.
        """
        authority "Résolution"
    >             ^^^^^^^^^^^^ error translation-item-unknown: The original has nothing for this (authority), so it is never printed. Add it to the original, or take it out.
      }
      timetable { 2012-10-17 { 10:00-13:00 opening "débat" } }
      body wg "Groupe" short "le Groupe"
    >                        ^^^^^^^^^^^ error translation-item-unknown: The original has nothing for this (short name of body wg), so it is never printed. Add it to the original, or take it out.
    "
  `);
});

test('days and slots that are not in the timetable of the original are told once each', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
${translation.replace(/timetable.*\n/, '')}timetable "Ordre" {
  2012-10-17 {
    10:00-13:00 opening "débat" room "Salle A"
    10:00-13:00 "Consultations"
    15:00-18:00 "Pause" room "Salle B"
  }
  2012-10-18 "Jour" {
    10:00-13:00 "Pause"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      section organization "Organisation"
      item opening "Ouverture" { """ Texte. """ }
      timetable "Ordre" {
    >           ^^^^^^^ error translation-item-unknown: The original has nothing for this (title of the timetable), so it is never printed. Add it to the original, or take it out.
        2012-10-17 {
          10:00-13:00 opening "débat" room "Salle A"
    >                                      ^^^^^^^^^ error translation-item-unknown: The original has nothing for this (room at 2012-10-17 10:00-13:00), so it is never printed. Add it to the original, or take it out.
          10:00-13:00 "Consultations"
    >     ^^^^^^^^^^^ error translation-item-unknown: The original has no slot 10:00-13:00 on this day, or not so many of them, so nothing of this is printed. Correct the hours, or take it out.
          15:00-18:00 "Pause" room "Salle B"
    >     ^^^^^^^^^^^ error translation-item-unknown: The original has no slot 15:00-18:00 on this day, or not so many of them, so nothing of this is printed. Correct the hours, or take it out.
        }
        2012-10-18 "Jour" {
    >   ^^^^^^^^^^ error translation-item-unknown: The timetable of the original has no day 2012-10-18, so nothing of this is printed. Correct the date, or take it out.
          10:00-13:00 "Pause"
        }
      }
    "
  `);
});

test('a translation that follows its original, and names for what a register declares', () => {
  expect(
    check(`${original}--- x.fr.agenda\ntranslation fr of A/80/1\n${translation}body wg "Le groupe"\n`).findings,
  ).toEqual([]);
});

test.each(['item', 'section', 'body', 'note', 'document', 'document "A/', 'resolution cop', 'timetable { 2012-1'])(
  'half-typed, %j names nothing yet',
  (line) => {
    const { findings } = check(`${original}--- x.fr.agenda\ntranslation fr of A/80/1\n${line}`);
    expect(findings.filter(({ rule }) => rule === 'translation-item-unknown')).toEqual([]);
  },
);
