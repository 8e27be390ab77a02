// Measures how long `agendum build` takes for one agenda, from a cold process, as a ratio to `node -e 0`.
// Run with: npm run bench -w packages/cli [-- RUNS]. Exits with 1 when the ratio is above the bar.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BAR = 3.0;
const runs = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), 'agendum-bench-'));
const agenda = resolve('../../examples/untoc-wg2-2012/corrected.agenda');
const commands = {
  'node -e 0': ['-e', '0'],
  'agendum --version': [resolve('dist/agendum.mjs'), '--version'],
  'agendum build': [resolve('dist/agendum.mjs'), 'build', agenda, '--out', folder],
};
// The system's certificates would be read at every start, and are no business of either.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function time(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const taken = performance.now() - started;
  if (status !== 0) {
    throw new Error(`${args.join(' ')} failed: ${stderr}`);
  }
  return taken;
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = -3; run < runs; run++) {
  // In turn, so that a busy moment of the machine falls on all of them.
  for (const [name, args] of Object.entries(commands)) {
    const taken = time(args);
    if (run >= 0) {
      times[name].push(taken);
    }
  }
}
rmSync(folder, { recursive: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const floor = median(times['node -e 0']);
for (const [name, list] of Object.entries(times)) {
  const middle = median(list);
  console.log(`${name.padEnd(20)} ${middle.toFixed(1).padStart(6)} ms   ${(middle / floor).toFixed(2)} x`);
}
const ratio = median(times['agendum build']) / floor;
console.log(`${ratio <= BAR ? 'within' : 'ABOVE'} the bar of ${BAR.toFixed(1)} x (${runs} runs)`);
process.exitCode = ratio <= BAR ? 0 : 1;
