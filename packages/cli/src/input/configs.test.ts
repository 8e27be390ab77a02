import { expect, test } from 'vitest';
import { createSandbox, GOOD } from '../../test/sandbox.js';

/** An agenda with one warning, unscheduled-item in line 4. */
const WARNED = `agenda X/2026/3 in en
dates 2026-03-04
item opening "Opening of the meeting"
item other "Other matters"
timetable {
  2026-03-04 { 10:00-13:00 opening }
}
`;
const OFF = '{ "rules": { "unscheduled-item": "off" } }\n';
const ERROR = '{ "rules": { "unscheduled-item": "error" } }\n';

test('the nearest configuration upward counts for each file', () => {
  const { run } = createSandbox({
    'agendum.config.json': ERROR,
    'a/agendum.config.json': OFF,
    'a/b/may.agenda': WARNED,
    'c/may.agenda': WARNED.replace('X/2026/3', 'X/2026/4'),
  });
  expect(run(['check', 'a']).out).toBe('1 file checked, no errors\n');
  const { code, out } = run(['check', '.']);
  expect(code).toBe(1);
  expect(out).toContain('c/may.agenda:4:6: error:');
  expect(out).not.toContain('a/b/may.agenda');
});

test('a configuration above the repository does not count', () => {
  const { run } = createSandbox({ 'agendum.config.json': ERROR, 'a/.git/HEAD': '', 'a/may.agenda': WARNED });
  expect(run(['check', 'may.agenda'], { cwd: 'a' }).code).toBe(0);
});

test('what it extends is read, wherever it is', () => {
  const { run } = createSandbox({
    'shared/base.agendum.config.json': '{ "extends": "../more (1)/agendum.config.json" }',
    'more (1)/agendum.config.json': ERROR,
    'a/agendum.config.json': '{ "extends": "../shared/base.agendum.config.json" }',
    'a/may.agenda': WARNED,
  });
  expect(run(['check', 'a']).code).toBe(1);
});

test('mistakes in a configuration are shown at their place, and the exit code is 2', () => {
  const { run } = createSandbox({
    'agendum.config.json':
      '{\n  "rules": {\n    "unscheduled-itm": "off"\n  },\n  "extends": "none/agendum.config.json"\n}\n',
    'a/may.agenda': WARNED,
  });
  const { code, out, err } = run(['check', 'a']);
  expect(code).toBe(2);
  expect(err).toBe('');
  expect(out).toMatchInlineSnapshot(`
    "agendum.config.json:3:5: error: There is no rule "unscheduled-itm". Did you mean "unscheduled-item"? [config]
        3 |     "unscheduled-itm": "off"
          |     ^^^^^^^^^^^^^^^^^

    agendum.config.json:5:14: error: There is no configuration at this path, or it cannot be read. What it would say is missing here. [config]
        5 |   "extends": "none/agendum.config.json"
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^

    a/may.agenda:4:6: warning: The item "other" is not in the timetable, so delegations cannot know when it is taken up. Add other to a slot. [unscheduled-item]
        4 | item other "Other matters"
          |      ^^^^^

    1 file checked, 2 errors, 1 warning
    "
  `);
  expect(run(['check', '--quiet', 'a']).code).toBe(2);
});

test('a page is written even so, and the exit code is 2', () => {
  const { run, list } = createSandbox({ 'agendum.config.json': '{ "hous": "un" }', 'may.agenda': GOOD });
  expect(run(['build', 'may.agenda']).code).toBe(2);
  expect(list('out')).toEqual(['may.en.html']);
});

test('a configuration that cannot be read is told', () => {
  const { run } = createSandbox({ 'agendum.config.json': Buffer.from('\uFEFF{}', 'utf16le'), 'may.agenda': GOOD });
  const { code, err } = run(['check', 'may.agenda']);
  expect(code).toBe(2);
  expect(err).toMatch(/^agendum\.config\.json: error: .*saved as UTF-16/);
});

test('--config counts for all files, under any name', () => {
  const { run } = createSandbox({ 'agendum.config.json': ERROR, 'a/may.agenda': WARNED, 'ci/ci.json': OFF });
  expect(run(['check', 'a'])).toMatchObject({ code: 1 });
  expect(run(['check', '--config', 'ci/ci.json', 'a'])).toMatchObject({ code: 0 });
  expect(run(['check', '-c', '../ci/ci.json', '.'], { cwd: 'a' })).toMatchObject({ code: 0 });
  expect(run(['check', '-c', 'agendum.config.json', 'a'])).toMatchObject({ code: 1 });
});

test('without the configuration of --config nothing is checked or written', () => {
  const { run, list } = createSandbox({ 'may.agenda': GOOD });
  const { code, out, err } = run(['build', '--config', 'ci.json', 'may.agenda']);
  expect(code).toBe(2);
  expect(err).toMatchInlineSnapshot(`
    "ci.json: error: The file could not be read: it is not there (deleted, moved, or a link to nothing).
    "
  `);
  expect(out).toBe('0 files checked, 1 not read, 0 pages\n');
  expect(list('.')).toEqual(['may.agenda']);
});

test('house and phrases are printed', () => {
  const { run, read } = createSandbox({
    'agendum.config.json': '{ "house": "council", "phrases": { "en": { "skipToAgenda": "To the <agenda>" } } }',
    'may.agenda': GOOD,
  });
  expect(run(['build', 'may.agenda']).code).toBe(0);
  const page = read('out/may.en.html');
  expect(page).toContain('To the &lt;agenda&gt;');
  expect(page).not.toContain('Provisional agenda');
});
