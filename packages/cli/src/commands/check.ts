import { load, withInput } from '../input/load.js';
import { publish } from '../output/publish.js';
import { ReportBuilder } from '../report/report-builder.js';
import { closingLines } from '../report/summary.js';
import type { ExitCode } from '../exit-codes.js';
import type { Arguments } from './arguments.js';
import { checkOptions } from './check-options.js';
import type { World } from './world.js';

/** `agendum check`: prints what is wrong, and mends what is sure if asked to. */
export async function check(args: Arguments, world: World): Promise<ExitCode> {
  const { outputs, maxWarnings, fix } = checkOptions(args);
  let loaded = await load(args.paths, world.cwd, { config: args.config });
  const done: string[] = [];
  let failed = false;
  if (fix !== 'no') {
    const { fixFiles } = await import('./fix.js');
    const outcome = await fixFiles(loaded, world, fix === 'show' ? await diffPrinter(world) : undefined);
    ({ loaded, failed } = outcome);
    done.push(...outcome.done);
  }
  const report = new ReportBuilder(loaded);
  for (const input of loaded.inputs) {
    await withInput(loaded, input, () => report.check(input));
  }
  report.done.push(...done);
  const finished = report.finish({ cwd: world.cwd, quiet: args.quiet, maxWarnings, failed });
  const code = await publish(finished, outputs, world);
  const { warnings } = finished.counts;
  if (fix === 'show' && !args.quiet) {
    world.err.write(closingLines(finished));
  }
  if (warnings > maxWarnings) {
    const many = warnings === 1 ? '1 warning' : `${warnings} warnings`;
    world.err.write(`agendum: ${many}, and --max-warnings allows ${maxWarnings}.\n`);
  }
  return code;
}

/** Prints changes to the standard output, for a terminal or to be applied. */
async function diffPrinter({ out }: World): Promise<(shown: string, before: string, after: string) => void> {
  const { unifiedDiff } = await import('../report/unified-diff.js');
  const style = { colored: out.colored(), forPeople: out.columns() !== undefined };
  return (shown, before, after) => out.write(unifiedDiff(shown, before, after, style));
}
