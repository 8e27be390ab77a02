import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('stray-full-stop');

test('behind the hours of a slot in Chinese, and twice in a text', () => {
  expect(
    draw(`agenda in zh
item a "甲" {
  """
  工作组似应审议。。
  """
}
timetable {
  2012-10-17 {
    15:00-18:00 a "下午3时至6时."
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "甲" {
        """
        工作组似应审议。。
    >                   ^^ warning stray-full-stop: There are two full stops here, which is neither the end of a sentence nor dots that leave something out. Leave one.
    >   Fix: Take it out
        """
      }
      timetable {
        2012-10-17 {
          15:00-18:00 a "下午3时至6时."
    >                                ^ warning stray-full-stop: There is a full stop behind the hours, which are no sentence. It is printed as it stands; take it out.
    >   Fix: Take it out
        }
      }
    "
  `);
});

test('the fix takes it out', () => {
  expect(mend('agenda in en\nplace "Until 6 p.m.. Then dinner.. And more"\n')).toBe(
    'agenda in en\nplace "Until 6 p.m. Then dinner. And more"\n',
  );
  const slot = (label: string): string =>
    `agenda in fr\ntimetable {\n  2012-10-17 {\n    15:00-18:00 "${label}"\n  }\n}\n`;
  expect(mend(slot('15 heures-18 heures.'))).toBe(slot('15 heures-18 heures'));
});

test.each<[what: string, text: string]>([
  ['dots', 'place "And so on... and on.... Then…"'],
  ['a path', 'place "../files and a/../b"'],
  ['hours whose stop belongs to them', 'timetable {\n2012-10-17 {\n15:00-18:00 "3-6 p.m."\n}\n}'],
  ['a sentence in a label', 'timetable {\n2012-10-17 {\n15:00-18:00 "The list closes at 18.00."\n}\n}'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
