import { load, withInput } from '../input/load.js';
import { summarize } from '../report/summary.js';
import type { Arguments } from './arguments.js';
import { FAILED, FINE, FOUND_ERRORS } from './exit-codes.js';
import { Reporter } from './reporter.js';
import type { World } from './world.js';

/** `agendum check`: prints what is wrong. Returns the exit code. */
export async function check(args: Arguments, world: World): Promise<number> {
  const loaded = await load(args.paths, world.cwd);
  const reporter = new Reporter(loaded, args.quiet, world);
  const { counts } = reporter;
  reporter.reportProblems();
  for (const input of loaded.inputs) {
    await withInput(loaded, input, () => reporter.reportFindings(input));
  }
  reporter.reportRegisters();
  if (!args.quiet) {
    world.out.write(summarize(counts));
  }
  if (counts.failed > 0) {
    return FAILED;
  }
  return counts.errors > 0 ? FOUND_ERRORS : FINE;
}
