import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

test('a symbol that no agenda has, with the near one, is the only finding', () => {
  expect(
    draw(`--- agenda.agenda
agenda CTOC/COP/WG.2/2012/1 in en
item a "A {item a}"
--- fr/agenda.agenda
translation fr of CTOC/COP/WG.2/2012/l done "c0ffee12"
title "Ordre du jour"
item a "A {item a}{note n}" done "0badf00d" {
  """ {this item} """
}
body wg "Groupe"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of CTOC/COP/WG.2/2012/l done "c0ffee12"
    >                   ^^^^^^^^^^^^^^^^^^^^ error translation-of-nothing: There is no agenda CTOC/COP/WG.2/2012/l in this folder or in one above it, so this translation has no original and no page. Put this file beside its original, or correct the symbol.
    >                                      ^ error malformed-symbol: The symbol CTOC/COP/WG.2/2012/l is broken: it has a letter where a digit belongs. Searches and links would miss the document. Write CTOC/COP/WG.2/2012/1.
    >   Fix: Write CTOC/COP/WG.2/2012/1
      title "Ordre du jour"
      item a "A {item a}{note n}" done "0badf00d" {
        """ {this item} """
      }
      body wg "Groupe"
    "
  `);
});

test('nothing is near a symbol with other digits, or in another folder', () => {
  const messages = (fixture: string) => check(fixture).findings.map(({ rule, message }) => `${rule}: ${message}`);
  const advice =
    'translation-of-nothing: There is no agenda A/80/1 in this folder or in one above it, so this translation has no original and no page. Put this file beside its original, or correct the symbol.';
  expect(messages('--- x.agenda\nagenda A/80/2 in en\n--- x.fr.agenda\ntranslation fr of A/80/1\n')).toEqual([advice]);
  expect(messages('--- es/x.agenda\nagenda A/80/1 in en\n--- fr/x.agenda\ntranslation fr of A/80/1\n')).toEqual([
    advice,
  ]);
  expect(messages('--- x.es.agenda\ntranslation es of A/80/1\n--- x.fr.agenda\ntranslation fr of A/80/1\n')).toEqual([
    advice,
  ]);
});

test('a translation into the language of the original', () => {
  expect(
    draw(`--- x.agenda
agenda A/80/1 in zh
--- x.zh.agenda
translation zh-Hans of A/80/1
`),
  ).toMatchInlineSnapshot(`
    "  translation zh-Hans of A/80/1
    >             ^^^^^^^ error translation-of-nothing: The original is in zh-Hans itself, so there is nothing to translate. Write the language of this file: translation LANGUAGE of SYMBOL.
    "
  `);
});

test.each([
  ['its original in the folder', '--- x.agenda\nagenda A/80/1 in en\n--- x.fr.agenda\ntranslation fr of A/80/1\n'],
  ['a symbol in quotes', '--- x.agenda\nagenda "EB 1" in en\n--- x.fr.agenda\ntranslation fr of "EB 1"\n'],
  ['no symbol yet', '--- x.agenda\nagenda A/80/1 in en\n--- x.fr.agenda\ntranslation fr of\n'],
])('says nothing of a translation with %s', (_what, fixture) => {
  expect(check(fixture).findings.filter(({ rule }) => rule === 'translation-of-nothing')).toEqual([]);
});
