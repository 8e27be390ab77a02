import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nearest } from '../report/nearest.js';

/** What has changed in a repository since a commit, also what is not committed. */
export interface Changes {
  /** Absolute paths of files that were changed, added or deleted, without regard to links in the path of the repository. */
  readonly paths: ReadonlySet<string>;
  /** Whether a file has changed, or git knows nothing of it. */
  has(path: string): boolean;
  /** What files held before; those that were not there are left out. */
  before(paths: readonly string[]): ReadonlyMap<string, string>;
}

const HOW_TO_FETCH =
  ' In CI, only a part of the history may be there: fetch all of it (GitHub: `fetch-depth: 0`, GitLab: `GIT_DEPTH: 0`).';

/** Why it cannot be told what has changed. */
class NoChanges extends Error {}

/**
 * Asks git what has changed since the commit at which the present one has left a branch (the merge base): what others have
 * changed on that branch since then does not count.
 *
 * @param ref a branch, a tag or a commit, as git understands it
 * @returns the changes, or why they cannot be told: one or two sentences
 */
export function changesSince(ref: string, cwd: string): Changes | { readonly problem: string } {
  try {
    return ask(ref, cwd);
  } catch (error) {
    if (error instanceof NoChanges) {
      return { problem: error.message };
    }
    throw error;
  }
}

function ask(ref: string, cwd: string): Changes {
  const top = run(cwd, ['rev-parse', '--show-toplevel']);
  if (top.failure === 'missing') {
    throw new NoChanges('`--changed-since` asks git what has changed, and there is no git on this machine.');
  }
  if (top.failure !== undefined) {
    throw new NoChanges('`--changed-since` asks git what has changed, and this folder is in no repository of git.');
  }
  const root = resolve(withoutLineEnd(top.out));
  const base = withoutLineEnd(mergeBase(ref, root));
  const changed = list(root, ['diff', '--name-only', '--no-renames', '--no-relative', '-z', base, '--']);
  const tracked = list(root, ['ls-files', '-z']);
  return {
    paths: changed,
    has(path) {
      const real = realPath(path);
      return changed.has(real) || !tracked.has(real);
    },
    before: (paths) => contentsAt(base, root, paths),
  };
}

function mergeBase(ref: string, root: string): string {
  const commit = run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit.failure !== undefined) {
    const known = run(root, ['for-each-ref', '--format=%(refname:short)']).out.split('\n');
    const near = nearest(
      ref,
      known.filter((name) => name !== ''),
    );
    const hint = near === undefined ? HOW_TO_FETCH : ` Did you mean \`${near}\`?`;
    throw new NoChanges(`Git knows no commit \`${ref}\`.${hint}`);
  }
  const base = run(root, ['merge-base', withoutLineEnd(commit.out), 'HEAD']);
  if (base.failure !== undefined) {
    throw new NoChanges(`Git finds no commit that \`${ref}\` and the present state have in common.` + HOW_TO_FETCH);
  }
  return base.out;
}

function list(root: string, args: readonly string[]): Set<string> {
  const { out, failure } = run(root, args);
  if (failure !== undefined) {
    throw new NoChanges(`Git could not tell what has changed: ${failure}`);
  }
  return new Set(
    out
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => join(root, path)),
  );
}

/** Asks for all files at once: a process for each would take long. */
function contentsAt(base: string, root: string, paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  // A line break would end the question.
  const askable = paths.filter((path) => !/[\n\r]/.test(path));
  const questions = askable.map(
    (path) =>
      `${base}:${path
        .slice(root.length + 1)
        .split('\\')
        .join('/')}\n`,
  );
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: questions.join(''),
    maxBuffer: Infinity,
  });
  let place = 0;
  for (const path of askable) {
    const end = stdout.indexOf('\n', place);
    const size = / blob (\d+)$/.exec(stdout.toString('utf8', place, end))?.[1];
    place = end + 1;
    if (size !== undefined) {
      found.set(path, stdout.toString('utf8', place, place + Number(size)));
      place += Number(size) + 1;
    }
  }
  return found;
}

interface Answer {
  readonly out: string;
  /** Undefined: all went well. */
  readonly failure: string | undefined;
}

function run(cwd: string, args: readonly string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: Infinity });
  if (error) {
    return { out: '', failure: 'missing' };
  }
  return { out: stdout, failure: status === 0 ? undefined : stderr.trim() };
}

// Not trimmed: the name of a folder may end with a blank.
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** Git names files without regard to the links that lead to the repository. A link that is a file itself stays one. */
function realPath(path: string): string {
  try {
    return join(realpathSync(dirname(path)), path.slice(dirname(path).length));
  } catch {
    return path;
  }
}
