import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('time-form');

test('in English: an hour, hours, a day with its hour', () => {
  expect(
    draw(`agenda in en
item a "A" {
  """
  Registration is open from 14:00 to 15:30, and the meeting begins on 17 October 2012 at 10:00.
  """
  internal """
    Call the roll at 10:15.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item a "A" {
        """
        Registration is open from 14:00 to 15:30, and the meeting begins on 17 October 2012 at 10:00.
    >                             ^^^^^^^^^^^^^^ information time-form: "14:00 to 15:30" is not how documents in this language write it, so one page has two forms. Write "2 to 3.30 p.m.", or a reference, which is printed so.
    >   Fix: Write {14:00-15:30}
    >                                                                                          ^^^^^ information time-form: "10:00" is not how documents in this language write it, so one page has two forms. Write "10 a.m.", or a reference, which is printed so.
    >   Fix: Write {2012-10-17 10:00 no weekday}
        """
        internal """
          Call the roll at 10:15.
        """
      }
    "
  `);
});

test('the fix writes a reference', () => {
  expect(mend('agenda in zh\n"""\n会议于2012年10月17日10:30开幕，下午3点闭幕。\n"""\n')).toBe(
    'agenda in zh\n"""\n会议于{2012-10-17 10:30 no weekday}开幕，{15:00}闭幕。\n"""\n',
  );
});

test.each<[what: string, language: string, text: string]>([
  ['the form of the language', 'en', '10 a.m., 10.30 a.m. to 1 p.m., noon'],
  ['references', 'en', '{10:00}, {2012-10-17 10:00-13:00}'],
  ['hours that do not exist, of which another rule tells', 'en', 'at 25:10'],
  ['dates without hours', 'en', '17 October 2012'],
])('says nothing of %s', (_what, language, text) => {
  expect(check(`agenda in ${language}\n"""\n${text}\n"""\n`).findings).toEqual([]);
});

test('is off for city councils, who write 10:30', () => {
  const text =
    '--- agendum.config.json\n{ "extends": "agendum:council" }\n--- a.agenda\nagenda in en\nplace "Hall, at 14:30"\n';
  expect(check(text).findings).toEqual([]);
});
