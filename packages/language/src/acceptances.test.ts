import { expect, test } from 'vitest';
import { open } from '../test/files.js';
import { findAcceptances, type Acceptance } from './acceptances.js';
import { surveyOf } from './linking/survey.js';
import { parse } from './syntax/parse.js';

/** What is accepted and what is not, by the text in which it is found. */
function sorted(text: string): { accepted: string[]; left: string[] } {
  const { workspace, uri } = open(text);
  const { findings, accepted } = workspace.checkAll(uri);
  const shown = ({ rule, range }: (typeof findings)[number]): string =>
    `${rule} ${text.slice(range.start, range.end).split('\n')[0]}`;
  return { accepted: accepted.map(shown), left: findings.map(shown) };
}

const BLOCK = `"""
  On Monday, 4 March 2026, the Council met.

  On Monday, 11 March 2026, it met again.
  """`;

test.each<[what: string, text: string]>([
  ['at the end of its line', 'place "On Monday, 4 March 2026" // accept weekday-mismatch: quoted'],
  ['above', '// accept weekday-mismatch: quoted\nplace "On Monday, 4 March 2026"'],
  [
    'above, with another between',
    '// accept weekday-mismatch: quoted\n// Ask the chair.\n\nplace "On Monday, 4 March 2026"',
  ],
  [
    'above, with a longer one between',
    '// accept weekday-mismatch: quoted\n/* Ask\nthe chair. */ place "On Monday, 4 March 2026"',
  ],
  ['with a full-width colon', '//accept weekday-mismatch：如此\nplace "On Monday, 4 March 2026"'],
  ['with a capital', '// Accept weekday-mismatch : quoted\nplace "On Monday, 4 March 2026"'],
  ['above the text block it is in', `item a "A" {\n  // accept weekday-mismatch: quoted\n  ${BLOCK}\n}`],
  ['above a note', `// accept weekday-mismatch: quoted\nnote n ${BLOCK}\nitem a "A {note n}"`],
])('a finding is accepted by a comment %s', (_where, text) => {
  const { accepted, left } = sorted(`agenda in en\n${text}\n`);
  expect(accepted.length).toBeGreaterThan(0);
  expect(left).toEqual([]);
});

test('a comment is about one line, one rule and one block', () => {
  const { accepted, left } = sorted(`agenda in en
// accept weekday-mismatch: quoted
item a "On Monday, 4 March 2026" {
  ${BLOCK}
}
item a "On Monday, 5 March 2026"
// accept duplicate-id: both are meant
item a "On Monday, 6 March 2026"
`);
  expect(accepted).toEqual(['weekday-mismatch Monday', 'duplicate-id a']);
  expect(left.filter((shown) => shown.startsWith('weekday'))).toHaveLength(4);
  expect(left.filter((shown) => shown.startsWith('duplicate'))).toHaveLength(1);
});

test('what is accepted keeps its reason', () => {
  const text = 'agenda in en\nplace "On Monday, 4 March 2026" // accept weekday-mismatch: as it was announced \n';
  const { workspace, uri } = open(text);
  const [accepted] = workspace.checkAll(uri).accepted;
  expect(accepted).toMatchObject({ rule: 'weekday-mismatch', severity: 'error' });
  expect(accepted!.acceptance.reason).toBe('as it was announced');
  expect(text.slice(accepted!.acceptance.range.start).startsWith('// accept')).toBe(true);
  expect(workspace.check(uri)).toEqual([]);
});

const find = (text: string): Acceptance[] => findAcceptances(text, surveyOf(parse(text).value), () => true);

test('what is said of the whole file is accepted above its first line, or in it', () => {
  expect(find('// Draft\n// accept a-rule: x\nagenda in en\nitem a "A"\n')).toMatchObject([
    { target: { start: 0, end: 41 } },
  ]);
  expect(find('// Draft\n\nagenda in en // accept a-rule: x\n')).toMatchObject([{ target: { start: 0, end: 42 } }]);
  expect(find('agenda in en\n// accept a-rule: x\nitem a "A"\n')).toMatchObject([{ target: { start: 33, end: 43 } }]);
});

test.each([
  ['comments in a row', '// accept a-rule: x\n'],
  ['blocks', 'item a "A" {\n"""\nhttps://a.b/c "\n"""\n}\n'],
  ['lines', '\n'],
])('many %s take time in proportion', (_what, line) => {
  const text = `agenda in en\n${line.repeat(20_000)}// accept a-rule: x\nitem b "B"\n`;
  const survey = surveyOf(parse(text).value);
  const start = performance.now();
  expect(findAcceptances(text, survey, () => true).at(-1)?.reason).toBe('x');
  expect(performance.now() - start).toBeLessThan(2000);
});
