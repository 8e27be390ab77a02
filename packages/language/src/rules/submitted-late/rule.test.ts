import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('submitted-late');

const agenda = (issued: string, dates: string, language = 'en'): string =>
  `agenda in ${language}\nmasthead { issued ${issued} }\ndates ${dates}\n`;

test('too late, in Russian, and after the opening, in Arabic', () => {
  expect(draw(agenda('2026-09-03', '2026-10-12 to 2026-10-16', 'ru'))).toMatchInlineSnapshot(`
    "  agenda in ru
      masthead { issued 2026-09-03 }
    >                   ^^^^^^^^^^ information submitted-late: The agenda was submitted on 3 сентября 2026 года, 5 weeks before the meeting opens on 12 октября 2026 года. To be issued in all languages in time it is submitted 10 weeks before. Check the two dates, or expect that it comes out late.
      dates 2026-10-12 to 2026-10-16
    "
  `);
  expect(draw(agenda('2026-10-13', '2026-10-12 to 2026-10-16', 'ar'))).toMatchInlineSnapshot(`
    "  agenda in ar
      masthead { issued 2026-10-13 }
    >                   ^^^^^^^^^^ warning submitted-late: The agenda was submitted on 13 تشرين الأول/أكتوبر 2026, but the meeting opens on 12 تشرين الأول/أكتوبر 2026. One of the two dates is wrong: correct it.
      dates 2026-10-12 to 2026-10-16
    "
  `);
});

test('how long before is configured', () => {
  const files = (issued: string): string => `--- agendum.config.json
{ "rules": { "submitted-late": { "weeks": 2 } } }
--- a.agenda
${agenda(issued, '2026-10-12')}`;
  expect(check(files('2026-09-29')).findings).toHaveLength(1);
  expect(check(files('2026-09-28')).findings).toEqual([]);
});

test.each<[what: string, text: string]>([
  ['one that was submitted in time', agenda('2026-08-03', '2026-10-12')],
  ['dates that are in no calendar', agenda('2026-02-30', '2026-10-12') + agenda('2026-08-03', '2026-02-30')],
  ['an agenda without dates', 'agenda in en\nmasthead { issued 2026-08-03 }\n'],
  ['an agenda without a masthead', 'agenda in en\ndates 2026-10-12\n'],
  ['what is half-typed', 'agenda in en\ndates 2026-10-12\nmasthead { issued'],
])('says nothing of %s', (_what, text) => {
  expect(check(text).findings.filter(({ rule }) => rule !== 'syntax')).toEqual([]);
});
