import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('past-after-meeting');

test('a meeting in a title in Chinese whose recommendations are adopted already', () => {
  expect(
    draw(`agenda in zh

dates 2012-10-17 to 2012-10-18
item recommendations "落实{2012-10-19 to 2012-10-20}举行的工作组会议通过的建议" {
  """
  缔约方会议赞同2010年10月19日和20日举行的工作组会议提出的建议。

  下届会议将于{2013-10-16 to 2013-10-17}举行。
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      dates 2012-10-17 to 2012-10-18
      item recommendations "落实{2012-10-19 to 2012-10-20}举行的工作组会议通过的建议" {
    >                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error past-after-meeting: The text says that something was done on 2012年10月19日和20日, but that is after this meeting, which is held on 2012年10月17日和18日. Most often the year is last year's or next year's: correct the date, or write that it is still to come.
        """
        缔约方会议赞同2010年10月19日和20日举行的工作组会议提出的建议。

        下届会议将于{2013-10-16 to 2013-10-17}举行。
        """
      }
    "
  `);
});

test('in English, in references and in plain text, whatever stands before', () => {
  expect(
    draw(`agenda in en

dates 2012-10-17
body bureau "Bureau"
place vienna "Vienna"
item bureau "Work of the Bureau" {
  """
  The {body bureau} met in {place vienna} on 4 July
  2013 and adopted its report.

  The recommendations were approved by the meeting held on
  {2012-11-05}. The next meeting will be held on {2012-12-05}, and comments are to be received by 7 December 2012.

  It was held on {2012-10-17}.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10-17
      body bureau "Bureau"
      place vienna "Vienna"
      item bureau "Work of the Bureau" {
        """
        The {body bureau} met in {place vienna} on 4 July
    >                                              ^^^^^^… error past-after-meeting (to 9:7): The text says that something was done on 4 July 2013, but that is after this meeting, which is held on 17 October 2012. Most often the year is last year's or next year's: correct the date, or write that it is still to come.
        2013 and adopted its report.

        The recommendations were approved by the meeting held on
        {2012-11-05}. The next meeting will be held on {2012-12-05}, and comments are to be received by 7 December 2012.
    >   ^^^^^^^^^^^^ error past-after-meeting: The text says that something was done on 5 November 2012, but that is after this meeting, which is held on 17 October 2012. Most often the year is last year's or next year's: correct the date, or write that it is still to come.

        It was held on {2012-10-17}.
        """
      }
    "
  `);
});

test.each([
  ['ar', 'توصيات الاجتماع المعقود يومي {2012-10-19 to 2012-10-20}'],
  ['es', 'Recomendaciones de la reunión celebrada los días {2012-10-19 to 2012-10-20}'],
  ['fr', 'Recommandations de la réunion tenue les 19 et 20 octobre 2012'],
  ['ru', 'Рекомендации совещания, состоявшегося 19 и 20 октября 2012 года'],
])('in %s: %s', (language, title) => {
  expect(check(`agenda in ${language}\ndates 2012-10-17 to 2012-10-18\nitem a "${title}"\n`).findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  ['a meeting that is to be held', 'dates 2012-10-17\nitem a "Session to be held on {2013-10-16}"'],
  ['a meeting before this one', 'dates 2012-10-17\nitem a "Session held on {2011-10-16}"'],
  ['what is decided at this meeting', 'dates 2012-10-17 to 2012-10-18\nitem a "Session held on {2012-10-18}"'],
  ['an agenda that does not say when it meets', 'item a "Session held on {2013-10-16}"'],
  ['dates of the meeting that are in no calendar', 'dates 2012-10-32\nitem a "Session held on {2013-10-16}"'],
  [
    'a sentence of another paragraph',
    'dates 2012-10-17\nitem a "A" {\n  """\n  It was held on\n\n  {2013-10-16} is next.\n  """\n}',
  ],
])('says nothing of %s', (_what, text) => {
  const { findings } = check(`agenda in en\n${text}\n`);
  expect(findings).toEqual([]);
});
