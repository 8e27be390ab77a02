import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../report/formats/check-result.js';
import { BAD as BAD_WITH_SYMBOL, createSandbox, GOOD, type Sandbox } from '../../test/sandbox.js';

/** Without a symbol, so that files have nothing to do with each other. */
const BAD = BAD_WITH_SYMBOL.replace('X/2026/2 ', '');

/** The files that a run has checked. */
function checked(sandbox: Sandbox, args: readonly string[], options?: { cwd?: string }): string[] {
  const { out } = sandbox.run(['check', '--format', 'json', ...args], options);
  return (JSON.parse(out) as CheckResult).files.map(({ path }) => path).filter((path) => !path.endsWith('.json'));
}

describe('--shard', () => {
  const names = Array.from({ length: 60 }, (_, index) => `a/${index % 7}/${index}.agenda`);
  const files = Object.fromEntries(names.map((name) => [name, BAD]));

  test.each([1, 2, 3, 7])('%s parts have all files between them, and none has one of another', (count) => {
    const sandbox = createSandbox(files);
    const parts = Array.from({ length: count }, (_, index) =>
      checked(sandbox, ['--shard', `${index + 1}/${count}`, 'a']),
    );
    expect(parts.flat().sort()).toEqual([...names].sort());
    for (const part of parts) {
      expect(part.length).toBeGreaterThan(30 / count / 2);
    }
  });

  test('a file stays in its part when others come and go, and wherever the command is run', () => {
    const sandbox = createSandbox(files);
    const before = checked(sandbox, ['--shard', '2/4', 'a']);
    expect(checked(sandbox, ['--shard', '2/4', '.'], { cwd: 'a' }).map((name) => `a/${name}`)).toEqual(before);
    sandbox.write({ 'a/0/new.agenda': BAD, 'b/new.agenda': BAD });
    rmSync(join(sandbox.folder, 'a/1/1.agenda'));
    const after = checked(sandbox, ['--shard', '2/4', 'a', 'b']);
    expect(after.filter((name) => !name.endsWith('new.agenda'))).toEqual(
      before.filter((name) => name !== 'a/1/1.agenda'),
    );
  });

  test('files of different parts are compared', () => {
    const sandbox = createSandbox({ ...files, 'a/x.agenda': GOOD, 'b/y.agenda': GOOD });
    const found = [1, 2, 3, 4, 5, 6].flatMap((index) =>
      sandbox.run(['check', '--shard', `${index}/6`, '.']).out.match(/^[ab]\/[xy].agenda:1:8: (warning|note)/gm),
    );
    expect(found.filter((line) => line !== null).sort()).toEqual(
      ['note', 'warning'].flatMap((label) => [`a/x.agenda:1:8: ${label}`, `b/y.agenda:1:8: ${label}`]).sort(),
    );
  });

  test('how many were left out is said, and a part may be empty', () => {
    const { run } = createSandbox({ 'may.agenda': GOOD });
    const outs = ['1/2', '2/2'].map((shard) => run(['check', '--shard', shard, '.']));
    expect(outs.map(({ code }) => code)).toEqual([0, 0]);
    expect(outs.map(({ out }) => out).sort()).toEqual([
      '0 of 1 file checked, no errors\n',
      '1 file checked, no errors\n',
    ]);
  });

  test('a file that cannot be read is told in its part', () => {
    const { run } = createSandbox({ 'may.agenda': Buffer.from([0, 0, 1]), 'june.agenda': GOOD });
    const codes = [1, 2, 3].map((index) => run(['check', '--shard', `${index}/3`, '.']).code);
    expect(codes.sort((a, b) => a! - b!)).toEqual([0, 0, 2]);
  });

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '1.5/2', '', '1/99999'])('%s is wrong use', (shard) => {
    const { code, out, err } = createSandbox({ 'may.agenda': GOOD }).run(['check', `--shard=${shard}`, '.']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/`--shard` needs (the number of a part|a value).*such as `--shard 1\/4`/);
  });
});

