import { publish } from '../output/publish.js';
import { printable } from '../report/printable.js';
import { closingLines } from '../report/summary.js';
import { FAILED, type ExitCode } from '../exit-codes.js';
import type { Arguments } from './arguments.js';
import { checkOptions } from './check-options.js';
import { runCheck } from './run-check.js';
import type { World } from './world.js';

/** `agendum check`: prints what is wrong, and mends what is sure if asked to. */
export async function check(args: Arguments, world: World): Promise<ExitCode> {
  const options = checkOptions(args);
  if (args.watch) {
    const { watch } = await import('./watch.js');
    return watch(args, options, world);
  }
  const run = await runCheck(args, options, world);
  if ('problem' in run) {
    world.err.write(`agendum: ${printable(run.problem)}\n`);
    return FAILED;
  }
  const { report } = run;
  const code = await publish(report, options.outputs, world);
  if (options.fix === 'show' && !args.quiet) {
    world.err.write(closingLines(report));
  }
  return code;
}
