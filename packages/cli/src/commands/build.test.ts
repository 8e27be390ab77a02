import { mkdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BAD, createSandbox, GOOD } from '../../test/sandbox.js';

test('a page is written to out, under the name of the agenda and its language', () => {
  const { run, list, read } = createSandbox({ 'a/may.agenda': GOOD });
  const expected = { code: 0, out: 'Wrote out/may.en.html\n1 file checked, 1 page, no errors\n', err: '' };
  expect(run(['build', 'a/may.agenda'])).toEqual(expected);
  expect(list('.')).toEqual(['a/may.agenda', 'out/may.en.html']);
  expect(read('out/may.en.html')).toMatch(/^<!doctype html>[^]*Opening of the meeting[^]*<\/html>\s*$/i);
});

test('pages from a folder and from a pattern keep their place', () => {
  const { run, list } = createSandbox({
    'a/2026/may.agenda': GOOD,
    'a/2027/may.agenda': GOOD,
    'a/names.agenda': 'register in en\n',
    'b/c/june.agenda': GOOD,
  });
  expect(run(['build', 'a', 'b/**/*.agenda', '--out', 'pages/all'])).toMatchObject({ code: 0, err: '' });
  expect(list('pages')).toEqual(['all/2026/may.en.html', 'all/2027/may.en.html', 'all/c/june.en.html']);
});

test('what agendas say against each other is told as by the check', () => {
  const { run } = createSandbox({ 'a/may.agenda': GOOD, 'b/june.agenda': GOOD });
  const { code, out } = run(['build', 'a', 'b', '--out', 'pages']);
  expect(code).toBe(0);
  expect(out.match(/\[repeated-symbol\]/g)).toHaveLength(2);
});

test('several formats', () => {
  const { run, list, read } = createSandbox({ 'may.agenda': GOOD });
  expect(run(['build', '-f', 'html,json', '--format', 'json', 'may.agenda'])).toMatchObject({ code: 0, err: '' });
  expect(list('out')).toEqual(['may.en.html', 'may.en.json']);
  expect(JSON.parse(read('out/may.en.json'))).toMatchObject({ language: 'en', symbol: 'X/2026/1' });
});

test('no page says where on the machine it was made', () => {
  const { run, read, folder } = createSandbox({ 'my agendas/may.agenda': GOOD });
  run(['build', '-f', 'html,json', 'my agendas']);
  expect(JSON.parse(read('out/may.en.json'))).toMatchObject({ sources: ['../my%20agendas/may.agenda'] });
  expect(read('out/may.en.json') + read('out/may.en.html')).not.toContain(folder);
});

test('an agenda with errors gets its page, and the exit code is 1', () => {
  const { run, list } = createSandbox({ 'may.agenda': BAD });
  const { code, out } = run(['build', 'may.agenda']);
  expect(code).toBe(1);
  expect(out).toContain('may.agenda:3:25: error:');
  expect(out).toMatch(/\n\nWrote out\/may\.en\.html\n1 file checked, 1 page, 1 error\n$/);
  expect(list('out')).toEqual(['may.en.html']);
});

test('an empty file gets no page', () => {
  const { run, list } = createSandbox({ 'empty.agenda': '' });
  const { code, out } = run(['build', 'empty.agenda']);
  expect(code).toBe(1);
  expect(out).toContain('1 file checked, 0 pages, 1 error');
  expect(list('.')).toEqual(['empty.agenda']);
});

test('a page that has not changed is left untouched', () => {
  const { run, folder } = createSandbox({ 'may.agenda': GOOD });
  run(['build', 'may.agenda']);
  const page = join(folder, 'out/may.en.html');
  utimesSync(page, 1000, 1000);
  expect(run(['build', 'may.agenda']).out).toContain('Unchanged: out/may.en.html\n');
  expect(statSync(page).mtimeMs).toBe(1_000_000);
});

test('--quiet says nothing when all is well', () => {
  const { run, list } = createSandbox({ 'may.agenda': GOOD });
  expect(run(['build', '--quiet', 'may.agenda'])).toEqual({ code: 0, out: '', err: '' });
  expect(list('out')).toEqual(['may.en.html']);
});

test('two agendas that would become the same page: nothing is written', () => {
  const { run, list } = createSandbox({ 'a/may.agenda': GOOD, 'b/may.agenda': GOOD, 'june.agenda': GOOD });
  const { code, err } = run(['build', 'june.agenda', 'a/may.agenda', 'b/may.agenda']);
  expect(code).toBe(2);
  expect(err).toContain('a/may.agenda and b/may.agenda would both become out/may.en.html, so nothing was written.');
  expect(list('.')).not.toContainEqual(expect.stringContaining('html'));
  expect(run(['build', '.'])).toMatchObject({ code: 0, err: '' });
  expect(list('out')).toEqual(['a/may.en.html', 'b/may.en.html', 'june.en.html']);
});

test('two languages of one agenda are two pages', () => {
  const { run, list } = createSandbox({ 'a/may.agenda': GOOD, 'b/may.agenda': GOOD.replace('in en', 'in fr') });
  expect(run(['build', 'a/may.agenda', 'b/may.agenda']).code).toBe(0);
  expect(list('out')).toEqual(['may.en.html', 'may.fr.html']);
});

test('agendas in the output folder are left out, unless it is what was named', () => {
  const { run } = createSandbox({ 'may.agenda': GOOD, 'out/june.agenda': GOOD });
  expect(run(['build', '.']).out).toContain('1 file checked');
  expect(run(['build', '*/*.agenda']).err).toContain('It matches no file.');
  expect(run(['build', 'out']).out).toContain('1 file checked');
  expect(run(['build', '.', '--out', '.']).out).toContain('2 files checked');
});

test('an unreadable file does not keep the others from their pages', () => {
  const { run, list } = createSandbox({ 'may.agenda': GOOD, 'binary.agenda': Buffer.from([0, 0, 1]) });
  const { code, out, err } = run(['build', 'binary.agenda', 'gone.agenda', 'may.agenda']);
  expect({ code, out }).toEqual({ code: 2, out: 'Wrote out/may.en.html\n1 file checked, 2 not read, 1 page\n' });
  expect(err.split('\n')).toHaveLength(3);
  expect(list('out')).toEqual(['may.en.html']);
});

test('an output folder that is a file', () => {
  const { run, read } = createSandbox({ 'may.agenda': BAD, out: 'mine' });
  const { code, out, err } = run(['build', 'may.agenda']);
  expect(code).toBe(2);
  expect(out).toContain('may.agenda:3:25: error:');
  expect(err).toBe('out: error: The output folder could not be made: a file is in its place. No page was written.\n');
  expect(read('out')).toBe('mine');
  expect(run(['build', 'may.agenda', '--out', 'out/below']).err).toContain('a part of its path is a file');
});

test('a page that cannot be written does not keep the others from being written', () => {
  const { run, list, folder } = createSandbox({ 'may.agenda': GOOD, 'june.agenda': GOOD.replace('2026/1', '2026/4') });
  mkdirSync(join(folder, 'out/june.en.html'), { recursive: true });
  const { code, out, err } = run(['build', '.']);
  expect({ code, out }).toEqual({ code: 2, out: 'Wrote out/may.en.html\n2 files checked, 1 page, no errors\n' });
  expect(err).toBe('out/june.en.html: error: The page could not be written: it is a folder.\n');
  expect(list('out')).toEqual(['may.en.html']);
});
