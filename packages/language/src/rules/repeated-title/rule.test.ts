import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('repeated-title');

test('the same title twice, in sections and sub-items as well, and that of the parent', () => {
  expect(
    draw(`agenda in ru

item a "Прочие вопросы"
section "Раздел" {
  item b "Прочие  вопросы."
  item c "Бюджет" {
    item d "Доходы"
    item e "доходы"
    item f "Бюджет"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in ru

      item a "Прочие вопросы"
      section "Раздел" {
        item b "Прочие  вопросы."
    >          ^^^^^^^^^^^^^^^^^^ warning repeated-title: The title "Прочие вопросы." is that of the item "a", too, so nobody can tell the two apart. Give one of them a title of its own, or leave one out.
        item c "Бюджет" {
          item d "Доходы"
          item e "доходы"
    >            ^^^^^^^^ warning repeated-title: The title "доходы" is that of the item "d", too, so nobody can tell the two apart. Give one of them a title of its own, or leave one out.
          item f "Бюджет"
    >            ^^^^^^^^ warning repeated-title: The sub-item has the title of its item, "Бюджет", and adds nothing to it. Give it a title of its own, or leave it out.
        }
      }
    "
  `);
});

test('the first place is told with the second', () => {
  const { findings, text } = check('agenda in zh\nitem a "其他事项"\nitem b "其他事项"\n');
  const { range } = findings[0]!.related![0]!;
  expect(text.slice(0, range.start)).toBe('agenda in zh\nitem a ');
});

test.each<[what: string, text: string]>([
  ['sub-items of two items', 'item a "A" { item b "Chair" item c "C" }\nitem d "D" { item e "Chair" item f "F" }'],
  ['titles with different references', 'item a "Meeting of {2010-10-19}"\nitem b "Meeting of {2012-10-19}"'],
  ['items without titles', 'item a\nitem b\nitem c ""\nitem d ""'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
