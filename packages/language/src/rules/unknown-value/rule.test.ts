import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('unknown-value');

test('a distribution that does not exist, with the near one; a language that is no tag', () => {
  expect(
    draw(`agenda A/1/2 in Klingon
masthead { distribution limitted  original English }
masthead { distribution secret }
`),
  ).toMatchInlineSnapshot(`
    "  agenda A/1/2 in Klingon
    >                 ^^^^^^^ error unknown-value: "Klingon" is no language. Write its tag in small letters: ar, en, es, fr, ru, zh or another.
      masthead { distribution limitted  original English }
    >                         ^^^^^^^^ error unknown-value: "limitted" is no distribution, so the masthead leaves it out. Write one of general, limited, restricted. Did you mean "limited"?
    >   Fix: Write limited
    >                                            ^^^^^^^ error unknown-value: "English" is no language. Write its tag in small letters: ar, en, es, fr, ru, zh or another.
      masthead { distribution secret }
    >                         ^^^^^^ error unknown-value: "secret" is no distribution, so the masthead leaves it out. Write one of general, limited, restricted.
    "
  `);
});

test('silent on what is known, and on what is half-typed', () => {
  const known = ['general', 'limited', 'restricted'].map(
    (value) => `agenda A/1/2 in zh\nmasthead { distribution ${value} }\n`,
  );
  for (const text of [
    ...known,
    'agenda A/1/2\n',
    'register in pt\n',
    'register in fr\n',
    'agenda A/1/2 in en\nmasthead { original fr }\n',
  ]) {
    expect(check(text).findings).toEqual([]);
  }
  expect(check('agenda A/1/2 in en\nmasthead { distribution').findings.map(({ rule }) => rule)).not.toContain(
    'unknown-value',
  );
});
