import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../test/files.js';
import { AgendumTerminals } from '../generated/ast.js';
import { tokenNames } from './generated/tokens.js';
import { scan } from './scan.js';

const { WS, LINE_COMMENT, BLOCK_COMMENT, SYMBOL, ID, DATE, TIME, INT } = AgendumTerminals;
const MARK = /[{},–-]/;

const written = (text: string): string[] => {
  const { count, types, starts, ends, comments } = scan(text);
  const tokens = Array.from({ length: count }, (_, index) => ({
    name: tokenNames[types[index]!]!,
    start: starts[index]!,
    end: ends[index]!,
  }));
  return [...tokens, ...comments.map(({ kind, start, end }) => ({ name: kind, start, end }))]
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, end }) => `${name} ${text.slice(start, end)}`);
};

/** The same by the expressions of the grammar, for a text without quotes: at each place the first that fits. */
function byGrammar(text: string): string[] {
  const patterns = Object.entries({ WS, LINE_COMMENT, BLOCK_COMMENT, MARK, SYMBOL, ID, DATE, TIME, INT }).map(
    ([name, { source, flags }]) => ({ name, pattern: new RegExp(source, `${flags}y`) }),
  );
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const match = patterns
      .map(({ name, pattern }) => {
        pattern.lastIndex = at;
        return { name, image: pattern.exec(text)?.[0] };
      })
      .find(({ image }) => image !== undefined);
    if (match && match.name !== 'WS') {
      const isKeyword = match.name === 'MARK' || (match.name === 'ID' && tokenNames.includes(match.image!));
      found.push(`${isKeyword ? match.image! : match.name} ${match.image!}`);
    }
    at += match?.image?.length ?? 1;
  }
  return found;
}

test('outside of text a token is what the grammar says', () => {
  const pieces = [
    'item',
    'title',
    'a',
    'é',
    '开幕',
    '𠮷',
    '٣',
    'ª',
    '1',
    '12',
    '2012',
    'A/1',
    '/',
    '/',
    '//x\n',
    '/*x*/',
    '/*',
  ];
  const signs = [
    '-',
    '–',
    '_',
    '.',
    '(',
    ')',
    ':',
    '*',
    ',',
    '{',
    '}',
    '@',
    '，',
    '😀',
    ' ',
    '\n',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\u2028',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(written(text)).toEqual(byGrammar(text));
    }),
    { numRuns: 3000 },
  );
});

test('a fence inside of a reference closes no text block', () => {
  expect(
    draw(`agenda in en
item a "A" {
  """
  One {item """ } two
  """
}
item b "B"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item a "A" {
        """
        One {item """ } two
    >             ^^ error syntax: Expected an id (a word like opening) in a reference, but found "".
        """
      }
      item b "B"
    "
  `);
});

test('whatever stands between braces, what follows it is read', () => {
  const word = fc.constantFrom(
    ...tokenNames.filter((name) => /^[a-z]/.test(name)),
    'x',
    'A/1',
    '2012-10-17',
    '10:00',
    '5',
    '-',
    '"5"',
    '#',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const { types, count } = scan(`agenda in en item a "{${words.join(' ')}}" item b "B"`);
      const names = Array.from(types.subarray(0, count), (type) => tokenNames[type]);
      expect(names.slice(-6)).toEqual(['STRING_CLOSE', 'item', 'ID', 'STRING_OPEN', 'STRING_TEXT', 'STRING_CLOSE']);
    }),
  );
});