describe('--changed-since', () => {
  const FILES = {
    'a/may.agenda': BAD,
    'a/june.agenda': BAD,
    'a/b/july.agenda': BAD,
    'c/august.agenda': BAD,
    'a/b/names.agenda': 'register in en\n',
    'c/notes.txt': '',
  };

  function git({ folder }: Sandbox, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  }

  function commit(sandbox: Sandbox): void {
    git(sandbox, 'add', '--all');
    git(sandbox, 'commit', '--quiet', '--message', 'A change');
  }

  /** A repository whose branch `main` holds the files. */
  function createRepository(files: Record<string, string> = FILES): Sandbox {
    const sandbox = createSandbox(files);
    git(sandbox, 'init', '--quiet', '--initial-branch', 'main');
    commit(sandbox);
    git(sandbox, 'checkout', '--quiet', '-b', 'work');
    return sandbox;
  }

  const since = (sandbox: Sandbox, ...args: string[]) => checked(sandbox, ['--changed-since', 'main', '.', ...args]);

  test('where nothing has changed nothing is checked', () => {
    const sandbox = createRepository();
    const { code, out, err } = sandbox.run(['check', '--changed-since', 'main', '.']);
    expect({ code, out, err }).toEqual({ code: 0, out: '0 of 5 files checked, no errors\n', err: '' });
  });

  test('files that were changed, committed or not, and that git does not know yet', () => {
    const sandbox = createRepository({ ...FILES, '.gitignore': 'ignored.agenda\n' });
    sandbox.write({ 'a/may.agenda': `${BAD}// More.\n`, 'a/é\t"x".agenda': BAD, 'c/notes.txt': 'More.' });
    commit(sandbox);
    sandbox.write({ 'c/august.agenda': `${BAD}// More.\n`, 'c/new.agenda': BAD, 'c/ignored.agenda': BAD });
    expect(since(sandbox)).toEqual([
      'a/may.agenda',
      'a/é\t"x".agenda',
      'c/august.agenda',
      'c/ignored.agenda',
      'c/new.agenda',
    ]);
    git(sandbox, 'add', 'c/new.agenda');
    expect(since(sandbox)).toContain('c/new.agenda');
  });

  test('a translation of an agenda that has changed', () => {
    const french = 'translation fr of X/2026/2\nitem opening "Voir {item nowhere}"\n';
    const sandbox = createRepository({
      'a/b/july.agenda': BAD_WITH_SYMBOL,
      'a/b/may.fr.agenda': french,
      'c/august.agenda': BAD_WITH_SYMBOL.replace('2026/2', '2026/4'),
      'c/august.fr.agenda': french.replace('2026/2', '2026/4'),
    });
    sandbox.write({ 'a/b/july.agenda': `${BAD_WITH_SYMBOL}// More.\n` });
    expect(since(sandbox)).toEqual(['a/b/july.agenda', 'a/b/may.fr.agenda']);
  });

  test('an agenda that has not changed, and that the change of another makes wrong', () => {
    const sandbox = createRepository({ 'a/may.agenda': BAD_WITH_SYMBOL, 'c/june.agenda': BAD, 'c/july.agenda': BAD });
    sandbox.write({ 'c/june.agenda': BAD_WITH_SYMBOL });
    expect(since(sandbox)).toEqual(['c/june.agenda', 'a/may.agenda']);
    const { out } = sandbox.run(['check', '--changed-since', 'main', '.']);
    expect(out.match(/^\S+(?=: (error|warning|note))/gm)).toEqual([
      'c/june.agenda:1:8',
      'a/may.agenda:1:8',
      'c/june.agenda:3:25',
      'a/may.agenda:1:8',
      'c/june.agenda:1:8',
    ]);
  });

  test('what others have changed on the branch since then does not count', () => {
    const sandbox = createRepository();
    git(sandbox, 'checkout', '--quiet', 'main');
    sandbox.write({ 'a/june.agenda': `${BAD}// More.\n` });
    commit(sandbox);
    git(sandbox, 'checkout', '--quiet', 'work');
    sandbox.write({ 'a/may.agenda': `${BAD}// More.\n` });
    expect(since(sandbox)).toEqual(['a/may.agenda']);
  });

  test.each<[name: string, change: (sandbox: Sandbox) => void]>([
    ['changed', ({ write }) => write({ 'a/b/names.agenda': 'register in en\nbody wg "Working Group"\n' })],
    ['deleted', ({ folder }) => rmSync(join(folder, 'a/b/names.agenda'))],
    ['new', ({ write }) => write({ 'a/b/more.agenda': 'register in en\nbody wg "Working Group"\n' })],
    ['no register any more', ({ write }) => write({ 'a/b/names.agenda': GOOD })],
  ])('agendas in the folder of a register that is %s, and below', (_name, change) => {
    const sandbox = createRepository();
    const agendas = () => since(sandbox).filter((path) => !/names|more/.test(path));
    change(sandbox);
    expect(agendas()).toEqual(['a/b/july.agenda']);
    commit(sandbox);
    expect(agendas()).toEqual(['a/b/july.agenda']);
    expect(checked(sandbox, ['--changed-since', 'main', 'a/b/july.agenda', 'c'])).toEqual(['a/b/july.agenda']);
  });

  test.each<[name: string, before: Record<string, string>, change: (sandbox: Sandbox) => void, files: string[]]>([
    [
      'a changed configuration',
      { 'a/agendum.config.json': '{}' },
      ({ write }) => write({ 'a/agendum.config.json': '{ }' }),
      ['a/b/july.agenda', 'a/b/names.agenda', 'a/june.agenda', 'a/may.agenda'],
    ],
    [
      'a deleted configuration',
      { 'a/agendum.config.json': '{}' },
      ({ folder }) => rmSync(join(folder, 'a/agendum.config.json')),
      ['a/b/july.agenda', 'a/b/names.agenda', 'a/june.agenda', 'a/may.agenda'],
    ],
    [
      'a configuration that another extends',
      { 'c/agendum.config.json': '{ "extends": "../house.agendum.config.json" }', 'house.agendum.config.json': '{}' },
      ({ write }) => write({ 'house.agendum.config.json': '{ }' }),
      ['a/b/july.agenda', 'a/b/names.agenda', 'a/june.agenda', 'a/may.agenda', 'c/august.agenda'],
    ],
  ])('agendas that see %s', (_name, before, change, files) => {
    const sandbox = createRepository({ ...FILES, ...before });
    change(sandbox);
    expect(since(sandbox)).toEqual(files);
  });

  test.each<[name: string, change: (sandbox: Sandbox) => void]>([
    ['has changed', ({ write }) => write({ 'a/may.agenda': `${BAD}// More.\n` })],
    ['is gone', ({ folder }) => rmSync(join(folder, 'a/may.agenda'))],
  ])('translations of what %s', (_name, change) => {
    const text = 'translation fr of X/2026/2\nitem opening "{item nowhere}"\n';
    const sandbox = createRepository({ 'a/may.agenda': BAD, 'a/fr/may.agenda': text, 'b/june.agenda': BAD });
    expect(since(sandbox)).toEqual([]);
    change(sandbox);
    expect(since(sandbox)).toContain('a/fr/may.agenda');
    expect(since(sandbox)).not.toContain('b/june.agenda');
  });

  test('from a folder of the repository, and through a link to it', () => {
    const sandbox = createRepository();
    sandbox.write({ 'a/may.agenda': `${BAD}// More.\n` });
    expect(checked(sandbox, ['--changed-since', 'main', '.', '../c'], { cwd: 'a' })).toEqual(['may.agenda']);
    symlinkSync(sandbox.folder, join(sandbox.folder, 'link'));
    expect(checked(sandbox, ['--changed-since', 'main', 'link/a'])).toEqual(['link/a/may.agenda']);
  });

  test('together with --shard', () => {
    const sandbox = createRepository();
    sandbox.write({ 'a/may.agenda': `${BAD}// More.\n`, 'c/new.agenda': BAD });
    const parts = ['1/2', '2/2'].map((shard) => since(sandbox, '--shard', shard));
    expect(parts.flat().sort()).toEqual(['a/may.agenda', 'c/new.agenda']);
  });

  test.each([
    { ref: 'mian', says: 'Git knows no commit `mian`. Did you mean `main`?' },
    {
      ref: 'origin/xyz',
      says: 'Git knows no commit `origin/xyz`. In CI, only a part of the history may be there: fetch all of it',
    },
    { ref: 'main..work', says: 'Git knows no commit `main..work`.' },
    { ref: '--output=x', says: 'Git knows no commit `--output=x`.' },
    { ref: 'stranger', says: 'Git finds no commit that `stranger` and the present state have in common.' },
  ])('$ref: said so, exit code 2', ({ ref, says }) => {
    const sandbox = createRepository();
    git(sandbox, 'checkout', '--quiet', '--orphan', 'stranger');
    sandbox.write({ 'strange.agenda': BAD });
    commit(sandbox);
    git(sandbox, 'checkout', '--quiet', 'work');
    const { code, out, err } = sandbox.run(['check', `--changed-since=${ref}`, '.']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`agendum: ${says}`);
    expect(sandbox.list('.')).not.toContain('x');
  });

  test('outside of a repository, or without git: said so, exit code 2', () => {
    const sandbox = createSandbox(FILES);
    const args = ['check', '--changed-since', 'main', '.'];
    expect(sandbox.run(args)).toEqual({
      code: 2,
      out: '',
      err: 'agendum: `--changed-since` asks git what has changed, and this folder is in no repository of git.\n',
    });
    expect(sandbox.run(args, { env: { PATH: '/nowhere' } })).toEqual({
      code: 2,
      out: '',
      err: 'agendum: `--changed-since` asks git what has changed, and there is no git on this machine.\n',
    });
  });
});
