import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('malformed-symbol');

test('a blank, where symbols are declared, cited and mentioned', () => {
  expect(
    draw(`agenda "CTOC/COP/WG.2/ 2012/1" in zh

item strategies "制定针对跨国有组织犯罪的国家战略" {
  """
  见说明（{"CTOC/COP/WG.2/ 2012/2"}）。
  """
  documents "CTOC/COP/WG.2/ 2012/2"
}
document "CTOC/COP/WG.2/ 2012/2" "秘书处的说明"
`),
  ).toMatchInlineSnapshot(`
    "  agenda "CTOC/COP/WG.2/ 2012/1" in zh
    >                       ^ error malformed-symbol: The symbol CTOC/COP/WG.2/ 2012/1 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/1.
    >   Fix: Write CTOC/COP/WG.2/2012/1

      item strategies "制定针对跨国有组织犯罪的国家战略" {
        """
        见说明（{"CTOC/COP/WG.2/ 2012/2"}）。
    >                           ^ error malformed-symbol: The symbol CTOC/COP/WG.2/ 2012/2 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/2.
    >   Fix: Write CTOC/COP/WG.2/2012/2
        """
        documents "CTOC/COP/WG.2/ 2012/2"
    >                            ^ error malformed-symbol: The symbol CTOC/COP/WG.2/ 2012/2 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/2.
    >   Fix: Write CTOC/COP/WG.2/2012/2
      }
      document "CTOC/COP/WG.2/ 2012/2" "秘书处的说明"
    >                         ^ error malformed-symbol: The symbol CTOC/COP/WG.2/ 2012/2 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/2.
    >   Fix: Write CTOC/COP/WG.2/2012/2
    "
  `);
});

test('each way to break a symbol', () => {
  expect(
    draw(`register in en

document "CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4" "Joint report"
document "FCCC/SBI/2018/1 and Corr.1" "Report"
document s/21225 "Letter"
document CTOC/COP/2O12/9 "Report"
document A//80/1 "Report"
document A/80/1/ "Report"
document "A/80/2." "Report"
document А/80/3 "Report, with a Cyrillic letter"
document "Ａ/80/4" "Report"
document A/80/6- "Report"
`),
  ).toMatchInlineSnapshot(`
    "  register in en

      document "CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4" "Joint report"
    >                               ^^ error malformed-symbol: The symbol CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4 is broken: the joint between its two symbols is damaged. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4.
    >   Fix: Write CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4
      document "FCCC/SBI/2018/1 and Corr.1" "Report"
    >                          ^^^^^^^^^^^ error malformed-symbol: The symbol FCCC/SBI/2018/1 and Corr.1 is broken: it names several documents at once; cite each by its own symbol. Searches and links would miss the document.
      document s/21225 "Letter"
    >          ^ error malformed-symbol: The symbol s/21225 is broken: it has small letters where a symbol has capitals. Searches and links would miss the document. Write S/21225.
    >   Fix: Write S/21225
      document CTOC/COP/2O12/9 "Report"
    >                   ^^^^ error malformed-symbol: The symbol CTOC/COP/2O12/9 is broken: it has a letter where a digit belongs. Searches and links would miss the document. Write CTOC/COP/2012/9.
    >   Fix: Write CTOC/COP/2012/9
      document A//80/1 "Report"
    >            ^ error malformed-symbol: The symbol A//80/1 is broken: it has two slashes in a row. Searches and links would miss the document. Write A/80/1.
    >   Fix: Write A/80/1
      document A/80/1/ "Report"
    >                ^ error malformed-symbol: The symbol A/80/1/ is broken: it ends with a slash. Searches and links would miss the document. Write A/80/1.
    >   Fix: Write A/80/1
      document "A/80/2." "Report"
    >                 ^ error malformed-symbol: The symbol A/80/2. is broken: it ends with a punctuation mark. Searches and links would miss the document. Write A/80/2.
    >   Fix: Write A/80/2
      document А/80/3 "Report, with a Cyrillic letter"
    >          ^ error malformed-symbol: The symbol А/80/3 is broken: it has a letter of another script that only looks right. Searches and links would miss the document. Write A/80/3.
    >   Fix: Write A/80/3
      document "Ａ/80/4" "Report"
    >           ^^ error malformed-symbol: The symbol Ａ/80/4 is broken: it has a full-width character. Searches and links would miss the document. Write A/80/4.
    >   Fix: Write A/80/4
      document A/80/6- "Report"
    >                ^ error malformed-symbol: The symbol A/80/6- is broken: the joint between its two symbols is damaged. Searches and links would miss the document.
    "
  `);
});

test('a character that is not seen', () => {
  const text = 'register in en\ndocument "A/80/\u200E5" "Report"\n';
  const { findings } = check(text);
  expect(findings.map(({ range }) => text.slice(range.start, range.end))).toEqual(['\u200E']);
  expect(mend(text)).toBe('register in en\ndocument A/80/5 "Report"\n');
});

