import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('undeclared-document');

test('in Chinese and in Spanish, once for each document', () => {
  expect(
    draw(`agenda CTOC/COP/WG.2/2012/1 in zh

item a "国家战略" {
  """
  工作组将收到秘书处的说明（CTOC/COP/WG.2/2012/2）和报告（CTOC/COP/WG.2/2012/CRP.3）。见CTOC/COP/WG.2/2012/2。
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda CTOC/COP/WG.2/2012/1 in zh

      item a "国家战略" {
        """
        工作组将收到秘书处的说明（CTOC/COP/WG.2/2012/2）和报告（CTOC/COP/WG.2/2012/CRP.3）。见CTOC/COP/WG.2/2012/2。
    >                             ^^^^^^^^^^^^^^^^^^^^ information undeclared-document: CTOC/COP/WG.2/2012/2 is a document of this meeting by its symbol, but it is declared nowhere, so the lists of documents do not have it. Declare it, document CTOC/COP/WG.2/2012/2 "its title", and name it in braces; or correct the symbol.
    >                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ information undeclared-document: CTOC/COP/WG.2/2012/CRP.3 is a document of this meeting by its symbol, but it is declared nowhere, so the lists of documents do not have it. Declare it, document CTOC/COP/WG.2/2012/CRP.3 "its title", and name it in braces; or correct the symbol.
        """
      }
    "
  `);
  const spanish = 'agenda A/HRC/56/1 in es\nitem a "Tema" {\n  """\n  Véase el documento A/HRC/56/7.\n  """\n}\n';
  expect(check(spanish).findings).toHaveLength(1);
  expect(check(`${spanish}document A/HRC/56/7 "Informe"\n`).findings).toEqual([]);
});

test.each<[what: string, symbol: string, words: string]>([
  [
    'a document of another meeting',
    'CTOC/COP/WG.2/2012/1',
    'CTOC/COP/WG.2/2011/4, CTOC/COP/2012/7 and S/RES/2374(2017)',
  ],
  ['the agenda itself', 'CTOC/COP/WG.2/2012/1', 'CTOC/COP/WG.2/2012/1'],
  ['an agenda in a series of a whole organ', 'A/80/251', 'A/80/100 and A/80/252'],
  ['a symbol of another house', '"CC 27-001"', 'CC 27-002'],
])('says nothing of %s', (_what, symbol, words) => {
  expect(check(`agenda ${symbol} in en\nitem a "A" {\n  """\n  See ${words}.\n  """\n}\n`).findings).toEqual([]);
});

test('says nothing of a document of a register, in a register, or in an agenda without a symbol', () => {
  const text = 'item a "A" {\n  """\n  See CTOC/COP/WG.2/2012/2.\n  """\n}\n';
  const register = '--- register.agenda\nregister in en\ndocument CTOC/COP/WG.2/2012/2 "Note"\n--- a.agenda\n';
  expect(check(`${register}agenda CTOC/COP/WG.2/2012/1 in en\n${text}`).findings).toEqual([]);
  expect(check(`agenda in en\n${text}`).findings).toEqual([]);
  expect(check('register in en\ndocument A/80/1 "See CTOC/COP/WG.2/2012/2"\n').findings).toEqual([]);
});
