import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { nearest } from '../report/nearest.js';
import { reasonOf } from '../report/system-error.js';

/** Files that match a pattern, as paths below its base: the folders it begins with that hold no sign of a pattern. */
export interface PatternMatches {
  readonly base: string;
  readonly matches: readonly string[];
}

/** Whether a path that names nothing is meant as a pattern. */
export function isPattern(given: string): boolean {
  return isDynamicPattern(forGlob(given));
}

/** The folder below which all is that a pattern matches, relative or absolute as the pattern is. */
export function patternBase(given: string): string {
  return split(given).base;
}

export async function findByPattern(given: string, cwd: string): Promise<PatternMatches> {
  const { base, pattern } = split(given);
  const matches = globSync(pattern, {
    cwd: resolve(cwd, base),
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return { base, matches: matches.sort() };
}

function split(given: string): { base: string; pattern: string } {
  const parts = forGlob(given).split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  const base = parts.slice(0, dynamic).join('/') || (given.startsWith('/') ? '/' : '.');
  return { base, pattern: parts.slice(dynamic).join('/') };
}

// On Windows the backslash parts folders; elsewhere it takes a sign's special meaning away.
function forGlob(given: string): string {
  return sep === '\\' ? given.replaceAll('\\', '/') : given;
}

/** Says why there is nothing to read at a path, with the name that was probably meant. */
export function explainMissing(path: string, given: string): string {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
      return `This is a link to \`${readlinkSync(path)}\`, which is not there or leads back to the link.`;
    }
    statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return `It could not be opened: ${reasonOf(error)}.`;
    }
  }
  const meant = probablyMeant(path);
  return meant === undefined
    ? 'There is no such file or folder.'
    : `There is no such file or folder. Did you mean \`${replaceEnd(given, path, meant)}\`?`;
}

/** The path with each folder or file that does not exist replaced by the most similar one in its place. */
function probablyMeant(path: string): string | undefined {
  let rest = '';
  let missing = path;
  while (!isFolder(dirname(missing))) {
    rest = join(basename(missing), rest);
    missing = dirname(missing);
    if (missing === dirname(missing)) {
      return undefined;
    }
  }
  const folder = dirname(missing);
  const names = namesIn(folder).filter(
    (name) => isFolder(join(folder, name)) || (rest === '' && name.endsWith('.agenda')),
  );
  const near = nearest(basename(missing), names);
  if (near === undefined) {
    return undefined;
  }
  const meant = join(folder, near, rest);
  return statSync(meant, { throwIfNoEntry: false }) ? meant : probablyMeant(meant);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** The path that was meant, written as the user wrote the one that is missing. */
function replaceEnd(given: string, path: string, meant: string): string {
  const normal = join(given, '.');
  const start = path.length - normal.length;
  return start >= 0 && path.endsWith(normal) && meant.startsWith(path.slice(0, start)) ? meant.slice(start) : meant;
}
