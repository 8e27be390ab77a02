import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BAD, COMMAND, createSandbox, GOOD, WARNED } from '../../test/sandbox.js';

const REGISTER = 'register in en\nbody wg "Working Group"\n';

/** Starts a check that goes on. */
function startWatching(files: Record<string, string>, args: readonly string[], cwd = '.') {
  const { folder } = createSandbox(files);
  // Both outputs in one, so that they come in the order in which they are written.
  const script = 'exec "$0" "$@" 2>&1';
  const command = [process.execPath, COMMAND, 'check', '--watch', ...args];
  const child = spawn('sh', ['-c', script, ...command], {
    cwd: join(folder, cwd),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let look = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (added: string) => {
    text += added;
    look();
  });
  const exit = once(child, 'exit');
  void exit.then(() => look());
  return {
    folder,
    /** What the next check prints, to the line that says that it waits. */
    async nextCheck(): Promise<string> {
      const end = 'Waiting for changes. Ctrl+C ends it.\n';
      while (!text.includes(end)) {
        if (child.exitCode !== null) {
          throw new Error(`The command has ended: ${text}`);
        }
        await new Promise<void>((resolve) => {
          look = resolve;
        });
      }
      const [printed = '', ...rest] = text.split(end);
      text = rest.join(end);
      return printed;
    },
    /** The first check that prints something. A change can be seen in parts, and then there is a check for each. */
    async checkWith(expected: RegExp | string): Promise<string> {
      for (;;) {
        const printed = await this.nextCheck();
        if (typeof expected === 'string' ? printed.endsWith(expected) : expected.test(printed)) {
          return printed;
        }
      }
    },
    write: (path: string, content: string) => writeFileSync(join(folder, path), content),
    /** The exit code after Ctrl+C. */
    async interrupt(): Promise<unknown> {
      child.kill('SIGINT');
      const [code] = (await exit) as [number | null];
      return code;
    },
  };
}

test('agendas are checked again when one has changed, until Ctrl+C', async () => {
  const watching = startWatching({ 'a/may.agenda': GOOD }, ['a']);
  expect(await watching.nextCheck()).toBe('1 file checked, no errors\n');
  watching.write('a/may.agenda', BAD);
  expect(await watching.checkWith('1 file checked, 1 error\n')).toMatch(
    /^Checking again: a\/may\.agenda changed\.\na\/may\.agenda:3:25: error: /,
  );
  watching.write('a/may.agenda', GOOD);
  await watching.checkWith('Checking again: a/may.agenda changed.\n1 file checked, no errors\n');
  expect(await watching.interrupt()).toBe(0);
});

test('files that are added, renamed and deleted, also in new folders', async () => {
  const watching = startWatching({ 'a/may.agenda': GOOD }, ['.']);
  const { folder } = watching;
  await watching.nextCheck();
  mkdirSync(join(folder, 'a/b'));
  watching.write('a/b/june.agenda', GOOD.replace('X/2026/1', 'X/2026/6'));
  await watching.checkWith('2 files checked, no errors\n');
  watching.write('a/b/june.agenda', BAD);
  await watching.checkWith(/^a\/b\/june\.agenda:3:25: error: /m);
  renameSync(join(folder, 'a/b/june.agenda'), join(folder, 'a/b/july.agenda'));
  await watching.checkWith(/^a\/b\/july\.agenda:3:25: error: /m);
  rmSync(join(folder, 'a/b/july.agenda'));
  await watching.checkWith('1 file checked, no errors\n');
  expect(await watching.interrupt()).toBe(0);
});

test('registers and configurations in the folders above', async () => {
  const agenda = 'agenda X/1 in en\nbody wg\nitem a "A"\n';
  const watching = startWatching({ 'a/b/may.agenda': agenda }, ['may.agenda'], 'a/b');
  expect(await watching.nextCheck()).toContain('1 error');
  watching.write('names.agenda', REGISTER);
  await watching.checkWith('Checking again: ../../names.agenda changed.\n1 file checked, no errors\n');
  watching.write('a/agendum.config.json', '{ "rules": 1 }');
  await watching.checkWith(/^\.\.\/agendum\.config\.json:1:/m);
  expect(await watching.interrupt()).toBe(2);
});

test('a configuration that was named, and one that it extends', async () => {
  const files = {
    'a/may.agenda': WARNED,
    'b/ci.agendum.config.json': '{ "extends": "../c/agendum.config.json" }',
    'c/agendum.config.json': '{}',
  };
  const watching = startWatching(files, ['a', '--config', 'b/ci.agendum.config.json']);
  expect(await watching.nextCheck()).toContain('1 warning');
  watching.write('c/agendum.config.json', '{ "rules": { "unscheduled-item": "error" } }');
  await watching.checkWith('1 file checked, 1 error\n');
  watching.write('b/ci.agendum.config.json', '{ "rules": { "unscheduled-item": "off" } }');
  await watching.checkWith('1 file checked, no errors\n');
  expect(await watching.interrupt()).toBe(0);
});

test('a pattern, and a file that is not there yet', async () => {
  const watching = startWatching({ 'a/may.agenda': GOOD }, ['a/*.agenda', 'c.agenda']);
  expect(await watching.nextCheck()).toContain('c.agenda: error: There is no such file or folder.');
  watching.write('c.agenda', GOOD.replace('X/2026/1', 'X/2026/6'));
  await watching.checkWith('2 files checked, no errors\n');
  watching.write('a/june.agenda', GOOD.replace('X/2026/1', 'X/2026/7'));
  await watching.checkWith('3 files checked, no errors\n');
  expect(await watching.interrupt()).toBe(0);
});

test('what is of no account is not noticed', async () => {
  const { nextCheck, write, interrupt } = startWatching(
    { 'a/may.agenda': GOOD, 'a/node_modules/x.agenda': GOOD, 'a/.hidden/x.agenda': GOOD },
    ['a', '-f', 'json=a/report.json', '-f', 'pretty'],
  );
  await nextCheck();
  write('a/notes.txt', '');
  write('a/node_modules/x.agenda', BAD);
  write('a/.hidden/x.agenda', BAD);
  write('a/may.agenda', WARNED);
  expect(await nextCheck()).toMatch(/^Checking again: a\/may\.agenda changed\.\n/);
  expect(await interrupt()).toBe(0);
});

test.each([
  { files: { 'may.agenda': BAD }, args: ['.'], code: 1 },
  { files: { 'may.agenda': WARNED }, args: ['.', '--max-warnings', '0'], code: 1 },
  { files: { 'may.agenda': GOOD }, args: ['.', 'gone.agenda'], code: 2 },
])('the exit code is that of the last check: $code', async ({ files, args, code }) => {
  const { nextCheck, interrupt } = startWatching(files, args);
  await nextCheck();
  expect(await interrupt()).toBe(code);
});

test('together with --fix it is wrong use', () => {
  const { code, err } = createSandbox({ 'may.agenda': GOOD }).run(['check', '--watch', '--fix', '.']);
  expect(code).toBe(2);
  expect(err).toContain('With `--watch` files are not mended');
});
