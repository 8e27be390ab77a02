import { load, withInput, type Input, type Loaded } from '../input/load.js';
import { rootOf } from '../input/root.js';
import { Progress } from '../report/progress.js';
import { ReportBuilder } from '../report/report-builder.js';
import type { Report } from '../report/report.js';
import type { Arguments } from './arguments.js';
import type { CheckOptions } from './check-options.js';
import type { World } from './world.js';

/** What one run has come to. */
export interface CheckRun {
  readonly report: Report;
  /** What was read, also files that were not to be checked. */
  readonly loaded: Loaded;
}

/**
 * Reads and checks the files, and mends them if asked to.
 *
 * @returns a sentence where it cannot be told which files are to be checked
 */
export async function runCheck(
  args: Arguments,
  options: CheckOptions,
  world: World,
): Promise<CheckRun | { readonly problem: string }> {
  const { maxWarnings, fix } = options;
  const all = await load(args.paths, world.cwd, { config: args.config });
  const selected = await select(all, options, world.cwd);
  if ('problem' in selected) {
    return selected;
  }
  let loaded = selected;
  const done: string[] = [];
  let failed = false;
  if (fix !== 'no') {
    const { fixFiles } = await import('./fix.js');
    const outcome = await fixFiles(loaded, world, fix === 'show' ? await diffPrinter(world) : undefined);
    ({ loaded, failed } = outcome);
    done.push(...outcome.done);
  }
  const builder = new ReportBuilder(loaded);
  const progress = new Progress(world.err, loaded.inputs.length);
  for (const [index, input] of loaded.inputs.entries()) {
    progress.step(index, input.shown);
    await withInput(loaded, input, () => builder.check(input));
  }
  const left = leftOut(all, loaded);
  for (const input of left) {
    await withInput(all, input, () => {});
  }
  progress.clear();
  builder.checkAcross(left, options.changedSince !== undefined);
  builder.done.push(...done);
  return {
    report: builder.finish({ cwd: world.cwd, quiet: args.quiet, leftOut: left.length, maxWarnings, failed }),
    loaded: all,
  };
}

/** Leaves out the files that were not asked for. */
async function select(
  all: Loaded,
  { shard, changedSince }: CheckOptions,
  cwd: string,
): Promise<Loaded | { readonly problem: string }> {
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

/** The files that were read and are not to be checked by themselves. */
function leftOut({ inputs }: Loaded, selected: Loaded): Input[] {
  if (inputs.length === selected.inputs.length) {
    return [];
  }
  const checked = new Set(selected.inputs.map(({ uri }) => uri));
  return inputs.filter(({ uri }) => !checked.has(uri));
}

/** Prints changes to the standard output, for a terminal or to be applied. */
async function diffPrinter({ out }: World): Promise<(shown: string, before: string, after: string) => void> {
  const { unifiedDiff } = await import('../report/unified-diff.js');
  const style = { colored: out.colored(), forPeople: out.columns() !== undefined };
  return (shown, before, after) => out.write(unifiedDiff(shown, before, after, style));
}
