/** A CommonJS file that has been run. */
export interface LoadedBundle<Exports> {
  readonly exports: Exports;
  /** Keeps the compiled code for the next time, if it was not kept already. Never fails. */
  keep(): void;
}

/** A file in the same folder. */
const BESIDE = /^\.\/[^/]+$/;

/** In ms. After a longer run V8 has dropped code that only the start needs, and what it still has is not worth keeping. */
const LONGEST_RUN = 5000;

/**
 * Runs a CommonJS file with the code that an earlier run has compiled, and so the files beside it that it asks for.
 *
 * Node's own compile cache keeps what is compiled while a module is loaded. Most functions are compiled later, when they
 * are first called, and for a command that runs for a tenth of a second that is a fifth of its time. So the code is kept
 * at the end of a run, in Node's own folder for it; where nothing can be kept, nothing is lost.
 *
 * Modules are asked for where they are used: to import them takes Node longer.
 *
 * @param mark of this content of the bundles: V8 itself does not see whether code is of another content
 * @param name of the file to keep the code in; each of the others gets its own behind it
 */
export function loadWithCodeCache<Exports>(bundle: URL, mark: string, name: string): LoadedBundle<Exports> {
  const { createRequire, enableCompileCache, getCompileCacheDir } = process.getBuiltinModule('node:module');
  enableCompileCache();
  const directory = getCompileCacheDir();
  const fromNode = createRequire(bundle);
  const loaded = new Map<string, LoadedBundle<unknown>>();
  const load = (file: URL, name: string): LoadedBundle<unknown> =>
    run(file, directory === undefined ? undefined : `${directory}/${name}.code`, mark, (id) => {
      if (!BESIDE.test(id)) {
        return fromNode(id) as unknown;
      }
      const beside = loaded.get(id) ?? load(new URL(id, bundle), name + id.slice(1).replaceAll(/\W/g, '-'));
      loaded.set(id, beside);
      return beside.exports;
    });
  const main = load(bundle, name) as LoadedBundle<Exports>;
  return {
    exports: main.exports,
    keep() {
      for (const each of [main, ...loaded.values()]) {
        each.keep();
      }
    },
  };
}

function run(
  bundle: URL,
  kept: string | undefined,
  mark: string,
  require: (id: string) => unknown,
): LoadedBundle<unknown> {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { fileURLToPath } = process.getBuiltinModule('node:url');
  const { Script } = process.getBuiltinModule('node:vm');
  const cachedData = kept === undefined ? undefined : withoutMark(readOwn(kept), mark);
  const source = `(function (exports, require, module, __filename) {${readFileSync(bundle, 'latin1')}\n})`; // bundles are ASCII
  const filename = fileURLToPath(bundle);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const start = script.runInThisContext() as (
    exports: object,
    require: (id: string) => unknown,
    module: object,
    filename: string,
  ) => void;
  const module = { exports: {} };
  start(module.exports, require, module, filename);
  return {
    exports: module.exports,
    keep() {
      const fresh = cachedData !== undefined && script.cachedDataRejected !== true;
      if (kept !== undefined && !fresh && process.uptime() * 1000 < LONGEST_RUN) {
        writeOwn(kept, Buffer.concat([script.createCachedData(), Buffer.from(mark)]));
      }
    },
  };
}

function withoutMark(content: Buffer | undefined, mark: string): Buffer | undefined {
  const end = content === undefined ? 0 : content.length - mark.length;
  return content?.toString('latin1', Math.max(0, end)) === mark ? content.subarray(0, end) : undefined;
}

/** The content of a file, if it is there and this user has written it: code of someone else must never be run. */
function readOwn(path: string): Buffer | undefined {
  const { closeSync, fstatSync, openSync, readFileSync } = process.getBuiltinModule('node:fs');
  try {
    const file = openSync(path, 'r');
    try {
      const own = process.getuid === undefined || fstatSync(file).uid === process.getuid();
      return own ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Writes a file whole, also if the power fails: V8 does not check what it is given. */
function writeOwn(path: string, content: Buffer): void {
  const { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch {
    // The next run is as fast as this one.
    rmSync(temporary, { force: true });
  }
}
