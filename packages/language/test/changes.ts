import fc from 'fast-check';

/** A stretch of a text, and what is to stand in its place. */
export interface Change {
  start: number;
  length: number;
  replacement: string;
}

/** The text after all changes, one after the other. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce(
    (result, { start, length, replacement }) => result.slice(0, start) + replacement + result.slice(start + length),
    text,
  );
}

/** A few stretches of a text, each with what is to stand in its place. */
export function changesOf(text: string): fc.Arbitrary<Change[]> {
  const mark = fc.constantFrom(
    '"""',
    '"',
    '{',
    '}',
    '{{',
    '\n',
    '\r',
    '//',
    '/*',
    '*/',
    '*',
    '[',
    '](https://x',
    '\0',
    '\uFEFF',
    '\\"',
    '\uD83D',
  );
  const word = fc.constantFrom(
    'item',
    'item x "X" {',
    'timetable {',
    'register',
    'agenda',
    'documents ',
    '2012-10-17',
    '10:00-',
    'A/80/1',
    '{item ',
    '{this item}',
    'note n "{note n}"',
    'translation fr of CTOC/COP/WG.2/2012/1 done "x"',
    'place vienna ',
    ' done "',
    ' as "',
    '开幕',
  );
  const replacement = fc.oneof(mark, word, fc.string({ maxLength: 5, unit: 'binary' }), fc.constant(''));
  const length = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400));
  return fc.array(fc.record({ start: fc.nat(text.length), length, replacement }), { minLength: 1, maxLength: 4 });
}
