import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('unpaired-marks');

test('in Chinese: quotation marks, marks of titles, and brackets of two widths', () => {
  expect(
    draw(`agenda in zh

resolution 5/1 "确保有效执行《联合国打击跨国有组织犯罪公约及其各项议定书"
item a "“打击涉及文化财产的跨国有组织犯罪" {
  """
  在标题为“{resolution 5/1 title}的{resolution 5/1}中，《公约》（下称公约)获得通过》。

  职能：(a)审查；(b)指导（见附件）；（c)考虑。
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      resolution 5/1 "确保有效执行《联合国打击跨国有组织犯罪公约及其各项议定书"
    >                             ^^ warning unpaired-marks: Nothing closes 《 in this text, so readers cannot tell where it ends. Add 》, or take this one out.
      item a "“打击涉及文化财产的跨国有组织犯罪" {
    >         ^ warning unpaired-marks: Nothing closes “ in this text, so readers cannot tell where it ends. Add ”, or take this one out.
        """
        在标题为“{resolution 5/1 title}的{resolution 5/1}中，《公约》（下称公约)获得通过》。
    >           ^ warning unpaired-marks: Nothing closes “ in this text, so readers cannot tell where it ends. Add ”, or take this one out.
    >                                                                          ^ warning unpaired-marks: This bracket is ), and its other half is wide or narrow where this one is not. Write ）.
    >   Fix: Write ）
    >                                                                                   ^^ warning unpaired-marks: Nothing opens what 》 closes, so readers cannot tell where it began. Add the opening mark, or take this one out.

        职能：(a)审查；(b)指导（见附件）；（c)考虑。
    >                                     ^^ warning unpaired-marks: This bracket is （, and its other half is wide or narrow where this one is not. Write (.
    >   Fix: Write (
        """
      }
    "
  `);
});

test('in English and French: quotations, brackets, enumerations', () => {
  expect(
    draw(`agenda in en

item a "The “Convention" {
  """
  The Group (see annex a) met, as the report says (A/80/1.

  It approved functions: a) review; b) guidance; and ii) more, as told” by the chair).
  """
}
body wg2 fr "Groupe de travail « technique" en "Working Group [technical"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "The “Convention" {
    >             ^ warning unpaired-marks: Nothing closes “ in this text, so readers cannot tell where it ends. Add ”, or take this one out.
        """
        The Group (see annex a) met, as the report says (A/80/1.
    >                                                   ^ warning unpaired-marks: Nothing closes ( in this text, so readers cannot tell where it ends. Add ), or take this one out.

        It approved functions: a) review; b) guidance; and ii) more, as told” by the chair).
    >                                                                       ^ warning unpaired-marks: Nothing opens what ” closes, so readers cannot tell where it began. Add the opening mark, or take this one out.
    >                                                                                     ^ warning unpaired-marks: Nothing opens what ) closes, so readers cannot tell where it began. Add the opening mark, or take this one out.
        """
      }
      body wg2 fr "Groupe de travail « technique" en "Working Group [technical"
    >                                ^ warning unpaired-marks: Nothing closes « in this text, so readers cannot tell where it ends. Add », or take this one out.
    >                                                               ^ warning unpaired-marks: Nothing closes [ in this text, so readers cannot tell where it ends. Add ], or take this one out.
    "
  `);
});

test.each([
  ['ar', 'في القرار المعنون ”تنفيذ الاتفاقية'],
  ['es', 'titulada “Aplicación de la Convención'],
  ['ru', 'озаглавленной «Осуществление Конвенции'],
])('in %s: %s', (language, title) => {
  expect(check(`agenda in ${language}\nitem a "${title}"\n`).findings).toHaveLength(1);
});

test('two brackets of different width get that of what they hold', () => {
  expect(mend('agenda in zh\nitem a "议程（修订) (修订）（a) (b）"\n')).toBe(
    'agenda in zh\nitem a "议程（修订） （修订）(a) (b)"\n',
  );
});

test.each<[what: string, language: string, text: string]>([
  ['Arabic quotations in either order', 'ar', 'المعنون ”تنفيذ الاتفاقية“ و“البروتوكولات”'],
  [
    'letters of a list',
    'fr',
    'fonctions : a) examiner ; b) donner ; c) tenir compte (notamment d) promouvoir ; e) aider)',
  ],
  ['numbers of a list', 'ru', '1) рассмотреть; 2) решить; ii) принять'],
  ['apostrophes', 'fr', 'l’ordre du jour d’aujourd’hui, ‘Abd al-Rahman, the States’ views'],
  ['marks inside of marks', 'ru', 'озаглавленной «Доклад „О развитии“ (часть «А»)»'],
  ['a quotation over three paragraphs', 'en', '“It is agreed.\n\n“It is also agreed.\n\n“It is so.”'],
  ['a quotation that begins and ends around a reference', 'en', 'entitled “{2012-10-17}”'],
  ['inches', 'en', 'a screen of 24" at the front'],
  ['straight quotes', 'en', 'the "Convention" and the "Protocols"'],
  ['a link', 'en', '[the website](https://www.un.org/a_(b))'],
  ['brackets of one width around Chinese and around letters', 'zh', '（修订）(a)审查；(b) 指导'],
  ['another language, whose marks are not known', 'de', '»Abkommen« und „Vertrag'],
])('says nothing of %s', (_what, language, text) => {
  expect(check(`agenda in ${language}\n"""\n${text}\n"""\n`).findings).toEqual([]);
});
