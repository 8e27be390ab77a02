import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('unlisted-document');

test('in references and in plain text, once for each document', () => {
  expect(
    draw(`agenda CTOC/COP/WG.2/2012/1 in ru

item a "Стратегии" {
  """
  См. записку ({CTOC/COP/WG.2/2012/2}) и доклад CTOC/COP/WG.2/2012/3; см. также {CTOC/COP/WG.2/2012/2}.
  """
}
item b "Прочие вопросы" {
  """
  См. {CTOC/COP/WG.2/2012/4}.
  """
  documents none
}
document CTOC/COP/WG.2/2012/2 "Записка"
document CTOC/COP/WG.2/2012/3 "Доклад"
document CTOC/COP/WG.2/2012/4 "Письмо"
`),
  ).toMatchInlineSnapshot(`
    "  agenda CTOC/COP/WG.2/2012/1 in ru

      item a "Стратегии" {
        """
        См. записку ({CTOC/COP/WG.2/2012/2}) и доклад CTOC/COP/WG.2/2012/3; см. также {CTOC/COP/WG.2/2012/2}.
    >                ^^^^^^^^^^^^^^^^^^^^^^ information unlisted-document: The text of the item "a" speaks of CTOC/COP/WG.2/2012/2, but no item has it in its list of documents, where delegations look for what they have to read. Add it to the list.
    >                                                 ^^^^^^^^^^^^^^^^^^^^ information unlisted-document: The text of the item "a" speaks of CTOC/COP/WG.2/2012/3, but no item has it in its list of documents, where delegations look for what they have to read. Add it to the list.
        """
      }
      item b "Прочие вопросы" {
        """
        См. {CTOC/COP/WG.2/2012/4}.
    >       ^^^^^^^^^^^^^^^^^^^^^^ information unlisted-document: The text of the item "b" speaks of CTOC/COP/WG.2/2012/4, a document of this meeting, but "documents none" says that none is expected. Correct one of the two.
        """
        documents none
      }
      document CTOC/COP/WG.2/2012/2 "Записка"
      document CTOC/COP/WG.2/2012/3 "Доклад"
      document CTOC/COP/WG.2/2012/4 "Письмо"
    "
  `);
});

test('its fix adds the document to the list', () => {
  const text = (list: string): string => `agenda A/HRC/56/1 in en
item a "A" {
  """
  See {"A/HRC/56/3 (Vol. I)"}.
  """
  documents A/HRC/56/2 as "Report" for decision${list}
}
document A/HRC/56/2 "Report of the Secretariat"
document "A/HRC/56/3 (Vol. I)" "Report"
`;
  expect(mend(text(''))).toBe(text(', "A/HRC/56/3 (Vol. I)"'));
});

const register = `--- register.agenda
register in en
document CTOC/COP/2012/7 "Report of another meeting"
document CTOC/COP/WG.2/2012/2 "Note"
--- a.agenda
agenda CTOC/COP/WG.2/2012/1 in en
`;

test('of a register only what is of the meeting', () => {
  const { findings } = check(
    `${register}item a "A" {\n  """\n  See {CTOC/COP/2012/7} and {CTOC/COP/WG.2/2012/2}.\n  """\n}\n`,
  );
  expect(findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  [
    'a document that another item lists',
    'item a "See {CTOC/COP/WG.2/2012/2}"\nitem b "B" { documents CTOC/COP/WG.2/2012/2 }',
  ],
  ['a document of another series', 'item a "See {CTOC/COP/2012/9}"\ndocument CTOC/COP/2012/9 "Report"'],
  ['the agenda itself', 'item a "See {CTOC/COP/WG.2/2012/1}"\ndocument CTOC/COP/WG.2/2012/1 "Agenda"'],
  ['what is for the chair', 'item a "A" { internal """\n  See {CTOC/COP/WG.2/2012/2}.\n  """ }'],
  ['an introduction', '"""\nSee {CTOC/COP/WG.2/2012/2}.\n"""'],
  ['a document that is not declared', 'item a "See {CTOC/COP/WG.2/2012/3} and CTOC/COP/WG.2/2012/4"'],
])('says nothing of %s', (_what, text) => {
  expect(
    check(`agenda CTOC/COP/WG.2/2012/1 in en\n${text}\ndocument CTOC/COP/WG.2/2012/2 "Report"\n`).findings,
  ).toEqual([]);
});
