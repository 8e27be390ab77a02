import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('mixed-script');

test('in English and in Russian', () => {
  expect(
    draw(`agenda in en
item a "Report of the Сommittee and the Βoаrd" {
  """
  The Соmmission {item a} of experts.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item a "Report of the Сommittee and the Βoаrd" {
    >                       ^^^^^^^^^ warning mixed-script: The word "Сommittee" has letters of another script, which only look like the Latin ones that are meant: С. Searches, spelling and hyphenation do not know such a word. Write it in one script.
    >   Fix: Write Committee
    >                                         ^^^^^ warning mixed-script: The word "Βoаrd" has letters of another script, which only look like the Latin ones that are meant: Β, а. Searches, spelling and hyphenation do not know such a word. Write it in one script.
    >   Fix: Write Board
        """
        The Соmmission {item a} of experts.
    >       ^^^^^^^^^^ warning mixed-script: The word "Соmmission" has letters of another script, which only look like the Latin ones that are meant: С, о. Searches, spelling and hyphenation do not know such a word. Write it in one script.
    >   Fix: Write Commission
        """
      }
    "
  `);
  expect(
    draw(`agenda in ru
item a "Утверждение пoвестки дня" {
  """
  Koмитет рассмотрит доклад.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in ru
      item a "Утверждение пoвестки дня" {
    >                     ^^^^^^^^ warning mixed-script: The word "пoвестки" has letters of another script, which only look like the Cyrillic ones that are meant: o. Searches, spelling and hyphenation do not know such a word. Write it in one script.
    >   Fix: Write повестки
        """
        Koмитет рассмотрит доклад.
    >   ^^^^^^^ warning mixed-script: The word "Koмитет" has letters of another script, which only look like the Cyrillic ones that are meant: K, o. Searches, spelling and hyphenation do not know such a word. Write it in one script.
    >   Fix: Write Комитет
        """
      }
    "
  `);
});

test.each([
  ['en', 'The Сommittee meets.', 'The Committee meets.'],
  ['fr', 'Le Соmité se réunit.', 'Le Comité se réunit.'],
  ['es', 'La Соmisión se reúne.', 'La Comisión se reúne.'],
  ['ru', 'Председaтель Кoмиссии.', 'Председатель Комиссии.'],
  ['ru', 'Доклад UNOДС и UNOD\u0421.', 'Доклад UNOДС и UNODC.'],
  ['ru', 'Вирус CОVID.', 'Вирус COVID.'],
  ['zh', '见СTOС公约。', '见CTOC公约。'],
])('%s: %s is mended', (language, before, after) => {
  const text = (words: string): string => `agenda in ${language}\nitem a "A" {\n  """\n  ${words}\n  """\n}\n`;
  expect(mend(text(before))).toBe(text(after));
});

test.each([
  ['en', 'Covid-19, 5 µg, ΔT, αβT-cells, kΩ, the Комитет, β-testing'],
  ['ru', 'IT-система, ЯндексGo, Wi-Fi, доклад A/80/1, COVID-19, 5 кВт, подпункты a) и b), H2О, вебXR'],
  ['zh', '《公约》和UNODC的报告，见附件A。'],
  ['ar', 'تقرير UNODC عن الاتفاقية'],
  ['en', 'see A/80/1Х'],
])('silent in %s: %s', (language, words) => {
  expect(check(`agenda in ${language}\nitem a "A" {\n  """\n  ${words}\n  """\n}\n`).findings).toEqual([]);
});

test('behind a reference that cannot be read the word is found where it stands', () => {
  const text = 'agenda in en\nitem a "See {item{ b c} and the Сommittee"\n';
  const { findings } = check(text);
  expect(
    findings.filter(({ rule }) => rule === 'mixed-script').map(({ range }) => text.slice(range.start, range.end)),
  ).toEqual(['Сommittee']);
});
