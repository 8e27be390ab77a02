import { join } from 'node:path';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSandbox, GOOD } from '../test/sandbox.js';

const FINE = { code: 0, out: '1 file checked, no errors\n', err: '' };

function keptIn(sandbox: ReturnType<typeof createSandbox>): string[] {
  return sandbox.list('cache').filter((path) => path.endsWith('.code'));
}

test('compiled code is kept for the next run, for no one else to read or write', () => {
  const sandbox = createSandbox({ 'may.agenda': GOOD, 'cache/here': '' });
  const env = { NODE_COMPILE_CACHE: join(sandbox.folder, 'cache') };
  expect(sandbox.run(['check', 'may.agenda'], { env })).toEqual(FINE);
  const [kept = ''] = keptIn(sandbox);
  const before = statSync(join(sandbox.folder, 'cache', kept));
  expect(before.size).toBeGreaterThan(100_000);
  expect(before.mode & 0o077).toBe(0);
  expect(sandbox.run(['check', 'may.agenda'], { env })).toEqual(FINE);
  expect(statSync(join(sandbox.folder, 'cache', kept)).mtimeMs).toBe(before.mtimeMs);
  expect(keptIn(sandbox)).toEqual([kept]);
});

test.each([
  { name: 'garbage', spoil: (content: Buffer) => Buffer.alloc(content.length, 'x') },
  { name: 'nothing', spoil: () => Buffer.alloc(0) },
  { name: 'the first half', spoil: (content: Buffer) => content.subarray(0, content.length / 2) },
  {
    name: 'the code of another version',
    spoil: (content: Buffer) => Buffer.concat([content.subarray(0, -16), Buffer.alloc(16, '0')]),
  },
])('where $name was kept it is not used, and replaced', ({ spoil }) => {
  const sandbox = createSandbox({ 'may.agenda': GOOD, 'cache/here': '' });
  const env = { NODE_COMPILE_CACHE: join(sandbox.folder, 'cache') };
  sandbox.run(['check', 'may.agenda'], { env });
  const kept = `cache/${keptIn(sandbox)[0]}`;
  const size = statSync(join(sandbox.folder, kept)).size;
  sandbox.write({ [kept]: spoil(Buffer.from(sandbox.read(kept))) });
  expect(sandbox.run(['check', 'may.agenda'], { env })).toEqual(FINE);
  expect(Math.abs(statSync(join(sandbox.folder, kept)).size - size)).toBeLessThan(size / 10);
});

test.runIf(process.getuid?.() === 0)('code that someone else has put there is not run', () => {
  const sandbox = createSandbox({ 'may.agenda': GOOD, 'cache/here': '' });
  const env = { NODE_COMPILE_CACHE: join(sandbox.folder, 'cache') };
  sandbox.run(['check', 'may.agenda'], { env });
  const kept = join(sandbox.folder, 'cache', keptIn(sandbox)[0] ?? '');
  chownSync(kept, 12_345, 12_345);
  expect(sandbox.run(['check', 'may.agenda'], { env })).toEqual(FINE);
  expect(statSync(kept).uid).toBe(0);
});

test('where nothing may be kept, all goes on as ever', () => {
  const sandbox = createSandbox({ 'may.agenda': GOOD, 'cache/here': '', file: '' });
  const cache = join(sandbox.folder, 'cache');
  const disabled = { NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '1' };
  expect(sandbox.run(['check', 'may.agenda'], { env: disabled })).toEqual(FINE);
  expect(sandbox.run(['check', 'may.agenda'], { env: { NODE_COMPILE_CACHE: join(sandbox.folder, 'file') } })).toEqual(
    FINE,
  );
  chmodSync(cache, 0o500);
  expect(sandbox.run(['check', 'may.agenda'], { env: { NODE_COMPILE_CACHE: cache } })).toEqual(FINE);
});
