import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BAD, COMMAND, createSandbox, GOOD, WARNED } from '../test/sandbox.js';
import { problemsOfSarif } from '../test/sarif-schema.js';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8')) as { version: string };
const PUBLISHED = `@agendum/cli@${PACKAGE.version}`;

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The example of a service in docs/ci.md. */
function example(name: string): unknown {
  const block = new RegExp(`^\`\`\`yaml ${name}\\n([^]*?)^\`\`\`$`, 'm').exec(text('docs/ci.md'));
  return parse(block![1]!);
}

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { value: string }>;
  runs: {
    using: string;
    steps: { id?: string; run?: string; 'working-directory'?: string; env?: Record<string, string> }[];
  };
}

describe('the action of GitHub, as it stands', () => {
  const action = parse(text('action.yml')) as Action;
  const machine = mkdtempSync(join(tmpdir(), 'agendum-runner-'));
  let packed = '';

  beforeAll(() => {
    const { stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', machine], {
      cwd: join(ROOT, 'packages/cli'),
      encoding: 'utf8',
    });
    packed = join(machine, stdout.trim());
  });
  afterAll(() => rmSync(machine, { recursive: true }));

  /** Runs the steps as the runner does. */
  function run(files: Record<string, string>, inputs: Record<string, string>) {
    const sandbox = createSandbox(files);
    const given: Record<string, string> = { package: packed, ...inputs };
    const valueOf = (expression: string): string =>
      expression.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
        expect(Object.keys(action.inputs)).toContain(name);
        return given[name] ?? action.inputs[name]!.default;
      });
    let log = '';
    let code: number | null = 0;
    for (const step of action.runs.steps.filter((step) => step.run !== undefined)) {
      const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, valueOf(value)]);
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', valueOf(step.run!)], {
        cwd: join(sandbox.folder, valueOf(step['working-directory'] ?? '.')),
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
          FORCE_COLOR: '0',
          RUNNER_TEMP: machine,
          GITHUB_ACTION_PATH: ROOT,
          GITHUB_OUTPUT: join(sandbox.folder, '.git/outputs'),
          GITHUB_STEP_SUMMARY: join(sandbox.folder, '.git/summary'),
          ...Object.fromEntries(env),
        },
      });
      log += stdout + stderr;
      code = status;
    }
    const lines = sandbox.read('.git/outputs').trim().split('\n');
    const outputs = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
    return { sandbox, code, log, outputs, summary: () => sandbox.read('.git/summary') };
  }

  test('installs the command of this version, and hands on every input and output', () => {
    expect(action.inputs['package']!.default).toBe(PUBLISHED);
    const used = action.runs.steps.flatMap((step) => [
      ...Object.values(step.env ?? {}),
      step['working-directory'] ?? '',
    ]);
    expect(
      used
        .join(' ')
        .match(/(?<=inputs\.)[\w-]+/g)!
        .sort(),
    ).toEqual(Object.keys(action.inputs).sort());
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.check.outputs.${name} }}`);
    }
    expect(Object.keys(run({ 'may.agenda': GOOD }, {}).outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('tells of errors for people, as annotations, as outputs and in the summary', () => {
    const { code, log, outputs, summary } = run({ 'a/may.agenda': BAD, 'a/june.agenda': WARNED }, { paths: 'a\n' });
    expect(code).toBe(1);
    expect(outputs).toEqual({ 'exit-code': '1', files: '2', errors: '1', warnings: '1' });
    expect(log).toContain('a/may.agenda:3:25: error: There is no item with the id "nowhere"');
    expect(log).toContain('2 files checked, 1 error, 1 warning');
    expect(log).toMatch(
      /^::error file=a\/may\.agenda,line=3,endLine=3,col=25,endColumn=32,title=unresolved-reference::/m,
    );
    expect(summary()).toContain('files checked: **2** · not read: **0** · errors: **1** · warnings: **1**');
    expect(summary()).toMatch(/^\| a&#47;may\.agenda&#58;3 \| error \| There is no item/m);
  });

  test('says nothing where nothing is wrong', () => {
    const { code, outputs, log, summary } = run({ 'may.agenda': GOOD }, {});
    expect(code).toBe(0);
    expect(outputs).toEqual({ 'exit-code': '0', files: '1', errors: '0', warnings: '0' });
    expect(log).not.toContain('::error');
    expect(summary()).not.toContain('| Place |');
  });

  test('every input has its effect', () => {
    const files = { 'in/a/may.agenda': WARNED, 'in/b b/june.agenda': GOOD, 'in/c.agendum.config.json': '{}' };
    const { code, outputs, sandbox, log } = run(files, {
      'working-directory': 'in',
      paths: 'a\n  b b  \n\n',
      config: 'c.agendum.config.json',
      'max-warnings': '0',
      shard: '1/1',
      quiet: 'true',
      sarif: 'out/agendum.sarif',
      junit: 'out/agendum.xml',
    });
    expect(code).toBe(1);
    expect(outputs).toEqual({ 'exit-code': '1', files: '2', errors: '0', warnings: '1' });
    expect(log).toContain('agendum: 1 warning, and --max-warnings allows 0.');
    expect(log).not.toContain('warning: ');
    expect(problemsOfSarif(sandbox.read('in/out/agendum.sarif'))).toEqual([]);
    expect(sandbox.read('in/out/agendum.xml')).toContain('<testsuites');
    expect(run({ 'may.agenda': GOOD }, { 'changed-since': 'main' }).log).toContain('`--changed-since` asks git');
  });

  test('wrong use ends with 2, and so does what cannot be read', () => {
    const wrong = run({ 'may.agenda': GOOD }, { shard: '5/4' });
    expect(wrong).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
    expect(wrong.log).toContain('`--shard` needs');
    expect(run({ 'may.agenda': GOOD }, { paths: 'gone.agenda' })).toMatchObject({ code: 2 });
    expect(run({ 'may.agenda': GOOD }, { paths: '\n' })).toMatchObject({ code: 2 });
  });

  test('nothing in an agenda or in its name is taken for a command of the log or for Markdown', () => {
    const agenda = 'agenda X/1 in en\nitem a "See {item **<b>|x**} ::error::x"\n::set-output name=errors::99\n';
    const { log, summary, outputs } = run({ '::add-mask::a.agenda': agenda }, {});
    const [before, ...rest] = log.split(/^::stop-commands::(.+)\n/m);
    const [token, after = ''] = rest;
    const [, annotations = ''] = after.split(`::${token}::\n`);
    for (const open of [before!, annotations]) {
      expect(open.match(/^::(?!error |warning |notice ).*/gm)).toBeNull();
    }
    expect(outputs['errors']).not.toBe('99');
    expect(summary()).not.toMatch(/<b>|\*\*</);
  });

  test('leaves nothing behind on the machine', () => {
    run({ 'may.agenda': BAD }, {});
    expect(readdirSync(machine).sort()).toEqual(['agendum', packed.slice(machine.length + 1)]);
  });
});

test('the example for GitHub names inputs that the action has', () => {
  const { jobs } = example('github') as { jobs: { check: { steps: { uses: string; with?: object }[] } } };
  const { inputs } = parse(text('action.yml')) as Action;
  const step = jobs.check.steps.find(({ uses }) => uses.startsWith('OWNER/agendum@'));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step!.with!)));
  const table = [...text('docs/ci.md').matchAll(/^\| `([\w-]+)` +\| /gm)].map(([, name]) => name);
  expect(table).toEqual(expect.arrayContaining(Object.keys(inputs)));
});

/** Runs a line of an example in a shell that has the built command. */
function runInShell(folder: string, line: string) {
  const shim = `agendum() { "${process.execPath}" "${COMMAND}" "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', shim + line], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

test('the example for GitLab leaves the report that it promises', () => {
  const { agendas } = example('gitlab') as {
    agendas: { before_script: string[]; script: string[]; artifacts: { reports: { junit: string } } };
  };
  expect(agendas.before_script).toEqual([`npm install --global ${PUBLISHED}`]);
  const { folder, read } = createSandbox({ 'a/may.agenda': WARNED });
  const { code, out } = runInShell(folder, agendas.script.join('\n'));
  expect(code).toBe(1);
  expect(out).toContain('a/may.agenda:4:6: warning:');
  expect(read(agendas.artifacts.reports.junit)).toContain('<testsuites name="agendum check" tests="1" failures="1"');
});

interface Hook {
  id: string;
  entry: string;
  files: string;
}

test('the hooks of pre-commit run the command of this version on the files of the commit', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as Hook[];
  const start = `npx --yes --package=${PUBLISHED} `;
  expect(hooks.map(({ id }) => id)).toEqual(['agendum-check', 'agendum-fix']);
  const { repos } = example('pre-commit') as { repos: { rev: string; hooks: { id: string }[] }[] };
  expect(repos[0]).toMatchObject({ rev: `v${PACKAGE.version}`, hooks: [{ id: 'agendum-check' }] });
  for (const { id, entry, files } of hooks) {
    expect(new RegExp(files).test('a/may.agenda')).toBe(true);
    expect(new RegExp(files).test('a/agendum.config.json')).toBe(false);
    expect(entry.startsWith(start)).toBe(true);
    const { folder, read } = createSandbox({
      'may.agenda': 'agenda "X/ 2026/1" in en\nitem a "A"\n',
      'other.agenda': BAD,
    });
    const { code, out } = runInShell(folder, `${entry.slice(start.length)} may.agenda`);
    expect(out).toContain('1 file checked');
    expect({ code, text: read('may.agenda').split('\n')[0] }).toEqual(
      id === 'agendum-fix' ? { code: 0, text: 'agenda X/2026/1 in en' } : { code: 1, text: 'agenda "X/ 2026/1" in en' },
    );
  }
});

test('every service is told of the version that is here', () => {
  const named = [...text('docs/ci.md').matchAll(/@agendum\/cli@([\d.]+\d)/g)].map(([, version]) => version);
  expect(new Set(named)).toEqual(new Set([PACKAGE.version]));
});
