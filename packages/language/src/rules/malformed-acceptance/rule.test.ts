import { expect, test } from 'vitest';
import { check, draw, mend } from '../../../test/files.js';

test('an acceptance without a rule, without one that there is, or without a reason', () => {
  expect(
    draw(`agenda in en

// accept: it was announced so
// accept weekday-mismach: it was announced so
// accept something: it was announced so
// accept syntax: it was pasted so
// accept weekday-mismatch:
item opening "Opening" // accept weekday-mismatch
item adoption "Adoption" // accept weekday-mismatch because it was announced so
item other "其他事项" // accept weekday-mismatch：
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      // accept: it was announced so
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-acceptance: This comment accepts something and does not say what. Name the rule: // accept weekday-mismatch: the reason.
      // accept weekday-mismach: it was announced so
    >           ^^^^^^^^^^^^^^^ error malformed-acceptance: There is no rule "weekday-mismach", so nothing is accepted here. Did you mean "weekday-mismatch"?
    >   Fix: Write weekday-mismatch
      // accept something: it was announced so
    >           ^^^^^^^^^ error malformed-acceptance: There is no rule "something", so nothing is accepted here.
      // accept syntax: it was pasted so
    >           ^^^^^^ error malformed-acceptance: What is not in the language cannot be accepted: nobody could say what it means. Mend it.
      // accept weekday-mismatch:
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-acceptance: Nothing is accepted without a reason, which those who check after you can read. Write // accept weekday-mismatch: the reason.
      item opening "Opening" // accept weekday-mismatch
    >                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-acceptance: Nothing is accepted without a reason, which those who check after you can read. Write // accept weekday-mismatch: the reason.
      item adoption "Adoption" // accept weekday-mismatch because it was announced so
    >                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-acceptance: Nothing is accepted without a reason, which those who check after you can read. Write // accept weekday-mismatch: the reason.
      item other "其他事项" // accept weekday-mismatch：
    >                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-acceptance: Nothing is accepted without a reason, which those who check after you can read. Write // accept weekday-mismatch: the reason.
    "
  `);
});

test('what is accepted without a reason is told all the same', () => {
  const { findings } = check('agenda in en\nplace "Monday, 4 March 2026" // accept weekday-mismatch\n');
  expect(findings.map(({ rule }) => rule)).toEqual(['weekday-mismatch', 'malformed-acceptance']);
});

test('the near name is offered, and accepts', () => {
  const text = 'agenda in en\n// accept weekday-mismach: announced so\nitem a "Monday, 4 March 2026"\n';
  expect(mend(text)).toContain('// accept weekday-mismatch: announced so\n');
});

test.each<[what: string, text: string]>([
  ['comments that only begin with the word', '// accept the terms of reference\n// accept\nitem a "A"'],
  ['comments that speak of accepting', '// to be accepted: by all\n// see // accept weekday: x\nitem a "A"'],
  ['text', 'item a "// accept x: y" {\n"""\n// accept x: y\nhttps://a.b // accept x\n"""\n}'],
  ['symbols in quotes', 'document "X // accept x: y" "A report"'],
  ['longer comments', '/* // accept x: y\n// accept x: y */\nitem a "A"'],
])('says nothing of %s', (_what, text) => {
  const { findings } = check(`agenda in en\n${text}\n`);
  expect(findings.filter(({ rule }) => rule === 'malformed-acceptance')).toEqual([]);
});

test('half-typed text is read, too', () => {
  for (const text of [
    '// accept',
    '// accept x:',
    'item a "// accept x: y',
    '"""\n// accept x: y',
    '/* // accept x:',
    '"',
  ]) {
    expect(() => check(`agenda in en\n${text}`)).not.toThrow();
  }
});
