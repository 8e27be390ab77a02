import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a run of the built command has left. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** A folder for one test, in which the built command is run as a user would run it. */
export interface Sandbox {
  /** Absolute. */
  folder: string;
  write(files: Record<string, string | Buffer>): void;
  read(path: string): string;
  /** Paths of all files in a folder and below, sorted. */
  list(path: string): string[];
  run(args: readonly string[], options?: { cwd?: string; env?: Record<string, string> }): Outcome;
}

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../dist/agendum.mjs', import.meta.url));

/** Makes a sandbox that is removed when the test is over. Registers are not looked for outside it. */
export function createSandbox(files: Record<string, string | Buffer> = {}): Sandbox {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agendum-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, '.git'));
  const sandbox: Sandbox = {
    folder,
    write(added) {
      for (const [path, content] of Object.entries(added)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    list: (path) =>
      readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
        .sort(),
    run(args, { cwd = '.', env = {} } = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
        cwd: join(folder, cwd),
        env: { PATH: process.env['PATH'], ...env },
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
  sandbox.write(files);
  return sandbox;
}

/** An agenda that nothing is wrong with. */
export const GOOD = 'agenda X/2026/1 in en\n\nitem opening "Opening of the meeting"\n';

/** An agenda with one error: line 3, columns 25 to 31, a reference to an item that is not there. */
export const BAD = 'agenda X/2026/2 in en\n\nitem opening "See {item nowhere}"\n';

/** An agenda with one warning: line 4, an item that the timetable leaves out. */
export const WARNED =
  'agenda X/2026/3 in en\ndates 2026-05-04\nitem a "A"\nitem b "B"\ntimetable {\n  2026-05-04 { 10:00-13:00 a }\n}\n';
