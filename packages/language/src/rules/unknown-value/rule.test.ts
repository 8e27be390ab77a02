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
    >                                            ^^^^^^^ error unknown-value: "English" is no language. Write its tag in small letters: ar, en, es, fr, ru, zh or another. Did you mean "en"?
    >   Fix: Write en
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

test.each([
  ['English', 'en'],
  ['français', 'fr'],
  ['espagnol', 'es'],
  ['русский', 'ru'],
  ['EN', 'en'],
  ['cn', 'zh'],
  ['sp', 'es'],
  ['rus', 'ru'],
  ['jp', undefined],
])('the language %s is none; meant is %s', (written, meant) => {
  const { findings } = check(`agenda A/1/2 in ${written}\n`);
  expect(findings.map(({ rule, fixes }) => [rule, fixes?.[0]?.edits[0]?.newText])).toEqual([['unknown-value', meant]]);
});

test('a language that a configuration has words for is one', () => {
  const config = '--- agendum.config.json\n{ "phrases": { "qaa": { "documents": "Dok" } } }\n';
  const { findings } = check(`${config}--- main.agenda\nagenda A/1/2 in qaa\n`);
  expect(findings).toEqual([]);
});

test('time zones that there are not, of the agenda and of places, with the near one', () => {
  const text = 'agenda in en\nplace geneva "Geneva" in Europe/Genf\ntimezone Europe/Viena\n';
  const { findings } = check(text);
  expect(findings.map(({ range, fixes }) => [text.slice(range.start, range.end), fixes?.[0]?.title])).toEqual([
    ['Europe/Genf', undefined],
    ['Europe/Viena', 'Write Europe/Vienna'],
  ]);
});

test.each(['UTC', 'CET', 'Europe/Kyiv', 'Africa/Nairobi', 'America/Argentina/Buenos_Aires'])(
  '%s is a time zone',
  (zone) => {
    expect(check(`agenda in en\ntimezone ${zone}\n`).findings).toEqual([]);
  },
);

test('a zone is near only by its city', () => {
  const titles = (zone: string): (string | undefined)[] =>
    check(`agenda in en\ntimezone ${zone}\n`).findings.map(({ fixes }) => fixes?.[0]?.title);
  expect(titles('Europe/Viena')).toEqual(['Write Europe/Vienna']);
  expect(titles('Europe/Wien')).toEqual([undefined]);
  expect(titles('Vienna')).toEqual(['Write Europe/Vienna']);
});
