import { expect, test } from 'vitest';
import type { Finding } from '@agendum/language';
import { file, reportOn } from '../../../test/report.js';
import type { Style } from '../report.js';
import { pretty } from './pretty.js';

const PLAIN: Style = { colored: false, columns: undefined };
const TEXT = 'agenda X/1 in zh\nitem a "落实2012年的建议"\n';
const REGISTER = { path: '/b.agenda', shown: '../b.agenda', uri: 'file:///b', text: 'register\n' };

/** A finding as it is printed, without the summary. */
function print(finding: Finding, style = PLAIN): string {
  const report = reportOn([file('a.agenda', TEXT, [finding])], { registers: [REGISTER], quiet: true });
  return pretty(report, style);
}

const FINDING: Finding = {
  rule: 'year-mismatch',
  severity: 'warning',
  message: 'The title says 2012.',
  range: { start: 27, end: 32 },
};

test('a finding', () => {
  expect(print(FINDING)).toBe(`a.agenda:2:11: warning: The title says 2012. [year-mismatch]
    2 | item a "落实2012年的建议"
      |             ^^^^^^

`);
});

test('a finding with another place and in colours', () => {
  const related = [
    { uri: 'file:///b', range: { start: 0, end: 8 }, message: 'The text is here.' },
    { uri: 'file:///c', range: { start: 0, end: 0 }, message: 'And here.' },
  ];
  const text = print({ ...FINDING, severity: 'information', related }, { ...PLAIN, colored: true });
  expect(text.replaceAll('\u001B', '␛'))
    .toBe(`␛[1ma.agenda:2:11:␛[22m ␛[1m␛[36minfo:␛[39m␛[22m The title says 2012. ␛[2m[year-mismatch]␛[22m
␛[2m    2␛[22m ␛[2m|␛[22m item a "落实2012年的建议"
      ␛[2m|␛[22m             ␛[1m␛[36m^^^^^^␛[39m␛[22m
␛[1m../b.agenda:1:1:␛[22m ␛[1mnote:␛[22m The text is here.
␛[2m    1␛[22m ␛[2m|␛[22m register
      ␛[2m|␛[22m ␛[1m^^^^^^^^␛[22m
file:///c: ␛[1mnote:␛[22m And here.

`);
});

test('a part over several lines is marked to the end of its first line', () => {
  const text = print({ ...FINDING, range: { start: 7, end: 30 } });
  expect(text).toContain('    1 | agenda X/1 in zh\n      |        ^^^^^^^^^\n');
});

test('an empty line is not drawn', () => {
  const text = print({ ...FINDING, range: { start: 38, end: 38 } });
  expect(text).toBe('a.agenda:3:1: warning: The title says 2012. [year-mismatch]\n\n');
});

test('lines fit into the terminal', () => {
  const text = print(FINDING, { ...PLAIN, columns: 28 });
  expect(text).toContain('    2 | … "落实2012年的建议…\n      |        ^^^^^^\n');
});

test('a message has its own lines, and nothing that a terminal would obey', () => {
  const text = print({ ...FINDING, message: 'One.\nTwo \u001B[31m.\n' });
  expect(text).toContain('warning: One.\n    Two ␛[31m. [year-mismatch]\n');
});

test('at the end stand the registers with errors, what was done, and the summary', () => {
  const report = reportOn([file('a.agenda', TEXT)], {
    faultyRegisters: ['../b.agenda'],
    done: ['Wrote out/a.zh.html'],
  });
  expect(pretty(report, PLAIN))
    .toBe(`../b.agenda: note: This register is read too, and it has errors of its own: see \`agendum check ../b.agenda\`.

Wrote out/a.zh.html
1 file checked, no errors
`);
  expect(pretty({ ...report, faultyRegisters: [], quiet: true }, PLAIN)).toBe('');
});
