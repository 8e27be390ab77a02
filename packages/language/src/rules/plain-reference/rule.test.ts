import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('plain-reference');

const declarations = `body cop "Conference"
resolution cop 5/7 "A"
decision cop 2/6 "B"
document A/80/1 "C"
`;

test('in English: items, resolutions, decisions, documents and dates', () => {
  expect(
    draw(`agenda in en

${declarations}
item opening "Opening" {
  item first "First"
  item needs "Needs" {
    """
    Under agenda item 1 (b), resolution 5/7 and
    decision 2/6 are considered (A/80/1), on Wednesday, 17 October 2012, at 10 a.m.

    Dates are 4 July 2012, 24 to 26 November 2009 and Wednesday, 4 July 2012.
    """
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      body cop "Conference"
      resolution cop 5/7 "A"
      decision cop 2/6 "B"
      document A/80/1 "C"

      item opening "Opening" {
        item first "First"
        item needs "Needs" {
          """
          Under agenda item 1 (b), resolution 5/7 and
    >           ^^^^^^^^^^^^^^^^^ information plain-reference: "agenda item 1 (b)" is plain text, so nothing tells when it is no longer right. Written as {item needs} it prints the same, and follows when another number is given.
    >   Fix: Write {item needs}
    >                              ^^^^^^^^^^^^^^ information plain-reference: "resolution 5/7" is plain text, so nothing tells when it is no longer right. Written as {resolution cop 5/7} it prints the same, and follows when another number is given.
    >   Fix: Write {resolution cop 5/7}
          decision 2/6 are considered (A/80/1), on Wednesday, 17 October 2012, at 10 a.m.
    >     ^^^^^^^^^^^^ information plain-reference: "decision 2/6" is plain text, so nothing tells when it is no longer right. Written as {decision cop 2/6} it prints the same, and follows when another number is given.
    >   Fix: Write {decision cop 2/6}
    >                                  ^^^^^^ information plain-reference: "A/80/1" is plain text, so it is no link. Written as {A/80/1} it prints the same, and leads to the document.
    >   Fix: Write {A/80/1}
    >                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information plain-reference: "Wednesday, 17 October 2012, at 10 a.m." is plain text, so each translation has to write it anew. Written as {2012-10-17 10:00} it prints the same, and in a translation the words of its language.
    >   Fix: Write {2012-10-17 10:00}

          Dates are 4 July 2012, 24 to 26 November 2009 and Wednesday, 4 July 2012.
    >               ^^^^^^^^^^^ information plain-reference: "4 July 2012" is plain text, so each translation has to write it anew. Written as {2012-07-04} it prints the same, and in a translation the words of its language.
    >   Fix: Write {2012-07-04}
    >                            ^^^^^^^^^^^^^^^^^^^^^^ information plain-reference: "24 to 26 November 2009" is plain text, so each translation has to write it anew. Written as {2009-11-24 to 2009-11-26} it prints the same, and in a translation the words of its language.
    >   Fix: Write {2009-11-24 to 2009-11-26}
    >                                                       ^^^^^^^^^^^^^^^^^^^^^^ information plain-reference: "Wednesday, 4 July 2012" is plain text, so each translation has to write it anew. Written as {2012-07-04 weekday} it prints the same, and in a translation the words of its language.
    >   Fix: Write {2012-07-04 weekday}
          """
        }
      }
    "
  `);
});

test('the fixes put in references that print the same', () => {
  const fixture = (text: string): string => `agenda in zh\n${declarations}item a "甲" {\n  """\n  ${text}\n  """\n}\n`;
  expect(
    mend(
      fixture(
        '在议程项目1之下，第5/7号决议和第2/6 号决定（A/80/1），2012年10月17日星期三上午10时，2009年11月24日至26日。',
      ),
    ),
  ).toBe(
    fixture(
      '在{item a}之下，{resolution cop 5/7}和{decision cop 2/6}（{A/80/1}），{2012-10-17 10:00}，{2009-11-24 to 2009-11-26}。',
    ),
  );
});

test('in a language with cases the number becomes a reference', () => {
  const fixture = (text: string): string => `agenda in ru\n${declarations}item a "A" {\n  """\n  ${text}\n  """\n}\n`;
  expect(mend(fixture('По пункту 1 повестки дня, в резолюции 5/7; резолюция 5/7, 4 июля 2012 года.'))).toBe(
    fixture(
      'По пункту {item a number} повестки дня, в резолюции {resolution cop 5/7 number}; {resolution cop 5/7}, {2012-07-04}.',
    ),
  );
});

test.each([
  ['ar', 'القرار 5/7، 4 تموز/يوليه 2012'],
  ['es', 'la resolución 5/7, el 4 de julio de 2012'],
  ['fr', 'la résolution 5/7, le 4 juillet 2012'],
])('in %s: %s', (language, text) => {
  const { findings } = check(`agenda in ${language}\n${declarations}"""\n${text}\n"""\n`);
  expect(findings.map(({ fixes }) => fixes?.[0]?.title)).toEqual(['Write {resolution cop 5/7}', 'Write {2012-07-04}']);
});

test('only dates and documents are written without being asked', () => {
  const { findings } = check(
    `agenda in en\n${declarations}item a "resolution 5/7, A/80/1, agenda item 1"\nplace "4 July 2012"\n`,
  );
  expect(findings.map(({ fixes }) => [fixes?.[0]?.title, fixes?.[0]?.safe === true])).toEqual([
    ['Write {resolution cop 5/7}', false],
    ['Write {A/80/1}', true],
    ['Write {item a}', false],
    ['Write {2012-07-04}', true],
  ]);
});

test('a translation has the items of its original', () => {
  const files = `--- a.agenda
agenda A/80/1 in en
item a "A"
item b "B" {
  """
  Text.
  """
}
--- a.fr.agenda
translation fr of A/80/1
item b "B" {
  """
  Au titre du point 2 de l’ordre du jour.
  """
}
`;
  expect(check(files).findings.map(({ fixes }) => fixes?.[0]?.title)).toEqual(['Write {item b}']);
});

test.each<[what: string, text: string]>([
  ['references', '{resolution cop 5/7}, {A/80/1}, {2012-07-04}'],
  ['what is not declared', 'resolution 5/8, A/80/2, agenda item 9'],
  [
    'dates without a year, and in other words',
    '4 July; July 4, 2012; 4th of July 2012; 10 a.m. on 17 October 2012; 2012-07-04',
  ],
  ['a wrong weekday', 'Monday, 4 July 2012'],
  ['words that are not those of a reference', 'item 1; resolution No. 5/7; resolutions 5/7 and 5/8; A/80/1/Corr.1'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${declarations}item a "A" {\n  """\n  ${text}\n  """\n}\n`).findings).toEqual([]);
});

test('says nothing of the names of documents and resolutions', () => {
  expect(
    check('register in en\ndocument A/1/1 "Report of 4 July 2012"\nresolution 5/7 "Decision of 4 July 2012"\n')
      .findings,
  ).toEqual([]);
});

test('a number that two bodies have is nobody’s', () => {
  const text =
    'agenda in en\nbody a "A"\nbody b "B"\nresolution a 5/7 "X"\nresolution b 5/7 "Y"\nplace "resolution 5/7"\n';
  expect(check(text).findings).toEqual([]);
});

test.each([
  ['en', 'At its fifth session, under agenda item 1, the Conference asked for more.'],
  ['en', 'The paragraph reads “as considered under agenda item 1”.'],
  ['fr', 'À sa cinquième session, au titre du point 1 de l’ordre du jour, elle en a demandé plus.'],
  ['zh', '缔约方会议第五届会议在议程项目1下审议了报告。'],
])('silent on items of other agendas, in %s: %s', (language, words) => {
  expect(check(`agenda in ${language}\nitem a "A" {\n  """\n  ${words}\n  """\n}\n`).findings).toEqual([]);
});

test('a symbol with a slip in it is told by another rule', () => {
  expect(check('agenda in en\nitem a "See A/80/ 1"\ndocument A/80/1 "D"\n').findings).toEqual([]);
});
