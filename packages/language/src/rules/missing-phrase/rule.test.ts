import { phraseKeys, phrases } from '@agendum/locales';
import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const AGENDA = `agenda A/1/2 in pt-BR
item a "A" {
  documents none
}
timetable {
  2027-03-08 {
    10:00-13:00 a
  }
}
`;

function phrasesBut(leftOut: readonly string[]): object {
  return Object.fromEntries(phraseKeys.filter((key) => !leftOut.includes(key)).map((key) => [key, phrases[key].en]));
}

function withPhrases(tag: string, leftOut: readonly string[]): string {
  const config = { phrases: { [tag]: phrasesBut(leftOut) } };
  return `--- agendum.config.json\n${JSON.stringify(config)}\n--- a.agenda\n${AGENDA}`;
}

test('a language that Agendum has no words in', () => {
  expect(draw(AGENDA)).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: Agendum has no words in "pt-BR", so headings, agenda items and all else that it prints by itself would be in English. Give them in agendum.config.json: "phrases": { "pt-BR": { … } }; docs/languages.md lists them.
      item a "A" {
        documents none
      }
      timetable {
        2027-03-08 {
          10:00-13:00 a
        }
      }
    "
  `);
});

test('a language that some words are given in', () => {
  expect(draw(withPhrases('pt-BR', ['documents', 'annex']))).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: No words are given in "pt-BR" for documents, annex, so these would be printed in English. Give them in agendum.config.json: "phrases": { "pt-BR": { "documents": "…" } }.
      item a "A" {
        documents none
      }
      timetable {
        2027-03-08 {
          10:00-13:00 a
        }
      }
    "
  `);
  expect(draw(withPhrases('pt', phraseKeys.slice(0, 9)))).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: No words are given in "pt-BR" for provisionalAgendaAndAnnotations, annotations, documents, annex, organizationOfWork, so these would be printed in English. Give them in agendum.config.json: "phrases": { "pt-BR": { "provisionalAgendaAndAnnotations": "…" } }.
      item a "A" {
        documents none
      }
      timetable {
        2027-03-08 {
          10:00-13:00 a
        }
      }
    "
  `);
});

test('silent on words that the page does not have', () => {
  expect(
    check(withPhrases('pt', ['organizationalMatters', 'noteBySecretariat', 'forDecision', 'resolution'])).findings,
  ).toEqual([]);
});

test('of a translation the original says what the page has', () => {
  const text = (more: string): string => `--- agendum.config.json
${JSON.stringify({ phrases: { pt: { ...phrasesBut(['annex']), [more]: 'x' } } })}
--- en.agenda
agenda A/1/2 in en
item a "A"
timetable {
  2027-03-08 {
    10:00-13:00 a
  }
}
--- pt.agenda
translation pt of A/1/2
item a "O"
`;
  expect(check(text('documents')).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('for annex, so'),
  ]);
});

test('silent where all words are there', () => {
  expect(check(withPhrases('pt', [])).findings).toEqual([]);
  for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'fr-CA', 'zh-Hant']) {
    expect(check(`agenda A/1/2 in ${language}\nitem a "A"\n`).findings).toEqual([]);
  }
});

test.each([
  ['a register, which has no page', 'register in pt\nbody wg pt "Grupo"\n'],
  ['a language that is half-typed', 'agenda A/1/2 in\n'],
])('silent on %s', (_what, text) => {
  expect(check(text).findings.filter(({ rule }) => rule === 'missing-phrase')).toEqual([]);
});
