import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const original = `--- x.agenda
agenda A/80/1 in en
title "Annotated agenda"
place "Vienna"
"""
Introduction.
"""
section a "Organization" {
  item matters "Organizational matters" {
    item opening "Opening" {
      """
      Text.

      More.
      """
      authority "Resolution 5/1"
      documents A/80/2 as "Report"
      internal """ For the chair. """
    }
    item adoption "Adoption" {
      item agenda "Agenda"
    }
  }
}
section "Substance" {
  item needs "Needs{note quorum}"
}
note quorum "A quorum."
document A/80/2 "Report of the Secretariat"
document A/80/3 en "Note" fr "Note du Secrétariat"
timetable {
  2012-10-17 {
    10:00-13:00 matters "debate", "Consultations" room "Room A"
    13:00-15:00 break "Lunch"
  }
}
`;

test('each item that is missing is told once, at the item around it; other texts by what they belong to', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
item matters "Questions d’organisation" {
  item opening "Ouverture"
}
item needs "Besoins{note quorum}"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
    >             ^^ warning translation-item-missing: The section "Organization" is not translated yet, so the page has its title in the language of the original. Add it: section a "…".
    >             ^^ warning translation-item-missing: The section "Substance" is not translated yet, so the page has its title in the language of the original. Add it: section "…".
    >             ^^ warning translation-item-missing: Some texts are not translated yet, so the page has them in the language of the original: title, place, introduction, note quorum, name of document A/80/2, text at 2012-10-17 10:00-13:00 and 2 more.
      item matters "Questions d’organisation" {
    >      ^^^^^^^ warning translation-item-missing: The item "adoption" is not translated yet, so the page has it in the language of the original. Add it: item adoption "…".
    >      ^^^^^^^ warning translation-item-missing: The item "agenda" is not translated yet, so the page has it in the language of the original. Add it: item agenda "…".
        item opening "Ouverture"
    >        ^^^^^^^ warning translation-item-missing: The item "opening" is translated in part; the page has the rest in the language of the original. Still missing: text, authority, title of A/80/2, internal note.
      }
      item needs "Besoins{note quorum}"
    "
  `);
});

test('an empty text is not there yet', () => {
  const { findings } = check(`--- x.agenda
agenda A/80/1 in en
item a "Agenda"
--- x.fr.agenda
translation fr of A/80/1
item a ""
`);
  expect(findings.map(({ message }) => message)).toEqual([
    'The item "a" is translated in part; the page has the rest in the language of the original. Still missing: title.',
  ]);
});

test('what is translated in part in the timetable is told there', () => {
  expect(
    draw(`${original}--- x.fr.agenda
translation fr of A/80/1
title "Ordre du jour" place "Vienne"
""" Introduction. """
section a "Organisation" {
  item matters "Questions d’organisation"
  item opening "Ouverture" {
    """
    Texte.

    Encore.
    """
    authority "Résolution 5/1"
    documents A/80/2 as "Rapport"
    internal """ Pour le président. """
  }
  item adoption "Adoption de l’ordre du jour"
  item agenda "Ordre du jour"
}
section "Fond" {
  item needs "Besoins{note quorum}"
}
note quorum "Le quorum."
document A/80/2 "Rapport du Secrétariat"
timetable {
  2012-10-17 {
    13:00-15:00 "Déjeuner"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      title "Ordre du jour" place "Vienne"
      """ Introduction. """
      section a "Organisation" {
        item matters "Questions d’organisation"
        item opening "Ouverture" {
          """
          Texte.

          Encore.
          """
          authority "Résolution 5/1"
          documents A/80/2 as "Rapport"
          internal """ Pour le président. """
        }
        item adoption "Adoption de l’ordre du jour"
        item agenda "Ordre du jour"
      }
      section "Fond" {
        item needs "Besoins{note quorum}"
      }
      note quorum "Le quorum."
      document A/80/2 "Rapport du Secrétariat"
      timetable {
    > ^^^^^^^^^ warning translation-item-missing: Some texts are not translated yet, so the page has them in the language of the original: text at 2012-10-17 10:00-13:00, room at 2012-10-17 10:00-13:00.
        2012-10-17 {
          13:00-15:00 "Déjeuner"
        }
      }
    "
  `);
});

test('the original is shown where it says it', () => {
  const { findings } = check(`${original}--- x.fr.agenda\ntranslation fr of A/80/1\n`);
  const missing = findings.find(({ message }) => message.includes('"needs"'))!;
  const text = original.replace(/^.*\n/, '');
  expect(missing.related!.map(({ uri, range }) => [uri, text.slice(range.start, range.end)])).toEqual([
    ['file:///agendas/x.agenda', 'item needs "Needs{note quorum}"'],
  ]);
});

test('an item without texts needs no translation', () => {
  const fixture = '--- x.agenda\nagenda A/80/1 in en\nitem a\nitem b ""\n--- x.fr.agenda\ntranslation fr of A/80/1\n';
  expect(check(fixture).findings).toEqual([]);
});