test.each<[what: string, before: string, after: string]>([
  ['a blank', 'document "CTOC/COP/WG.2/ 2012/2" "Note"', 'document CTOC/COP/WG.2/2012/2 "Note"'],
  [
    'a joint symbol that was broken over a line',
    'document "CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4" "Report"',
    'document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "Report"',
  ],
  ['several slips at once', 'document "s/2OI2/ 5/" "Letter"', 'document S/2012/5 "Letter"'],
  ['a letter for a digit in a symbol with a blank', 'document "EB147/1O Add.1" "R"', 'document "EB147/10 Add.1" "R"'],
  [
    'several documents cited in one',
    'item a "A" { documents "A/80/1 and Corr.1" }\ndocument A/80/1 "R"\ndocument A/80/1/Corr.1 "C"',
    'item a "A" { documents A/80/1, A/80/1/Corr.1 }\ndocument A/80/1 "R"\ndocument A/80/1/Corr.1 "C"',
  ],
])('its fix mends %s', (_what, before, after) => {
  expect(mend(`register in en\n${before}\n`)).toBe(`register in en\n${after}\n`);
  expect(check(`register in en\n${after}\n`).findings).toEqual([]);
});

test('several documents in one cannot be mended where only one may stand', () => {
  const { findings } = check('register in en\ndocument "A/80/1 and Corr.1" "Report"\n');
  expect(findings.map(({ rule, fixes = [] }) => [rule, fixes])).toEqual([['malformed-symbol', []]]);
});

test.each([
  'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4',
  'A/79/1*',
  'A/69/49(Vol.III)',
  'S/RES/2374(2017)',
  '"S/RES/2686 (2023)"',
  'A/71/101/Rev.1/Add.1',
  'UNODC/CCPCJ/EG.1/2009/2',
  'A/C.3/Sub.1/5',
  '"EB147/1 Add.1"',
  '"CL 154/1"',
  '"200 EX/1"',
  '"MSC 111-2"',
  '"CC 27-001"',
  'A/C.3/80/L.5–A/C.3/80/L.6',
])('says nothing of %s', (symbol) => {
  expect(check(`register in en\ndocument ${symbol} "Report"\n`).findings).toEqual([]);
});

test('an agenda without a symbol, and a document without one, half-typed, are left alone', () => {
  const { findings } = check('agenda in en\ndocument\n');
  expect(findings.filter(({ rule }) => rule === 'malformed-symbol')).toEqual([]);
});

test.each([
  ['a blank', 'A/C.3/ 80/1', true],
  ['a joint that kept its hyphen', 'A/80/500- S/2025/656', true],
  ['a joint without a hyphen, which may be two documents', 'A/80/500 S/2025/656', false],
  ['two slashes, between which something may be missing', 'A//80/1', false],
  ['a slash at the end, after which something may be missing', 'A/80/1/', false],
])('whether the fix is sure: %s', (_what, symbol, safe) => {
  const { findings } = check(`agenda in en\nitem a "A" { documents "${symbol}" }\n`);
  const found = findings.find(({ rule }) => rule === 'malformed-symbol');
  expect(found?.fixes?.map((fix) => fix.safe)).toEqual([safe]);
});

test('in plain text, in Russian and in Chinese', () => {
  expect(
    draw(`agenda in ru
item a "Доклад СТОС/COP/2012/9" {
  """
  См. доклад CTOC/COP/WG.2/ 2012/2 и записку CTOC/COP/2O12/9,
  а также CTOC/COP/WG.2/
  2012/3, ctoc/cop/2012/7 и A/80/500 - S/2025/656.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in ru
      item a "Доклад СТОС/COP/2012/9" {
    >                ^^^^ error malformed-symbol: The symbol СТОС/COP/2012/9 is broken: it has a letter of another script that only looks right. Searches and links would miss the document. Write CTOC/COP/2012/9.
    >   Fix: Write CTOC/COP/2012/9
        """
        См. доклад CTOC/COP/WG.2/ 2012/2 и записку CTOC/COP/2O12/9,
    >                            ^ error malformed-symbol: The symbol CTOC/COP/WG.2/ 2012/2 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/2.
    >   Fix: Write CTOC/COP/WG.2/2012/2
    >                                                       ^^^^ error malformed-symbol: The symbol CTOC/COP/2O12/9 is broken: it has a letter where a digit belongs. Searches and links would miss the document. Write CTOC/COP/2012/9.
    >   Fix: Write CTOC/COP/2012/9
        а также CTOC/COP/WG.2/
    >                         … error malformed-symbol (to 6:3): The symbol CTOC/COP/WG.2/ 2012/3 is broken: it holds a blank. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/3.
    >   Fix: Write CTOC/COP/WG.2/2012/3
        2012/3, ctoc/cop/2012/7 и A/80/500 - S/2025/656.
    >           ^^^^ warning malformed-symbol: The symbol ctoc/cop/2012/7 is broken: it has small letters where a symbol has capitals. Searches and links would miss the document. Write CTOC/COP/2012/7.
    >   Fix: Write CTOC/COP/2012/7
    >                                     ^^^ warning malformed-symbol: The symbol A/80/500 - S/2025/656 is broken: the joint between its two symbols is damaged. Searches and links would miss the document. Write A/80/500-S/2025/656.
    >   Fix: Write A/80/500-S/2025/656
        """
      }
    "
  `);
  const chinese = 'agenda in zh\nitem a "A" {\n  """\n  见报告（CTOC/COP/WG.2/ 2012/2）。\n  """\n}\n';
  expect(mend(chinese)).toBe(chinese.replace('/ 2012', '/2012'));
});

test('says nothing of what is right in plain text', () => {
  const words =
    'See A/80/1 and Corr.1, S/RES/2686 (2023), A/80/500-S/2025/656, and/or 24/7, at 5 km/h or unodc.org/a/b/2012. It is A/n/50 each year.';
  expect(check(`agenda in en\nitem a "A" {\n  """\n  ${words}\n  """\n}\n`).findings).toEqual([]);
});
