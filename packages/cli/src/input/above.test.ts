import { expect, test } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';

const AGENDA = 'agenda X/1 in en\nbody wg\nitem a "A"\n';
const REGISTER = 'register in en\nbody wg "Working Group"\n';
const UNKNOWN = /error: .*wg/;

test.each([
  { name: 'in the folder of the agenda', files: { 'a/b/may.agenda': AGENDA, 'a/b/names.agenda': REGISTER } },
  { name: 'in a folder above', files: { 'a/b/may.agenda': AGENDA, 'names.agenda': REGISTER } },
  { name: 'behind a long comment', files: { 'may.agenda': AGENDA, 'r.agenda': `// ${'x'.repeat(9000)}\n${REGISTER}` } },
  { name: 'with a byte order mark', files: { 'may.agenda': AGENDA, 'r.agenda': `\uFEFF${REGISTER}` } },
])('a register $name is read by itself', ({ files }) => {
  const { run } = createSandbox(files);
  const path = Object.keys(files)[0] ?? '';
  expect(run(['check', path])).toEqual({ code: 0, out: '1 file checked, no errors\n', err: '' });
});

test.each([
  { name: 'beside the folder', files: { 'a/may.agenda': AGENDA, 'b/names.agenda': REGISTER } },
  { name: 'below the folder', files: { 'a/may.agenda': AGENDA, 'a/b/names.agenda': REGISTER } },
  { name: 'above .git', files: { 'a/may.agenda': AGENDA, 'a/.git/HEAD': '', 'names.agenda': REGISTER } },
  { name: 'with another ending', files: { 'a/may.agenda': AGENDA, 'names.txt': REGISTER } },
])('a register $name is not', ({ files }) => {
  const { run } = createSandbox(files);
  const { code, out } = run(['check', 'a/may.agenda']);
  expect(code).toBe(1);
  expect(out).toMatch(UNKNOWN);
});

test('a folder that holds .git is still searched itself', () => {
  const { run } = createSandbox({ 'a/may.agenda': AGENDA, 'a/.git/HEAD': '', 'a/names.agenda': REGISTER });
  expect(run(['check', 'a/may.agenda']).code).toBe(0);
});

test('a folder that holds a configuration of its own is no end', () => {
  const { run } = createSandbox({ 'a/may.agenda': AGENDA, 'a/agendum.config.json': '{}', 'names.agenda': REGISTER });
  expect(run(['check', 'a/may.agenda']).code).toBe(0);
});

test('a register that is named is checked', () => {
  const { run } = createSandbox({ 'names.agenda': 'register in en\nbody wg "Working Group\n' });
  const { code, out } = run(['check', 'names.agenda']);
  expect(code).toBe(1);
  expect(out).toContain('names.agenda:2:9: error:');
});

test('errors of a register that is not named are told in one line, when the agenda has errors', () => {
  const { run } = createSandbox({ 'a/may.agenda': AGENDA, 'names.agenda': 'register in en\nbody gw "Working Group\n' });
  const { code, out } = run(['check', 'may.agenda'], { cwd: 'a' });
  expect(code).toBe(1);
  expect(out).toMatch(UNKNOWN);
  expect(out).toContain('../names.agenda: note: This register is read too, and it has errors of its own');
  expect(out).not.toContain('../names.agenda:2');
});

test('a register that cannot be read is a warning', () => {
  const { run } = createSandbox({ 'may.agenda': AGENDA, 'names.agenda': Buffer.from(`\uFEFF${REGISTER}`, 'utf16le') });
  const { code, err } = run(['check', 'may.agenda']);
  expect(code).toBe(1);
  expect(err).toMatch(/^names\.agenda: warning: .*saved as UTF-16/);
});

test('other files beside the agenda are not read', () => {
  const { run } = createSandbox({
    'may.agenda': 'agenda X/1 in en\nitem a "A"\n',
    'broken.agenda': 'agenda { { {',
    'binary.agenda': Buffer.from([0, 0, 1]),
  });
  expect(run(['check', 'may.agenda'])).toEqual({ code: 0, out: '1 file checked, no errors\n', err: '' });
});
