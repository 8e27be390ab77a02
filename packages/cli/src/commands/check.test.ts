import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BAD, createSandbox, GOOD } from '../../test/sandbox.js';

const NO_SUCH_ITEM = 'error: There is no item with the id "nowhere"';

test('an agenda that nothing is wrong with', () => {
  const { run, list } = createSandbox({ 'may.agenda': GOOD });
  expect(run(['check', 'may.agenda'])).toEqual({ code: 0, out: '1 file checked, no errors\n', err: '' });
  expect(list('.')).toEqual(['may.agenda']);
});

test('an error is shown in its place', () => {
  const { run } = createSandbox({ 'may.agenda': BAD });
  const { code, out, err } = run(['check', 'may.agenda']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const [head, ...rest] = out.split('\n');
  expect(head).toContain(`may.agenda:3:25: ${NO_SUCH_ITEM}`);
  expect(head).toMatch(/ \[[a-z-]+\]$/);
  expect(rest.join('\n')).toBe(`    3 | item opening "See {item nowhere}"
      |                         ^^^^^^^

1 file checked, 1 error
`);
});

test.each([
  { name: 'Chinese', line: '"落实{item nowhere}的建议"', column: 23, before: 24 },
  { name: 'a combining mark', line: '"e\u0301cole {item nowhere}"', column: 28, before: 26 },
  { name: 'a tab', line: '"a\t{item nowhere}"', column: 23, before: 25 },
])('the marks stand right behind $name', ({ line, column, before }) => {
  const { run } = createSandbox({ 'may.agenda': `agenda X/1 in zh\nitem opening ${line}\n` });
  const { out } = run(['check', 'may.agenda']);
  expect(out).toContain(`may.agenda:2:${column}: ${NO_SUCH_ITEM}`);
  expect(out).toContain(`\n      | ${' '.repeat(before)}^^^^^^^\n`);
});

test.each([
  { name: 'CR LF', text: BAD.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', text: `\uFEFF${BAD}` },
])('places and lines are the same with $name', ({ text }) => {
  const { run } = createSandbox({ 'may.agenda': text });
  const { out } = run(['check', 'may.agenda']);
  expect(out).toContain(`may.agenda:3:25: ${NO_SUCH_ITEM}`);
  expect(out).toContain('    3 | item opening "See {item nowhere}"\n      |                         ^^^^^^^\n');
});

test('a byte order mark shifts no column of the first line', () => {
  const { run } = createSandbox({ 'may.agenda': '\uFEFFagenda X/1 in en item a "{item nowhere}"' });
  expect(run(['check', 'may.agenda']).out).toContain(`may.agenda:1:32: ${NO_SUCH_ITEM}`);
});

test('folders and patterns stand for the agendas in them', () => {
  const { run, folder } = createSandbox({
    'a/one.agenda': BAD,
    'a/b/two.agenda': BAD,
    'a/notes.txt': BAD,
    'a/.hidden/three.agenda': BAD,
    'a/node_modules/x/four.agenda': BAD,
    'c/five.agenda': BAD,
  });
  symlinkSync(join(folder, 'a'), join(folder, 'a/b/circle'));
  const files = (...paths: string[]) => run(['check', ...paths]).out.match(/^\S+(?=:3:25: error)/gm);
  expect(files('a')).toEqual(['a/b/two.agenda', 'a/one.agenda']);
  expect(files('a/', './c')).toEqual(['a/b/two.agenda', 'a/one.agenda', 'c/five.agenda']);
  expect(files('**/*.agenda')).toEqual(['a/b/two.agenda', 'a/one.agenda', 'c/five.agenda']);
  expect(files('{a,c}/*')).toEqual(['a/one.agenda', 'c/five.agenda']);
  expect(files(`${folder}/c`)).toEqual([`${folder}/c/five.agenda`]);
  expect(files(`${folder}/*/five.agenda`)).toEqual([`${folder}/c/five.agenda`]);
  expect(run(['check', '../c', './b/../one.agenda'], { cwd: 'a' }).out).toMatch(/^\.\.\/c\/five[^]*^one\.agenda/m);
});

test('a file that is named twice is checked once', () => {
  const { run } = createSandbox({ 'a/may.agenda': GOOD });
  expect(run(['check', 'a', 'a/may.agenda', './a/../a/may.agenda', 'a/*']).out).toBe('1 file checked, no errors\n');
});

test('a name that looks like a pattern is a name where there is such a file', () => {
  const { run } = createSandbox({ 'may[1].agenda': GOOD });
  expect(run(['check', 'may[1].agenda'])).toMatchObject({ code: 0, out: '1 file checked, no errors\n' });
});

test('what is only a warning leaves the exit code at 0, and --quiet leaves it out', () => {
  const { run } = createSandbox({
    'may.agenda':
      'agenda X/1 in en\ndates 2026-05-04 to 2026-05-05\nitem a "A"\nitem b "B"\ntimetable {\n 2026-05-04 { 10:00-13:00 a }\n}\n',
  });
  const { code, out } = run(['check', 'may.agenda']);
  expect(code).toBe(0);
  expect(out).toMatch(/may\.agenda:4:\d+: warning: /);
  expect(out).toMatch(/1 file checked, no errors, \d+ warnings?\n$/);
  expect(run(['check', '--quiet', 'may.agenda'])).toEqual({ code: 0, out: '', err: '' });
});

test('--quiet prints errors and nothing else', () => {
  const { run } = createSandbox({ 'may.agenda': BAD, 'june.agenda': GOOD });
  const { code, out } = run(['check', '--quiet', '.']);
  expect(code).toBe(1);
  expect(out).toMatch(/^may\.agenda:3:25: error: [^\n]*\n.*\n.*\n\n$/);
});

test('an empty file is an error, and so is one with comments alone', () => {
  const { run } = createSandbox({ 'empty.agenda': '', 'comment.agenda': '// to be written\n' });
  const { code, out, err } = run(['check', '.']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('empty.agenda:1:1: error: There is nothing in this file.');
  expect(out).toContain('comment.agenda:1:1: error: There is nothing in this file.');
  expect(out).toContain('2 files checked, 2 errors');
});

test.each([
  { name: 'a file that is not there', path: 'mya.agenda', says: 'no such file or folder. Did you mean `may.agenda`?' },
  { name: 'a file without its ending', path: 'may', says: 'Did you mean `may.agenda`?' },
  {
    name: 'a folder that is not there',
    path: 'agenda/2026/june.agenda',
    says: 'Did you mean `agendas/2026/june.agenda`?',
  },
  {
    name: 'two slips in one path',
    path: './agenda/2026/jnue.agenda',
    says: 'Did you mean `agendas/2026/june.agenda`?',
  },
  { name: 'a name that is like none', path: 'zzz', says: 'There is no such file or folder.\n' },
  { name: 'a path below a file', path: 'may.agenda/x', says: 'There is no such file or folder.\n' },
  { name: 'a folder without agendas', path: 'nothing', says: 'no file that ends in .agenda in this folder' },
  { name: 'a folder named like an agenda', path: 'folder.agenda', says: 'no file that ends in .agenda in this folder' },
  { name: 'a pattern that matches nothing', path: 'x/**/*.agenda', says: 'It matches no file.' },
  { name: 'a pattern that matches no agenda', path: 'noth*/*', says: 'only files that do not end in .agenda' },
  {
    name: 'a file with another ending',
    path: 'nothing/here.txt',
    says: 'does not end in .agenda. If it is one, rename it.',
  },
  { name: 'a link to nothing', path: 'dangling.agenda', says: 'a link to `gone`' },
  { name: 'a link in a circle', path: 'circle.agenda', says: 'a link to `circle.agenda`' },
  { name: 'a file that is no text', path: 'binary.agenda', says: 'This is no text file' },
  { name: 'a file in UTF-16', path: 'utf16.agenda', says: 'saved as UTF-16' },
  { name: 'a file in another encoding', path: 'latin.agenda', says: 'not saved as UTF-8 (see line 2)' },
])('$name: said so, exit code 2, and the others are checked', ({ path, says }) => {
  const { run, folder } = createSandbox({
    'may.agenda': GOOD,
    'agendas/2026/june.agenda': GOOD,
    'nothing/here.txt': '',
    'binary.agenda': Buffer.from([1, 2, 3, 0, 0, 0, 7]),
    'utf16.agenda': Buffer.from(`\uFEFF${GOOD}`, 'utf16le'),
    'latin.agenda': Buffer.from('agenda X/1 in fr\ntitle "été"', 'latin1'),
  });
  mkdirSync(join(folder, 'folder.agenda'));
  symlinkSync('gone', join(folder, 'dangling.agenda'));
  symlinkSync('circle.agenda', join(folder, 'circle.agenda'));
  const { code, out, err } = run(['check', path, 'may.agenda']);
  expect(err).toContain(`${path}: error: `);
  expect(err).toContain(says);
  expect({ code, out }).toEqual({ code: 2, out: '1 file checked, 1 not read\n' });
});

test('a broken link in a folder is told, and the rest of the folder is checked', () => {
  const { run, folder } = createSandbox({ 'a/may.agenda': GOOD });
  symlinkSync('gone', join(folder, 'a/june.agenda'));
  const { code, out, err } = run(['check', 'a']);
  expect(err).toMatch(/^a\/june\.agenda: error: The file could not be read: it is not there/);
  expect({ code, out }).toEqual({ code: 2, out: '1 file checked, 1 not read\n' });
});

test('a file of 10 MB is checked', () => {
  const paragraph = '落实工作组会议通过的建议'.repeat(20);
  const block = `item a# "A" {\n"""\n${`${paragraph}\n\n`.repeat(100)}\n"""\n}\n`;
  const items = Array.from({ length: 140 }, (_, index) => block.replace('#', String(index)));
  const { run } = createSandbox({ 'large.agenda': `agenda X/1 in zh\n${items.join('')}item z "{item nowhere}"\n` });
  const { code, out } = run(['check', 'large.agenda']);
  expect(code).toBe(1);
  expect(out).toMatch(/large\.agenda:\d+:15: error: There is no item/);
});

test('text that a terminal would obey is shown and not obeyed', () => {
  const { run } = createSandbox({
    'may\u001B[31m.agenda': 'agenda X/1 in en\nitem a "\u001B]0;title\u0007{item nowhere}"\n',
  });
  const { out } = run(['check', '.']);
  expect(out).toContain('may␛[31m.agenda:2:');
  expect(out).toContain('item a "␛]0;title␇{item nowhere}"');
  expect(out).not.toContain('\u001B');
});

test('what is accepted in the agenda is counted and not told', () => {
  const { run } = createSandbox({
    'may.agenda': BAD.replace('item', '// accept unresolved-reference: as published\nitem'),
  });
  expect(run(['check', 'may.agenda'])).toEqual({ code: 0, out: '1 file checked, no errors, 1 accepted\n', err: '' });
  expect(run(['check', '-f', 'sarif', 'may.agenda']).out).toContain('"justification": "as published"');
});
