import { phraseKeys, phrases } from '@agendum/locales';
import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const AGENDA = 'agenda A/1/2 in pt-BR\nitem a "A"\n';

function withPhrases(tag: string, leftOut: readonly string[]): string {
  const given = phraseKeys.filter((key) => !leftOut.includes(key)).map((key) => [key, phrases[key].en]);
  const config = { phrases: { [tag]: Object.fromEntries(given) as object } };
  return `--- agendum.config.json\n${JSON.stringify(config)}\n--- a.agenda\n${AGENDA}`;
}

test('a language that Agendum has no words in', () => {
  expect(draw(AGENDA)).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: Agendum has no words in "pt-BR", so headings, agenda items and all else that it prints by itself would be in English. Give them in agendum.config.json: "phrases": { "pt-BR": { … } }; docs/languages.md lists them.
      item a "A"
    "
  `);
});

test('a language that some words are given in', () => {
  expect(draw(withPhrases('pt-BR', ['documents', 'annex']))).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: No words are given in "pt-BR" for documents, annex, so these would be printed in English. Give them in agendum.config.json: "phrases": { "pt-BR": { "documents": "…" } }.
      item a "A"
    "
  `);
  expect(draw(withPhrases('pt', phraseKeys.slice(0, 9)))).toMatchInlineSnapshot(`
    "  agenda A/1/2 in pt-BR
    >                 ^^^^^ warning missing-phrase: No words are given in "pt-BR" for provisionalAgenda, annotatedProvisionalAgenda, provisionalAgendaAndAnnotations, annotations, documents and 4 more, so these would be printed in English. Give them in agendum.config.json: "phrases": { "pt-BR": { "provisionalAgenda": "…" } }.
      item a "A"
    "
  `);
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
