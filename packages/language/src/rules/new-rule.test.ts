import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/new-rule.mjs');

function run(id: string, folder: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, id, folder], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agendum-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('the folder of a new rule has all that a rule has, and the rule is listed', () => {
  const folder = makeFolder();
  expect(run('slot-too-long', folder)).toMatchObject({ code: 0 });
  expect(run('empty-item', folder)).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'slot-too-long')).sort()).toEqual(['page.md', 'rule.test.ts', 'rule.ts']);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  expect(read('slot-too-long/rule.ts')).toContain("id: 'slot-too-long'");
  expect(read('slot-too-long/page.md')).toMatch(/^# slot-too-long\n/);
  expect(read('slot-too-long/rule.test.ts')).toContain("toEqual(['slot-too-long'])");
  expect(read('index.ts')).toMatch(/ {2}emptyItem,\n {2}slotTooLong,\n/);
});

test('a rule that there is already is left as it is', () => {
  const folder = makeFolder();
  run('slot-too-long', folder);
  expect(run('slot-too-long', folder)).toEqual({ code: 2, said: 'There is a slot-too-long already.\n' });
});

test.each(['', 'Slot-Too-Long', 'slot', 'slot_too_long', '../slot-too-long', 'slot-too-', 'near-name'])(
  '%j is no id for a rule',
  (id) => {
    const folder = makeFolder();
    const { code, said } = run(id, folder);
    expect(code).toBe(2);
    expect(said).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(folder, id, 'rule.ts'))).toBe(false);
  },
);
