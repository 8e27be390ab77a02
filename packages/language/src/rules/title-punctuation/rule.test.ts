import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('title-punctuation');

test('the signs of lists are found in every script', () => {
  expect(
    draw(`agenda in zh

item a "组织事项：" {
  item b "会议开幕；"
  item c "通过议程。 "
}
item d "Questions d’organisation :"
item e "المسائل التنظيمية؛"
item f "Организационные вопросы."
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "组织事项：" {
    >                 ^^ warning title-punctuation: The title ends in "：", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out "："
        item b "会议开幕；"
    >                   ^^ warning title-punctuation: The title ends in "；", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out "；"
        item c "通过议程。 "
    >                   ^^^ warning title-punctuation: The title ends in "。", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out "。"
      }
      item d "Questions d’organisation :"
    >                                  ^ warning title-punctuation: The title ends in ":", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out ":"
      item e "المسائل التنظيمية؛"
    >                          ^ warning title-punctuation: The title ends in "؛", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out "؛"
      item f "Организационные вопросы."
    >                                ^ warning title-punctuation: The title ends in ".", which is printed in headings and in the timetable too, and the list of items adds its own sign after it. Leave it out.
    >   Fix: Take out "."
    "
  `);
});

test('the sign and the blanks around it are taken out', () => {
  expect(mend('agenda in fr\nitem a "Ouverture\u00a0; "\nitem b "Clôture."\n')).toBe(
    'agenda in fr\nitem a "Ouverture"\nitem b "Clôture"\n',
  );
});

test('the titles of a translation, too', () => {
  const { findings } = check(`
--- main.agenda
agenda A/1/1 in en
item a "Opening"
--- main.fr.agenda
translation fr of A/1/1
item a "Ouverture."
`);
  expect(findings).toHaveLength(1);
});

test.each<[what: string, text: string]>([
  ['abbreviations', 'item a "Rivers, lakes, etc."\nitem b "Loan to Smith Ltd."\nitem c "Visit of the U.S."'],
  ['initials and dots', 'item a "Petition of Ms. K."\nitem b "To be continued ..."'],
  ['a question', 'item a "What next?"'],
  ['a sign inside of a title', 'item a "Rivers: a review"'],
  ['a reference at the end', 'item a "Recommendations: {2012-10-17}"'],
  ['a title that is nothing but a sign', 'item a "."'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
