import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('weekend-meeting');

test('the dates of the meeting and the title of an item', () => {
  expect(
    draw(`agenda in en

dates 2012-10-13 to 2012-10-18
item a "Recommendations of the meeting of {2012-10-19 to 2012-10-20}" {
  """
  It met on 19 and 20 October 2012.
  """
}
item b "Meeting of 20 and 21 October 2012"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      dates 2012-10-13 to 2012-10-18
    >       ^^^^^^^^^^^^^^^^^^^^^^^^ information weekend-meeting: 13 October 2012 is a Saturday. Meetings seldom begin or end on a weekend: look whether the year is right.
      item a "Recommendations of the meeting of {2012-10-19 to 2012-10-20}" {
    >                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ information weekend-meeting: 20 October 2012 is a Saturday. Meetings seldom begin or end on a weekend: look whether the year is right.
        """
        It met on 19 and 20 October 2012.
        """
      }
      item b "Meeting of 20 and 21 October 2012"
    >                    ^^^^^^^^^^^^^^^^^^^^^^ information weekend-meeting: 20 October 2012 is a Saturday. Meetings seldom begin or end on a weekend: look whether the year is right.
    "
  `);
  expect(draw('agenda in zh\nitem a "落实{2012-10-19 to 2012-10-20}举行的会议的建议"\n')).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "落实{2012-10-19 to 2012-10-20}举行的会议的建议"
    >             ^^^^^^^^^^^^^^^^^^^^^^^^^^ information weekend-meeting: 2012年10月20日 is a Saturday. Meetings seldom begin or end on a weekend: look whether the year is right.
    "
  `);
});

test('the weekend is an option', () => {
  const text = (weekend: string): string =>
    `--- agendum.config.json\n{ "rules": { "weekend-meeting": { "weekend": ${weekend} } } }\n--- a.agenda\nagenda in ar\ndates 2012-10-14 to 2012-10-18\n`;
  expect(check(text('["friday", "saturday"]')).findings).toEqual([]);
  expect(check(text('["sunday"]')).findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  ['working days with a weekend between them', 'dates 2012-10-15 to 2012-10-26'],
  ['a period', 'item a "Accounts for {2012-01-01 to 2012-12-31}"'],
  ['a single day', 'item a "Declaration of {2012-10-20}"'],
  ['days that are in no calendar', 'dates 2012-10-33'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
