import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, mend } = forRule('invisible-character');

const told = (text: string): string[] =>
  check(text).findings.map(({ severity, message }) => `${severity}: ${message.replace(/\. .*/, '.')}`);

test('a turn of direction, in text and in comments', () => {
  expect(told('agenda in en\nitem a "Pay \u202e001\u202c"\n// \u2066hidden\u2069\n')).toMatchInlineSnapshot(`
    [
      "error: Here is an invisible character that turns the direction of the text (right-to-left override, U+202E): what a reader sees can be another text than what is printed, compared and translated.",
      "error: Here is an invisible character that turns the direction of the text (pop directional formatting, U+202C): what a reader sees can be another text than what is printed, compared and translated.",
      "error: Here is an invisible character that turns the direction of the text (left-to-right isolate, U+2066): what a reader sees can be another text than what is printed, compared and translated.",
      "error: Here is an invisible character that turns the direction of the text (pop directional isolate, U+2069): what a reader sees can be another text than what is printed, compared and translated.",
    ]
  `);
});

test('in Arabic an isolate is a warning, an override is not', () => {
  expect(
    told('agenda in ar\nitem a "البند \u20685/7\u2069 \u202d1\u202c"\n').map((line) => line.split(':')[0]),
  ).toEqual([...['warning', 'warning', 'error', 'warning']]);
});

test('what splits words, what was lost, and what is of one font', () => {
  expect(
    told('agenda in en\nitem a "meet\u00ading zero\u200bwidth \ufeff \ufffd \uf0b7 first\u000bsecond A/80/1\u200e"\n'),
  ).toMatchInlineSnapshot(`
    [
      "warning: Here is an invisible character (soft hyphen, U+00AD).",
      "warning: Here is an invisible character (zero width space, U+200B).",
      "warning: Here is an invisible character (byte order mark, U+FEFF).",
      "error: Here a character was lost when the text was converted (U+FFFD).",
      "warning: Here is a character that only one font knows (U+F0B7), most often a bullet of a word processor.",
      "warning: Here is a control character (U+000B), which came in from another program.",
      "warning: Here is an invisible character (left-to-right mark, U+200E).",
    ]
  `);
});

test('the fix takes it out', () => {
  expect(mend('agenda in fr\nitem a "Réu\u00adnion\u200b à\u2028Genève"\n')).toBe(
    'agenda in fr\nitem a "Réunion à Genève"\n',
  );
});

test('a turn of direction is looked at before it is taken out', () => {
  const safe = (text: string): unknown => check(text).findings[0]?.fixes?.[0]?.safe;
  expect(safe('agenda in en\nitem a "\u202eabc"\n')).toBeUndefined();
  expect(safe('agenda in en\nitem a "\u00adabc"\n')).toBe(true);
});

test.each<[what: string, text: string]>([
  ['a byte order mark at the beginning', '\ufeffagenda in en\nitem a "A"\n'],
  ['blanks that keep words together', 'agenda in fr\nitem a "Point\u00a01\u202f: «\u00a0a\u00a0»"\n'],
  ['marks of direction beside Arabic', 'agenda in ar\nitem a "البند \u200e5/7\u200f"\n'],
  ['joiners where letters need them', 'agenda in fa\nitem a "می\u200cخواهم क\u094d\u200dष 👩\u200d👧"\n'],
  ['tabs', 'agenda in en\n\titem a\t"A"\n'],
])('says nothing of %s', (_what, text) => {
  expect(check(text).findings).toEqual([]);
});
