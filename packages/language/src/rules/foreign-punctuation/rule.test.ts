import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('foreign-punctuation');

test('half-width signs in Chinese', () => {
  expect(
    draw(`agenda in zh

item a "组织事项: 会议开幕" {
  """
  工作组似应审议此种战略,并研究其内容.在{2012-07-04},缔约方会议请《公约》;各国注意!
  """
}
timetable {
  2012-10-17 {
    15:00-18:00 a "一般性辩论,下午"
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item a "组织事项: 会议开幕" {
    >                 ^ warning foreign-punctuation: The sign : is of another script than the text around it, so it is set too wide or too narrow. Write ： here.
    >   Fix: Write ：
        """
        工作组似应审议此种战略,并研究其内容.在{2012-07-04},缔约方会议请《公约》;各国注意!
    >                         ^ warning foreign-punctuation: The sign , is of another script than the text around it, so it is set too wide or too narrow. Write ， here.
    >   Fix: Write ，
    >                                      ^ warning foreign-punctuation: The sign . is of another script than the text around it, so it is set too wide or too narrow. Write 。 here.
    >   Fix: Write 。
    >                                                     ^ warning foreign-punctuation: The sign , is of another script than the text around it, so it is set too wide or too narrow. Write ， here.
    >   Fix: Write ，
    >                                                                          ^ warning foreign-punctuation: The sign ; is of another script than the text around it, so it is set too wide or too narrow. Write ； here.
    >   Fix: Write ；
    >                                                                                   ^ warning foreign-punctuation: The sign ! is of another script than the text around it, so it is set too wide or too narrow. Write ！ here.
    >   Fix: Write ！
        """
      }
      timetable {
        2012-10-17 {
          15:00-18:00 a "一般性辩论,下午"
    >                              ^ warning foreign-punctuation: The sign , is of another script than the text around it, so it is set too wide or too narrow. Write ， here.
    >   Fix: Write ，
        }
      }
    "
  `);
});

test('full-width signs in English, Latin ones in Arabic', () => {
  expect(draw('agenda in en\nitem a "Opening，closing；（draft） and more。"\n')).toMatchInlineSnapshot(`
    "  agenda in en
      item a "Opening，closing；（draft） and more。"
    >                ^^ warning foreign-punctuation: The sign ， is of another script than the text around it, so it is set too wide or too narrow. Write , here.
    >   Fix: Write ,
    >                         ^^ warning foreign-punctuation: The sign ； is of another script than the text around it, so it is set too wide or too narrow. Write ; here.
    >   Fix: Write ;
    >                           ^^ warning foreign-punctuation: The sign （ is of another script than the text around it, so it is set too wide or too narrow. Write ( here.
    >   Fix: Write (
    >                                  ^^ warning foreign-punctuation: The sign ） is of another script than the text around it, so it is set too wide or too narrow. Write ) here.
    >   Fix: Write )
    >                                             ^^ warning foreign-punctuation: The sign 。 is of another script than the text around it, so it is set too wide or too narrow. Write . here.
    >   Fix: Write .
    "
  `);
  expect(draw('agenda in ar\nitem a "افتتاح الاجتماع, وإقرار جدول الأعمال; هل يُعقد?"\n')).toMatchInlineSnapshot(`
    "  agenda in ar
      item a "افتتاح الاجتماع, وإقرار جدول الأعمال; هل يُعقد?"
    >                        ^ warning foreign-punctuation: The sign , is of another script than the text around it, so it is set too wide or too narrow. Write ، here.
    >   Fix: Write ،
    >                                             ^ warning foreign-punctuation: The sign ; is of another script than the text around it, so it is set too wide or too narrow. Write ؛ here.
    >   Fix: Write ؛
    >                                                      ^ warning foreign-punctuation: The sign ? is of another script than the text around it, so it is set too wide or too narrow. Write ؟ here.
    >   Fix: Write ؟
    "
  `);
});

test('the fixes write the signs of the language, with its blanks', () => {
  expect(mend('agenda in zh\n"""\n审议, 研究; 详情: 见附件.完\n"""\n')).toBe(
    'agenda in zh\n"""\n审议，研究；详情：见附件。完\n"""\n',
  );
  expect(mend('agenda in en\n"""\nOpening，closing；（draft）。\n"""\n')).toBe(
    'agenda in en\n"""\nOpening, closing;(draft).\n"""\n',
  );
  expect(mend('agenda in ar\n"""\nافتتاح, وإقرار\n"""\n')).toBe('agenda in ar\n"""\nافتتاح، وإقرار\n"""\n');
});

test.each<[what: string, language: string, text: string]>([
  ['narrow brackets of a list in Chinese', 'zh', '下述职能：(a)审查；(b) 指导'],
  ['numbers and Latin words in Chinese', 'zh', '3,000人，A, B和C；10:30；议程.pdf；见https://www.un.org'],
  ['symbols in Chinese', 'zh', '（CTOC/COP/2012/9）、第5/7号决议'],
  ['Chinese in English', 'en', 'the word 议程，说明 and 《公约》、《议定书》'],
  ['Latin signs between numbers and Latin words in Arabic', 'ar', 'الوثائق A/80/1, A/80/2; 3,5'],
  ['another language', 'ja', '議題,説明'],
])('says nothing of %s', (_what, language, text) => {
  expect(check(`agenda in ${language}\n"""\n${text}\n"""\n`).findings).toEqual([]);
});

test('says nothing of the sign at the end of an item’s title, which another rule takes out', () => {
  expect(check('agenda in zh\nitem a "组织事项."\n').findings).toEqual([]);
});

test('behind a vowel sign of Arabic', () => {
  const text = (sign: string): string => `agenda in ar\nitem a "رئيساً${sign} ونائبين"\n`;
  expect(check(text(',')).findings).toHaveLength(1);
  expect(check(text('،')).findings).toEqual([]);
});
