import { expect, test } from 'vitest';
import { check, draw, mend } from '../../../test/files.js';

test('a comment that accepts what is not there', () => {
  expect(
    draw(`agenda in zh

// accept weekday-mismatch: 通知如此
item opening "会议开幕" // accept duplicate-id: 两次
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      // accept weekday-mismatch: 通知如此
    > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unused-acceptance: There is nothing here that weekday-mismatch finds, so nothing is accepted. It would hide a mistake made later: take the comment out.
    >   Fix: Take the comment out
      item opening "会议开幕" // accept duplicate-id: 两次
    >                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unused-acceptance: There is nothing here that duplicate-id finds, so nothing is accepted. It would hide a mistake made later: take the comment out.
    >   Fix: Take the comment out
    "
  `);
});

test('of two that accept the same, one', () => {
  const { findings, text } = check(`agenda in en
// accept weekday-mismatch: first
// accept weekday-mismatch: second
place "Monday, 4 March 2026"
`);
  expect(findings.map(({ range }) => text.slice(range.start, range.end))).toEqual([
    '// accept weekday-mismatch: first',
  ]);
});

test.each([
  [
    'on a line of its own',
    'agenda in en\n\n  // accept duplicate-id: x\n  item a "A"\n',
    'agenda in en\n\n  item a "A"\n',
  ],
  ['after something', 'agenda in en\nitem a "A"  // accept duplicate-id: x\n', 'agenda in en\nitem a "A"\n'],
  [
    'between other lines',
    'agenda in en\r\n// accept duplicate-id: x\r\nitem a "A"\r\n',
    'agenda in en\r\nitem a "A"\r\n',
  ],
  ['at the beginning', '// accept duplicate-id: x\nagenda in en\nitem a "A"\n', 'agenda in en\nitem a "A"\n'],
  ['at the end', 'agenda in en\nitem a "A"\n// accept duplicate-id: x', 'agenda in en\nitem a "A"\n'],
])('the fix takes a comment out that stands %s', (_where, text, mended) => {
  expect(mend(text)).toBe(mended);
});

test('a rule that is off may come on again', () => {
  const files = `--- agendum.config.json
{ "rules": { "duplicate-id": "off" } }
--- a.agenda
agenda in en
// accept duplicate-id: x
item a "A"
`;
  expect(check(files).findings).toEqual([]);
});

test('it can be made another severity and switched off, but not accepted', () => {
  const agenda = `agenda in en
// accept unused-acceptance: x
// accept duplicate-id: x
item a "A"
`;
  const severities = (setting: string): string[] =>
    check(
      `--- agendum.config.json\n{ "rules": { "unused-acceptance": "${setting}" } }\n--- a.agenda\n${agenda}`,
    ).findings.map(({ severity }) => severity);
  expect(severities('error')).toEqual(['error', 'error']);
  expect(severities('off')).toEqual([]);
});
