import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('other-meeting-days');

test('in the head and in the annotation of the opening', () => {
  expect(
    draw(`agenda in en

dates 2012-10-17 to 2012-10-18
title "Provisional agenda for the meeting of 17–19 October 2012"
place "Vienna, {2011-10-17 to 2011-10-18}"
item opening "Opening of the meeting" {
  """
  The meeting will be opened on Monday, 17 September 2012, at 10 a.m.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10-17 to 2012-10-18
      title "Provisional agenda for the meeting of 17–19 October 2012"
    >                                              ^^^^^^^^^^^^^^^^^^ warning other-meeting-days: The head of the agenda says 17–19 October 2012 here, but the meeting is held on 17 and 18 October 2012. Correct one of the two, or leave the days out here: the page prints those of the meeting anyway.
      place "Vienna, {2011-10-17 to 2011-10-18}"
    >                ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning other-meeting-days: The head of the agenda says 17 and 18 October 2011 here, but the meeting is held on 17 and 18 October 2012. Correct one of the two, or leave the days out here: the page prints those of the meeting anyway.
      item opening "Opening of the meeting" {
        """
        The meeting will be opened on Monday, 17 September 2012, at 10 a.m.
    >                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning other-meeting-days: The text opens the meeting on 17 September 2012, but it is held on 17 and 18 October 2012. Somebody will come on the wrong day; correct one of the two.
        """
      }
    "
  `);
});

test.each([
  ['fr', 'Ouverture de la réunion', 'La réunion s’ouvrira le 17 septembre 2012 à 10 heures.'],
  ['ru', 'Открытие совещания', 'Совещание откроется 17 сентября 2012 года в 10 час. 00 мин.'],
  ['zh', '会议开幕', '会议将于2012年9月17日上午10时开幕。'],
])('in %s', (language, title, text) => {
  const { findings } = check(
    `agenda in ${language}\ndates 2012-10-17\nitem opening "${title}" {\n"""\n${text}\n"""\n}\n`,
  );
  expect(findings).toHaveLength(1);
});

const opening = (text: string): string => `item opening "Opening of the meeting" {\n"""\n${text}\n"""\n}`;

test.each<[what: string, text: string]>([
  ['the same days', 'title "Meeting of 17 and 18 October 2012"'],
  ['a single day, which may be that of a letter', 'subtitle "Issued on 1 August 2012"'],
  ['an opening on a day of the meeting', opening('It will be opened on {2012-10-18 10:00}.')],
  ['other hours of the opening', opening('Registration opens on {2012-10-16 9:00}.')],
  ['other days in other items', 'item a "Report" {\n"""\nThe session was opened on {2011-10-17 10:00}.\n"""\n}'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\ndates 2012-10-17 to 2012-10-18\n${text}\n`).findings).toEqual([]);
});
