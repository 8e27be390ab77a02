import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch as watchFiles, type ChokidarOptions, type FSWatcher } from 'chokidar';
import { FAILED, FINE, type ExitCode } from '../exit-codes.js';
import { CONFIG_NAME } from '../input/above.js';
import { rootOf } from '../input/root.js';
import { isPattern, patternBase } from '../input/unusual-path.js';
import { publish } from '../output/publish.js';
import { printable } from '../report/printable.js';
import { reasonOf } from '../report/system-error.js';
import type { Arguments } from './arguments.js';
import type { CheckOptions } from './check-options.js';
import { runCheck } from './run-check.js';
import type { World } from './world.js';

const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

/** In ms. What changes so soon after another change is checked along with it. */
const PAUSE = 50;

/**
 * Checks, and checks again whenever an agenda, a register or a configuration has changed, until the user ends it.
 *
 * @returns the exit code of the last check, or 2 when changes cannot be watched
 */
export async function watch(args: Arguments, options: CheckOptions, world: World): Promise<ExitCode> {
  const changes = new Changes();
  const { deep, shallow } = foldersToWatch(args.paths, world.cwd);
  await changes.watchBelow(deep);
  await changes.watchBeside(shallow);
  let code: ExitCode = FINE;
  while (!changes.ended) {
    const run = await runCheck(args, options, world);
    if ('problem' in run) {
      world.err.write(`agendum: ${printable(run.problem)}\n`);
      code = FAILED;
    } else {
      code = await publish(run.report, options.outputs, world);
      // One that was named, or that another extends, may be anywhere.
      await changes.watchBeside(run.loaded.configs.map(({ path }) => dirname(path)));
    }
    world.err.write('Waiting for changes. Ctrl+C ends it.\n');
    const changed = await changes.next();
    if (changed.length > 0) {
      if (world.out.columns() !== undefined) {
        world.out.write(CLEAR_SCREEN);
      }
      const [first = ''] = changed;
      const what = changed.length === 1 ? printable(relative(world.cwd, first)) : `${changed.length} files`;
      world.err.write(`Checking again: ${what} changed.\n`);
    }
  }
  await changes.close();
  if (changes.failure !== undefined) {
    world.err.write(`agendum: Changes cannot be watched: ${printable(changes.failure)}.\n`);
    return FAILED;
  }
  return code;
}

/** Notices changes of what findings depend on, and the wish of the user to end it. */
class Changes {
  ended = false;
  /** Why nothing can be watched any more. */
  failure: string | undefined;
  private readonly watchers: FSWatcher[] = [];
  private readonly beside = new Set<string>();
  private readonly changed = new Set<string>();
  private wake: () => void = () => {};

  constructor() {
    process.on('SIGINT', this.onInterrupt);
  }

  /** Watches folders and all that is below them, from when the promise is kept. */
  async watchBelow(folders: ReadonlySet<string>): Promise<void> {
    await this.watch([...folders], {
      ignored: (path, stats) =>
        !folders.has(path) && (isLeftOut(basename(path)) || (stats?.isFile() === true && !isOfAccount(path))),
    });
  }

  /** Watches folders without the folders in them, from when the promise is kept. */
  async watchBeside(folders: Iterable<string>): Promise<void> {
    const added = new Set([...folders].filter((folder) => !this.beside.has(folder)));
    added.forEach((folder) => this.beside.add(folder));
    await this.watch([...added], {
      ignored: (path, stats) => !added.has(path) && stats !== undefined && !isOfAccount(path),
      depth: 0,
    });
  }

  private async watch(folders: string[], options: ChokidarOptions): Promise<void> {
    // A watcher of nothing would never be ready.
    if (folders.length === 0) {
      return;
    }
    const watcher = watchFiles(folders, { ...options, ignoreInitial: true, followSymlinks: false });
    this.watchers.push(watcher);
    watcher.on('all', (_event, path) => {
      if (isOfAccount(path)) {
        this.changed.add(path);
        this.wake();
      }
    });
    await new Promise<void>((resolve) => {
      watcher.once('ready', resolve);
      watcher.on('error', (error) => {
        this.end(whyNotWatched(error));
        resolve();
      });
    });
  }

  /** The files that have changed, when there are some; none when it has ended. */
  async next(): Promise<string[]> {
    while (this.changed.size === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (!this.ended) {
      await setTimeout(PAUSE);
    }
    const changed = this.ended ? [] : [...this.changed].sort();
    this.changed.clear();
    return changed;
  }

  async close(): Promise<void> {
    process.off('SIGINT', this.onInterrupt);
    await Promise.all(this.watchers.map((watcher) => watcher.close()));
  }

  private readonly onInterrupt = (): void => this.end(undefined);

  private end(failure: string | undefined): void {
    this.ended = true;
    this.failure ??= failure;
    this.wake();
  }
}

interface Folders {
  /** With all that is below. Absolute. */
  readonly deep: ReadonlySet<string>;
  /** Without the folders in them: registers and configurations there have a say in what is below. Absolute. */
  readonly shallow: ReadonlySet<string>;
}

function foldersToWatch(paths: readonly string[], cwd: string): Folders {
  const deep = new Set<string>();
  const shallow = new Set<string>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    const stat = statSync(path, { throwIfNoEntry: false });
    let folder = dirname(path);
    if (stat?.isDirectory()) {
      deep.add(path);
    } else if (!stat && isPattern(given)) {
      folder = resolve(cwd, patternBase(given));
      deep.add(folder);
    }
    const root = rootOf(folder);
    for (shallow.add(folder); folder !== root; shallow.add(folder)) {
      folder = dirname(folder);
    }
  }
  return { deep, shallow };
}

function isLeftOut(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function isOfAccount(path: string): boolean {
  return path.endsWith('.agenda') || path.endsWith(CONFIG_NAME);
}

function whyNotWatched(error: unknown): string {
  // To the system, its list of watched files is full, and not the disk.
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' ? 'the system does not allow so many files to be watched' : reasonOf(error);
}
