import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('symbol-of-other-meeting');

test('the year of the agenda, and of a document', () => {
  expect(
    draw(`agenda CTOC/COP/WG.2/2011/1 in zh

dates 2012-10-17 to 2012-10-18
item a "国家战略" {
  documents CTOC/COP/WG.2/2021/2, CTOC/COP/2013/7
}
document CTOC/COP/WG.2/2021/2 "说明"
`),
  ).toMatchInlineSnapshot(`
    "  agenda CTOC/COP/WG.2/2011/1 in zh
    >        ^^^^^^^^^^^^^^^^^^^^ warning symbol-of-other-meeting: The symbol CTOC/COP/WG.2/2011/1 is of 2011, but the meeting is held in 2012. One of the two is left from another agenda: correct it.

      dates 2012-10-17 to 2012-10-18
      item a "国家战略" {
        documents CTOC/COP/WG.2/2021/2, CTOC/COP/2013/7
    >                                   ^^^^^^^^^^^^^^^ warning symbol-of-other-meeting: The document CTOC/COP/2013/7 is of 2013 by its symbol, which is after this meeting in 2012. Most likely the symbol has a slip: correct it.
      }
      document CTOC/COP/WG.2/2021/2 "说明"
    >          ^^^^^^^^^^^^^^^^^^^^ warning symbol-of-other-meeting: The document CTOC/COP/WG.2/2021/2 is of 2021 by its symbol, which is after this meeting in 2012. Most likely the symbol has a slip: correct it.
    "
  `);
});

test('the session of the agenda, and of a document', () => {
  expect(
    draw(`agenda A/HRC/56/1 in fr

session "Cinquante-septième session"
item a "Questions" {
  documents A/HRC/56/2, A/HRC/65/3
}
document A/HRC/56/2 "Rapport"
document A/HRC/65/3 "Rapport"
`),
  ).toMatchInlineSnapshot(`
    "  agenda A/HRC/56/1 in fr

      session "Cinquante-septième session"
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning symbol-of-other-meeting: The session is given as 57, but the symbol A/HRC/56/1 is of session 56. One of the two is left from another agenda: correct it.
      item a "Questions" {
        documents A/HRC/56/2, A/HRC/65/3
      }
      document A/HRC/56/2 "Rapport"
      document A/HRC/65/3 "Rapport"
    >          ^^^^^^^^^^ warning symbol-of-other-meeting: The document A/HRC/65/3 is of session 65 by its symbol, but this is session 56. Most likely the symbol has a slip: correct it.
    "
  `);
});

test.each<[what: string, text: string]>([
  ['the year of the meeting', 'agenda CTOC/COP/WG.2/2012/1 in en\ndates 2012-10-17'],
  ['a meeting over the end of a year', 'agenda X/2012/1 in en\ndates 2012-12-30 to 2013-01-02\ndocument X/2013/2 "R"'],
  ['a meeting at the beginning of a year', 'agenda E/CN.15/2012/1 in en\ndates 2013-01-14'],
  [
    'a number of the document that looks like a year',
    'agenda A/C.3/2012 in en\ndates 2020-01-14\ndocument A/80/2050 "R"\ndocument A/80/2050/Add.1 "R"',
  ],
  [
    'documents of earlier meetings',
    'agenda A/HRC/56/1 in en\ndates 2024-06-10\ndocument A/HRC/55/3 "R"\ndocument E/2010/4 "R"',
  ],
  ['a session of another body', 'agenda A/HRC/56/1 in en\ndocument A/79/3 "R"\ndocument CBD/COP/57/1 "R"'],
  ['a line that gives no number of a session', 'agenda A/HRC/56/1 in en\nsession "Special session 57, part 2"'],
  ['the right session in words', 'agenda A/HRC/56/1 in ru\nsession "Пятьдесят шестая сессия"'],
  ['the right session', 'agenda A/HRC/56/1 in en\nsession "56th session, 2024"\n'],
  ['an agenda without a symbol, or without dates', 'agenda in en\ndocument X/2050/1 "R"'],
  ['a symbol of another house', 'agenda "CC 27-001" in en\ndates 2020-01-14\ndocument "EB147/2050/1" "R"'],
  ['a register', 'register in en\ndocument X/2050/1 "R"'],
])('says nothing of %s', (_what, text) => {
  expect(check(`${text}\n`).findings).toEqual([]);
});

test('an agenda that was submitted in the year of the meeting should have its year', () => {
  const text = 'agenda E/CN.15/2012/1 in en\ndates 2013-02-14\nmasthead { issued 2013-01-03 }\n';
  expect(check(text).findings).toHaveLength(1);
});

test('the session in a translation', () => {
  const files = (session: string): string => `--- a.agenda
agenda CSR/COP/3/1 in en
session "Third session"
--- a.es.agenda
translation es of CSR/COP/3/1
session "${session}"
`;
  expect(draw(files('Cuarto período de sesiones'))).toMatchInlineSnapshot(`
    "  translation es of CSR/COP/3/1
      session "Cuarto período de sesiones"
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning symbol-of-other-meeting: The session is given as 4, but the symbol CSR/COP/3/1 is of session 3. One of the two is left from another agenda: correct it.
    "
  `);
  expect(check(files('Tercer período de sesiones')).findings).toEqual([]);
});
