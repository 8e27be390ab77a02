import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('word-limit');

const limited = (limit: number, text: string): string =>
  `--- agendum.config.json\n{ "rules": { "word-limit": { "limit": ${limit} } } }\n--- a.agenda\n${text}`;

test('counts titles, annotations and references, and not what is for the chair', () => {
  const text = `agenda in en
item a "Opening of the meeting" {
  """
  The States’ delegates meet on {2012-10-17}.
  """
  internal """
    Not a word of this.
  """
}
`;
  expect(draw(limited(10, text))).toMatchInlineSnapshot(`
    "  agenda in en
    > ^^^^^^^^^^^^ information word-limit: This agenda has about 11 words, and documents may have 10. Longer ones are sent back or need a waiver; shorten the annotations, or ask for one.
      item a "Opening of the meeting" {
        """
        The States’ delegates meet on {2012-10-17}.
        """
        internal """
          Not a word of this.
        """
      }
    "
  `);
  expect(check(limited(11, text)).findings).toEqual([]);
});

test('8,500 words if nothing is said', () => {
  const agenda = (words: number): string => `agenda in fr\n"""\n${'mot '.repeat(words)}\n"""\n`;
  expect(check(agenda(8500)).findings).toEqual([]);
  expect(check(agenda(8501)).findings).toHaveLength(1);
});

test('Chinese is not counted', () => {
  expect(check(`agenda in zh\n"""\n${'会议开幕 '.repeat(9000)}\n"""\n`).findings).toEqual([]);
});
