import { load, withInput } from '../input/load.js';
import { publish } from '../output/publish.js';
import { ReportBuilder } from '../report/report-builder.js';
import type { ExitCode } from '../exit-codes.js';
import type { Arguments } from './arguments.js';
import { checkOptions } from './check-options.js';
import type { World } from './world.js';

/** `agendum check`: prints what is wrong. */
export async function check(args: Arguments, world: World): Promise<ExitCode> {
  const { outputs, maxWarnings } = checkOptions(args);
  const loaded = await load(args.paths, world.cwd);
  const report = new ReportBuilder(loaded);
  for (const input of loaded.inputs) {
    await withInput(loaded, input, () => report.check(input));
  }
  const finished = report.finish({ cwd: world.cwd, quiet: args.quiet, maxWarnings });
  const code = await publish(finished, outputs, world);
  const { warnings } = finished.counts;
  if (warnings > maxWarnings) {
    world.err.write(
      `agendum: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and --max-warnings allows ${maxWarnings}.\n`,
    );
  }
  return code;
}
