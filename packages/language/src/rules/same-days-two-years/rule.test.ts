import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('same-days-two-years');

const published = `agenda in zh

dates 2012-10-17 to 2012-10-18
item recommendations "落实{2012-10-19 to 2012-10-20}举行的工作组会议通过的建议" {
  """
  在第5/6号决议中，缔约方会议赞同2010年10月19日和20日举行的工作组会议提出的建议。
  """
}
`;

test('a title and its annotation in Chinese: the year with the weekend is told', () => {
  expect(draw(published)).toMatchInlineSnapshot(`
    "  agenda in zh

      dates 2012-10-17 to 2012-10-18
      item recommendations "落实{2012-10-19 to 2012-10-20}举行的工作组会议通过的建议" {
    >                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error same-days-two-years: 2012年10月19日和20日: at another place of this agenda the same days are in 2010. Here they touch a weekend, so 2010 is probably right. Find out, and correct the year.
    >   Fix: Write 2010
        """
        在第5/6号决议中，缔约方会议赞同2010年10月19日和20日举行的工作组会议提出的建议。
        """
      }
    "
  `);
});

test('the fix writes the year of the other place, in references and in plain text', () => {
  expect(mend(published)).toContain('落实{2010-10-19 to 2010-10-20}举行');
  const plain = published.replace('{2012-10-19 to 2012-10-20}', '2012年10月19日和20日');
  expect(mend(plain)).toContain('落实2010年10月19日和20日举行');
});

test('in English, between two items, a document and the dates of the meeting', () => {
  expect(
    draw(`agenda in en

dates 2012-10-17 to 2012-10-18
item bureau "Report of the Bureau" {
  """
  The Bureau met on 18 and 19 September 2012.

  It met again on 18 and 19 September 2011.
  """
  documents A/80/1
}
item session "Work of the session" {
  """
  Interpretation is provided from 17 to 18 October 2010.
  """
}
item report "Report of the meeting of 4 July 2012" {
  """
  The report of 4 July 2011 is before the Group.
  """
}
document A/80/1 "Report of the Bureau on its meeting of 18–19 September 2011"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10-17 to 2012-10-18
      item bureau "Report of the Bureau" {
        """
        The Bureau met on 18 and 19 September 2012.

        It met again on 18 and 19 September 2011.
    >                   ^^^^^^^^^^^^^^^^^^^^^^^^ error same-days-two-years: 18 and 19 September 2011: at another place of this agenda the same days are in 2012. Here they touch a weekend, so 2012 is probably right. Find out, and correct the year.
    >   Fix: Write 2012
        """
        documents A/80/1
      }
      item session "Work of the session" {
        """
        Interpretation is provided from 17 to 18 October 2010.
    >                                   ^^^^^^^^^^^^^^^^^^^^^ error same-days-two-years: 17 and 18 October 2010: at another place of this agenda the same days are in 2012. Here they touch a weekend, so 2012 is probably right. Find out, and correct the year.
    >   Fix: Write 2012
        """
      }
      item report "Report of the meeting of 4 July 2012" {
        """
        The report of 4 July 2011 is before the Group.
    >                 ^^^^^^^^^^^ error same-days-two-years: 4 July 2011: at another place of this agenda the same days are in 2012. One of the two years is wrong, and readers look for the wrong meeting. Find out which, and correct it.
    >   Fix: Write 2012
        """
      }
      document A/80/1 "Report of the Bureau on its meeting of 18–19 September 2011"
    >                                                         ^^^^^^^^^^^^^^^^^^^^ error same-days-two-years: 18 and 19 September 2011: at another place of this agenda the same days are in 2012. Here they touch a weekend, so 2012 is probably right. Find out, and correct the year.
    >   Fix: Write 2012
    "
  `);
});

test.each([
  ['ar', 'اجتماع {2012-10-19 to 2012-10-20}', 'عُقد الاجتماع يومي 19 و20 تشرين الأول/أكتوبر 2010.'],
  [
    'es',
    'Reunión de los días {2012-10-19 to 2012-10-20}',
    'La reunión se celebró los días 19 y 20 de octubre de 2010.',
  ],
  ['fr', 'Réunion des {2012-10-19 to 2012-10-20}', 'La réunion s’est tenue les 19 et 20 octobre 2010.'],
  ['ru', 'Совещание {2012-10-19 to 2012-10-20}', 'Совещание состоялось 19 и 20 октября 2010 года.'],
])('in %s', (language, title, text) => {
  const { findings } = check(`agenda in ${language}\nitem a "${title}" {\n  """\n  ${text}\n  """\n}\n`);
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
});

const item = (title: string, text: string): string => `item a "${title}" {\n  """\n  ${text}\n  """\n}`;

test.each<[what: string, text: string]>([
  [
    'both years side by side',
    item('Reports', 'The group met from 24 to 26 November 2009 and from 24 to 26 November 2010.'),
  ],
  [
    'a yearly meeting under two items, on working days in both years',
    `${item('First', 'Held on 19 and 20 October 2010.')}\n${item('Second', 'Held on 19 and 20 October 2011.').replace('item a', 'item b')}`,
  ],
  [
    'a period',
    item('Accounts for 1 January to 31 December 2012', 'The year before was 1 January to 31 December 2011.'),
  ],
  ['the end of a budget', item('Accounts as at 31 December 2012', 'Those as at 31 December 2011 were approved.')],
  ['a commemoration', item('Declaration of 10 December 1948', 'The day is observed on 10 December 2012.')],
  ['a single day in two annotations', item('Reports', 'On 4 July 2012.\n\n  On 4 July 2011.')],
  ['a week that is observed each year', item('Week of 24-30 October 2011', 'The next is 24-30 October 2012.')],
  [
    'a session over the turn of a year',
    item('Of 30 December 2011 to 2 January 2012', 'Of 30 December 2010 to 2 January 2011'),
  ],
  ['days without a year', item('Of 19 and 20 October', 'Held on 19 and 20 October 2010.')],
  ['other days', item('Of 19 and 20 October 2012', 'Held on 19 to 21 October 2010.')],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('says nothing of a register, which is for many years', () => {
  const text =
    'register in en\ndocument A/1/1 "Meeting of {2012-10-19 to 2012-10-20}"\ndocument A/1/2 "Meeting of {2010-10-19 to 2010-10-20}"\n';
  expect(check(text).findings).toEqual([]);
});
