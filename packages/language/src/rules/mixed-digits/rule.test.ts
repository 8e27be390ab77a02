import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('mixed-digits');

test('two kinds of digits in a number in Arabic, full-width ones in Chinese', () => {
  expect(draw('agenda in ar\nitem a "دورة ٢٠1٢ والقرار ٥/7"\n')).toMatchInlineSnapshot(`
    "  agenda in ar
      item a "دورة ٢٠1٢ والقرار ٥/7"
    >              ^^^^ warning mixed-digits: The number ٢٠1٢ has digits of two kinds, which read in different ways and are not found by a search. Write all of them alike.
    >   Fix: Write 2012
    >                           ^^^ warning mixed-digits: The number ٥/7 has digits of two kinds, which read in different ways and are not found by a search. Write all of them alike.
    >   Fix: Write 5/7
    "
  `);
  expect(draw('agenda in zh\nitem a "２０27年预算，第５/１号决议"\n')).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "２０27年预算，第５/１号决议"
    >         ^^^^^^ warning mixed-digits: The number ２０27 has digits of two kinds, which read in different ways and are not found by a search. Write all of them alike.
    >   Fix: Write 2027
    >                         ^^^^^ warning mixed-digits: The number ５/１ is in full-width digits, which are not found by a search and are not recognised in dates and symbols. Write common digits.
    >   Fix: Write 5/1
    "
  `);
});

test('the fix writes the digits of ASCII', () => {
  expect(mend('agenda in ar\nitem a "دورة ٢٠1٢ و۱٢"\n')).toBe('agenda in ar\nitem a "دورة 2012 و12"\n');
  expect(mend('agenda in zh\nitem a "２０27年"\n')).toBe('agenda in zh\nitem a "2027年"\n');
});

test.each<[what: string, text: string]>([
  ['Arabic-Indic numbers', '١٢ و ٣'],
  ['both kinds side by side', 'الفقرة ٣ من الوثيقة A/80/1، ٢، 3'],
  ['common numbers', '2012, 5/7, 10:30'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in ar\n"""\n${text}\n"""\n`).findings).toEqual([]);
});
