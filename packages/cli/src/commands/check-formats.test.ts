import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { Ajv } from 'ajv';
import { BAD, createSandbox, GOOD, WARNED } from '../../test/sandbox.js';
import { problemsOfSarif } from '../../test/sarif-schema.js';
import type { CheckResult } from '../report/formats/check-result.js';

const FILES = { 'a/bad.agenda': BAD, 'a/good.agenda': GOOD, 'a/warned.agenda': WARNED };

test('JSON: all that is told, as the schema says', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/check.schema.json', import.meta.url), 'utf8')) as object;
  const { run } = createSandbox(FILES);
  const { code, out, err } = run(['check', '--format', 'json', 'a', 'gone.agenda']);
  expect({ code, err }).toEqual({ code: 2, err: 'gone.agenda: error: There is no such file or folder.\n' });
  const result = JSON.parse(out) as CheckResult;
  const validate = new Ajv().compile(schema);
  validate(result);
  expect(validate.errors).toBeNull();
  expect(result.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([
    ['a/bad.agenda', ['unresolved-reference']],
    ['a/good.agenda', []],
    ['a/warned.agenda', ['unscheduled-item']],
  ]);
  expect(result.summary).toEqual({ checked: 3, notRead: 1, errors: 1, warnings: 1, information: 0, accepted: 0 });
});

test('SARIF: from the root of the repository, valid, with the page of each rule', () => {
  const { run } = createSandbox(FILES);
  const { code, out } = run(['check', '--format', 'sarif', '.'], { cwd: 'a' });
  expect(code).toBe(1);
  expect(problemsOfSarif(out)).toEqual([]);
  const [found] = (JSON.parse(out) as Log).runs;
  const [first] = found!.results!;
  expect(first!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('a/bad.agenda');
  const rules = found!.tool.driver.rules!;
  expect(rules[first!.ruleIndex!]!.id).toBe('unresolved-reference');
  expect(rules.map(({ id }) => id)).toContain('syntax');
  for (const { id, help } of rules) {
    expect(help!.markdown).toMatch(new RegExp(`^# ${id}\\n\\n[^]+How to mend it`));
  }
});

test('JUnit, valid', async () => {
  const schema = readFileSync(new URL('../../test/junit.xsd', import.meta.url), 'utf8');
  const { out } = createSandbox(FILES).run(['check', '--format', 'junit', '.']);
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: out }, schema });
  expect(errors).toEqual([]);
  expect(out).toContain('<testsuites name="agendum check" tests="3" failures="1" errors="0">');
});

test('annotations of GitHub, from the root of the repository', () => {
  const { out } = createSandbox(FILES).run(['check', '--format', 'github', '.'], { cwd: 'a' });
  expect(out).toMatch(
    /^::error file=a\/bad\.agenda,line=3,endLine=3,col=25,endColumn=32,title=unresolved-reference::There is.*\n::warning file=a\/warned\.agenda,.*\n$/,
  );
});

test('one line for each finding', () => {
  const { out } = createSandbox(FILES).run(['check', '--format', 'compact', '.']);
  expect(out).toMatch(/^a\/bad\.agenda:3:25: error: There is.*\na\/warned\.agenda:4:6: warning: .*\n$/);
});

test('several at once, each to a file, one to the standard output', () => {
  const { run, list, read } = createSandbox(FILES);
  const args = [
    '--format',
    'sarif=out/deep/a.sarif',
    '-f',
    'junit=out/a=b.xml',
    '--format=compact',
    '-f',
    'pretty=p.txt',
  ];
  const { code, out, err } = run(['check', '.', ...args], { env: { FORCE_COLOR: '1' } });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^a\/bad\.agenda:3:25/);
  expect(list('out')).toEqual(['a=b.xml', 'deep/a.sarif']);
  expect(problemsOfSarif(read('out/deep/a.sarif'))).toEqual([]);
  expect(read('out/a=b.xml')).toContain('</testsuites>');
  expect(read('p.txt')).toContain('3 files checked, 1 error, 1 warning\n');
  expect(read('p.txt')).not.toContain('\u001B');
  expect(run(['check', '.', '-f', 'json=x.json'])).toMatchObject({ code: 1, out: '', err: '' });
});

test('a report that cannot be written: said so, exit code 2, and the others are written', () => {
  const { run, read, list, folder } = createSandbox({ ...FILES, taken: 'mine' });
  mkdirSync(join(folder, 'folder'));
  const formats = ['json=taken/a.json', 'sarif=folder', 'junit=b.xml', 'compact'].flatMap((name) => ['--format', name]);
  const { code, out, err } = run(['check', 'a/good.agenda', ...formats]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(
    'taken/a.json: error: The report could not be written: a file is in its place.\n' +
      'folder: error: The report could not be written: it is a folder.\n',
  );
  expect(read('taken')).toBe('mine');
  expect(list('.').sort()).toEqual([...Object.keys(FILES), 'b.xml', 'taken'].sort());
});

test.each([
  { args: ['-f', 'jsn'], says: 'There is no format `jsn`. Did you mean `json`?' },
  { args: ['-f', 'html'], says: 'There is no format `html`.' },
  { args: ['-f', 'json,sarif'], says: 'There is no format `json,sarif`. Did you mean `json`?' },
  { args: ['-f'], says: '`-f` needs a value, such as `--format json`' },
  { args: ['-f', 'json='], says: 'The name of a file is missing behind `--format json=`.' },
  { args: ['-f', 'json=a/bad.agenda'], says: 'would replace an agenda by a report' },
  { args: ['-f', 'json', '-f', 'sarif'], says: 'and `json` and `sarif` are to: give one of them a file' },
  { args: ['-f', 'json=x', '-f', 'sarif=./x'], says: 'Two formats are to be written to `./x`' },
  {
    args: ['--max-warnings', 'few'],
    says: '`--max-warnings` needs a number, such as `--max-warnings 0`, and not `few`',
  },
  { args: ['--max-warnings', '-1'], says: '`--max-warnings` needs a value, such as `--max-warnings 0`' },
  { args: ['--max-warnings=1.5'], says: 'needs a number' },
  { args: ['--max-warning=1'], says: 'no option `--max-warning`. Did you mean `--max-warnings`?' },
])('$args is wrong use', ({ args, says }) => {
  const { run, list } = createSandbox(FILES);
  const { code, out, err } = run(['check', 'a', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
  expect(err).toContain('Run `agendum help check`');
  expect(list('.')).toEqual(Object.keys(FILES));
});

test.each([
  { limit: '0', code: 1, err: 'agendum: 1 warning, and --max-warnings allows 0.\n' },
  { limit: '1', code: 0, err: '' },
])('with --max-warnings $limit one warning ends with $code, with --quiet too', ({ limit, code, err }) => {
  const { run } = createSandbox(FILES);
  expect(run(['check', 'a/warned.agenda', '--max-warnings', limit])).toMatchObject({ code, err });
  expect(run(['check', 'a/warned.agenda', '--max-warnings', limit, '--quiet'])).toEqual({ code, err, out: '' });
});

test('--quiet leaves warnings out of every format', () => {
  const { run } = createSandbox(FILES);
  const { files, summary } = JSON.parse(run(['check', 'a', '-q', '-f', 'json']).out) as CheckResult;
  expect(files.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual(['error']);
  expect(summary.warnings).toBe(1);
  expect(run(['check', 'a', '-q', '-f', 'compact']).out).not.toContain('warning');
});
