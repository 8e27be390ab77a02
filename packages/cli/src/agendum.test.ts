import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BAD, createSandbox, GOOD } from '../test/sandbox.js';

test('the version', () => {
  const { run } = createSandbox();
  expect(run(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^agendum \d+\.\d+\.\d+\n$/), err: '' });
  expect(run(['-v']).out).toBe(run(['--version']).out);
});

test.each([
  { args: ['--help'], shows: 'agendum check [options] PATH...    find mistakes' },
  { args: ['help'], shows: 'agendum check [options] PATH...    find mistakes' },
  { args: ['help', 'build'], shows: '-o, --out DIR' },
  { args: ['build', '--help'], shows: '-o, --out DIR' },
  { args: ['check', '-h'], shows: '--format pretty --format sarif=out/agendum.sarif' },
  { args: ['help', 'explain'], shows: 'agendum explain RULE...' },
  { args: ['rules', '-h'], shows: 'agendum rules [options]' },
])('help is printed by $args', ({ args, shows }) => {
  const outcome = createSandbox().run(args);
  expect(outcome).toMatchObject({ code: 0, err: '' });
  expect(outcome.out).toContain(shows);
  expect(Math.max(...outcome.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(83);
});

test.each([
  { args: [], says: 'Name a command', help: 'agendum --help' },
  { args: ['biuld', 'x'], says: 'There is no command `biuld`. Did you mean `build`?', help: 'agendum --help' },
  { args: ['help', 'chek'], says: 'There is no command `chek`. Did you mean `check`?', help: 'agendum --help' },
  { args: ['check'], says: 'Name a file or a folder', help: 'agendum help check' },
  { args: ['check', '--quite', '.'], says: 'no option `--quite`. Did you mean `--quiet`?', help: 'agendum help check' },
  { args: ['check', '-z', '.'], says: 'no option `-z`.', help: 'agendum help check' },
  { args: ['check', '--out', 'x', '.'], says: '`agendum check` has no option `--out`', help: 'agendum help check' },
  { args: ['build', '.', '--out'], says: '`--out` needs a value', help: 'agendum help build' },
  { args: ['build', '--out', '--quiet', '.'], says: '`--out` needs a value', help: 'agendum help build' },
  { args: ['build', '--out=', '.'], says: '`--out` needs a value', help: 'agendum help build' },
  { args: ['build', '--quiet=no', '.'], says: '`--quiet` takes no value', help: 'agendum help build' },
  { args: ['build', '-f', 'htm', '.'], says: 'no format `htm`. Did you mean `html`?', help: 'agendum help build' },
  { args: ['build', '-f', 'html,', '.'], says: 'no format ``', help: 'agendum help build' },
  { args: ['rules', 'may.agenda'], says: '`agendum rules` takes no `may.agenda`', help: 'agendum help rules' },
  { args: ['rules', '-f', 'jsn'], says: 'no format `jsn`. Did you mean `json`?', help: 'agendum help rules' },
  { args: ['explain'], says: 'Which rule? Name it', help: 'agendum help explain' },
  {
    args: ['explain', 'syntax', 'duplicate-ids'],
    says: 'no rule `duplicate-ids`. Did you mean `duplicate-id`?',
    help: 'agendum help explain',
  },
  { args: ['explain', '-q', 'syntax'], says: '`agendum explain` has no option `-q`', help: 'agendum help explain' },
])('$args is wrong use', ({ args, says, help }) => {
  const { run, list } = createSandbox({ 'may.agenda': GOOD });
  const outcome = run(args);
  expect(outcome).toMatchObject({ code: 2, out: '' });
  expect(outcome.err).toContain(says);
  expect(outcome.err).toContain(`Run \`${help}\``);
  expect(list('.')).toEqual(['may.agenda']);
});

test('options may stand anywhere, and what follows -- is a path', () => {
  const { run } = createSandbox({ '-q.agenda': BAD });
  expect(run(['-q', 'check', '--', '-q.agenda']).out).toMatch(/^-q\.agenda:3:25: error:/);
});

test.each([
  { env: {}, colored: false },
  { env: { FORCE_COLOR: '1' }, colored: true },
  { env: { FORCE_COLOR: '0' }, colored: false },
  { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colored: true },
  { env: { NO_COLOR: '1' }, colored: false },
])('with $env there are colours in a pipe: $colored', ({ env, colored }) => {
  const { run } = createSandbox({ 'may.agenda': BAD });
  const { out } = run(['check', 'may.agenda'], { env });
  expect(out.includes('\u001B[')).toBe(colored);
});

test('a reader that stops reading is no mistake', async () => {
  const { folder, write } = createSandbox();
  write({ 'may.agenda': `${BAD}${BAD.slice(BAD.indexOf('item')).repeat(2000)}` });
  const command = fileURLToPath(new URL('../dist/agendum.mjs', import.meta.url));
  const child = spawn(process.execPath, [command, 'check', 'may.agenda'], { cwd: folder });
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'exit');
  expect({ code, err }).toEqual({ code: 1, err: '' });
});
