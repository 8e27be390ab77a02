import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox, GOOD } from '../../test/sandbox.js';

/** Two symbols with a blank, whose fix is safe, and an id with a near name, whose fix is a guess. */
const BROKEN = `agenda WG/2026/1 in en

item opening "Opening of the meeting"
item other "Other matters" {
  """
  As under {item openning}.
  """
  documents "WG/ 2026/2"
}

document "WG/2026/ 2" "Report"
`;
const MENDED = BROKEN.replace('"WG/ 2026/2"', 'WG/2026/2').replace('"WG/2026/ 2"', 'WG/2026/2');

test('what is sure is mended, what is left is told', () => {
  const { run, read, list } = createSandbox({ 'a/may.agenda': BROKEN, 'a/good.agenda': GOOD });
  const { code, out, err } = run(['check', '--fix', 'a']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(
    /^a\/may\.agenda:6:18: error: .*\[unresolved-reference\]\n.*\n.*\n\nMended a\/may\.agenda \(2 fixes\)\n2 files checked, 1 error\n$/,
  );
  expect(read('a/may.agenda')).toBe(MENDED);
  expect(read('a/good.agenda')).toBe(GOOD);
  expect(list('.')).toEqual(['a/good.agenda', 'a/may.agenda']);
});

test('a second time changes nothing', () => {
  const { run, read, folder } = createSandbox({ 'may.agenda': BROKEN.replace('openning', 'opening') });
  expect(run(['check', '--fix', 'may.agenda']).code).toBe(0);
  const once = read('may.agenda');
  utimesSync(join(folder, 'may.agenda'), 1000, 1000);
  expect(run(['check', '--fix', 'may.agenda'])).toEqual({ code: 0, out: '1 file checked, no errors\n', err: '' });
  expect(read('may.agenda')).toBe(once);
  expect(statSync(join(folder, 'may.agenda')).mtimeMs).toBe(1_000_000);
});

test('the byte order mark, the ends of lines and the rights of the file are kept', () => {
  const { run, read, folder } = createSandbox({ 'may.agenda': `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}` });
  chmodSync(join(folder, 'may.agenda'), 0o640);
  run(['check', '--fix', 'may.agenda']);
  expect(read('may.agenda')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
  expect(statSync(join(folder, 'may.agenda')).mode & 0o777).toBe(0o640);
});

test('a link stays a link, and what it leads to is mended', () => {
  const { run, read, folder } = createSandbox({ 'real.agenda': BROKEN });
  symlinkSync('real.agenda', join(folder, 'link.agenda'));
  const { err, out } = run(['check', '--fix', 'link.agenda', 'real.agenda']);
  expect(err).toBe('');
  expect(out).toContain('Mended link.agenda (2 fixes)');
  expect(lstatSync(join(folder, 'link.agenda')).isSymbolicLink()).toBe(true);
  expect(read('real.agenda')).toBe(MENDED);
});

test('registers are mended before the agendas that see them', () => {
  const { run, read } = createSandbox({
    'names.agenda': 'register in en\ndocument "WG/2026/ 2" "Report"\n',
    'may.agenda': 'agenda X/1 in en\nitem a "A" { documents WG/2026/2 }\n',
  });
  expect(run(['check', '--fix', 'may.agenda', 'names.agenda'])).toEqual({
    code: 0,
    out: 'Mended names.agenda (1 fix)\n2 files checked, no errors\n',
    err: '',
  });
  expect(read('names.agenda')).toBe('register in en\ndocument WG/2026/2 "Report"\n');
});

test('--dry-run prints a patch and writes nothing', () => {
  const { run, read } = createSandbox({ 'a/may.agenda': BROKEN, 'a/good.agenda': GOOD });
  const { code, out, err } = run(['check', '--fix', '--dry-run', 'a']);
  expect(code).toBe(1);
  expect(out).toBe(`--- a/a/may.agenda
+++ b/a/may.agenda
@@ -5,7 +5,7 @@
   """
   As under {item openning}.
   """
-  documents "WG/ 2026/2"
+  documents WG/2026/2
 }
 
-document "WG/2026/ 2" "Report"
+document WG/2026/2 "Report"
`);
  expect(err).toBe('Would mend a/may.agenda (2 fixes)\n2 files checked, 1 error\n');
  expect(read('a/may.agenda')).toBe(BROKEN);
  expect(run(['check', '--fix', '--dry-run', '--quiet', 'a'])).toEqual({ code: 1, out, err: '' });
});

test.each([
  { name: 'as it is', text: BROKEN },
  { name: 'with CR LF and a byte order mark', text: `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}` },
  { name: 'without an end of its last line', text: BROKEN.trimEnd() },
  { name: 'with what a terminal would obey', text: BROKEN.replace('Other', '\u001B[31m') },
])('the patch does what --fix does: a file $name', ({ text }) => {
  const { run, read, write, folder } = createSandbox({ 'a/may.agenda': text });
  const { out } = run(['check', '--fix', '--dry-run', 'a']);
  const { status, stderr } = spawnSync('git', ['apply', '--verbose', '-'], {
    cwd: folder,
    input: out,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Applied patch') as string });
  const patched = read('a/may.agenda');
  write({ 'a/may.agenda': text });
  run(['check', '--fix', 'a']);
  expect(patched).toBe(read('a/may.agenda'));
  expect(patched).not.toBe(text);
});

test('the colours of a patch', () => {
  const { out } = createSandbox({ 'may.agenda': BROKEN }).run(['check', '--fix', '--dry-run', '.'], {
    env: { FORCE_COLOR: '1' },
  });
  expect(out).toContain('\u001B[31m-  documents "WG/ 2026/2"\u001B[39m\n\u001B[32m+  documents WG/2026/2\u001B[39m\n');
});

test('a report on what is left can go to a file', () => {
  const { run, read } = createSandbox({ 'may.agenda': BROKEN });
  run(['check', '--fix', '--dry-run', '.', '-f', 'compact=left.txt']);
  expect(read('left.txt')).toMatch(/^may\.agenda:6:18: error: [^\n]*\n$/);
});

test.each([
  { args: ['--dry-run'], says: 'write `--fix --dry-run`' },
  { args: ['--fix', '--dry-run', '-f', 'json'], says: 'so `json` needs a file: `--format json=FILE`' },
])('$args is wrong use', ({ args, says }) => {
  const { run, read } = createSandbox({ 'may.agenda': BROKEN });
  const { code, out, err } = run(['check', 'may.agenda', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
  expect(read('may.agenda')).toBe(BROKEN);
});
