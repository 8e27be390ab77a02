import { load, withInput, type Loaded } from '../input/load.js';
import { rootOf } from '../input/root.js';
import { publish } from '../output/publish.js';
import { printable } from '../report/printable.js';
import { ReportBuilder } from '../report/report-builder.js';
import { closingLines } from '../report/summary.js';
import { FAILED, type ExitCode } from '../exit-codes.js';
import type { Arguments } from './arguments.js';
import { checkOptions, type CheckOptions } from './check-options.js';
import type { World } from './world.js';

/** `agendum check`: prints what is wrong, and mends what is sure if asked to. */
export async function check(args: Arguments, world: World): Promise<ExitCode> {
  const options = checkOptions(args);
  const { outputs, maxWarnings, fix } = options;
  const all = await load(args.paths, world.cwd, { config: args.config });
  const selected = await select(all, options, world.cwd);
  if ('problem' in selected) {
    world.err.write(`agendum: ${printable(selected.problem)}\n`);
    return FAILED;
  }
  let loaded = selected;
  const leftOut = all.inputs.length - loaded.inputs.length;
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
  const finished = report.finish({ cwd: world.cwd, quiet: args.quiet, leftOut, maxWarnings, failed });
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

/** Leaves out the files that were not asked for. */
async function select(
  all: Loaded,
  { shard, changedSince }: CheckOptions,
  cwd: string,
): Promise<Loaded | { problem: string }> {
  if (!shard && changedSince === undefined) {
    return all;
  }
  const { selectChanged, selectShard } = await import('../input/select.js');
  let selected = all;
  if (changedSince !== undefined) {
    const { changesSince } = await import('../input/git-changes.js');
    const changes = changesSince(changedSince, cwd);
    if ('problem' in changes) {
      return changes;
    }
    selected = selectChanged(selected, changes);
  }
  return shard ? selectShard(selected, shard, rootOf(cwd)) : selected;
}

/** Prints changes to the standard output, for a terminal or to be applied. */
async function diffPrinter({ out }: World): Promise<(shown: string, before: string, after: string) => void> {
  const { unifiedDiff } = await import('../report/unified-diff.js');
  const style = { colored: out.colored(), forPeople: out.columns() !== undefined };
  return (shown, before, after) => out.write(unifiedDiff(shown, before, after, style));
}
