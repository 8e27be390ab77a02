import { decodeUri } from './paths.js';

const MOST_ALTERNATIVES = 100;

/** Which files a part of a configuration is about. */
export class Glob {
  private readonly alternatives: readonly string[][];
  private readonly folder: string;

  /**
   * @param pattern one that {@link globProblem} has nothing against
   * @param folder URI of the folder of the configuration it stands in, with a slash at the end
   */
  constructor(pattern: string, folder: string) {
    this.folder = decodeUri(folder);
    this.alternatives = expand(pattern).map((alternative) => alternative.replace(/^\.\//, '').split('/'));
  }

  /** Whether a file is meant. A pattern without a slash is about its name, in any folder; else about its path from the folder. */
  matches(uri: string): boolean {
    const path = decodeUri(uri);
    const below = path.startsWith(this.folder) ? path.slice(this.folder.length).split('/') : undefined;
    const name = [path.slice(path.lastIndexOf('/') + 1)];
    return this.alternatives.some((pattern) => {
      const subject = pattern.length === 1 ? name : below;
      return subject !== undefined && matchAll(pattern, subject, '**', matchName);
    });
  }
}

/** Why a pattern cannot be used, in a sentence; undefined when it can. */
export function globProblem(pattern: string): string | undefined {
  if (pattern.trim() === '') {
    return 'This pattern is empty. Write which files are meant: "wg2/**", "*.fr.agenda".';
  }
  if (pattern.includes('\\')) {
    return 'Put / between folders, on Windows too.';
  }
  if (pattern.startsWith('!')) {
    return 'A pattern says which files are meant, and cannot say which are not. Leave ! out.';
  }
  if (pattern.startsWith('/') || pattern.split('/').includes('..') || /^[A-Za-z]:/.test(pattern)) {
    return 'A pattern starts at the folder of this file, and cannot lead out of it.';
  }
  return expand(pattern).length > MOST_ALTERNATIVES ? 'This pattern stands for too many others. Part it.' : undefined;
}

/** The patterns that one with `{a,b}` stands for; no more than are needed to see that there are too many. */
function expand(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length + open.length <= MOST_ALTERNATIVES; next = open.pop()) {
    const braces = /\{([^{}]*)\}/.exec(next);
    if (!braces) {
      done.push(next);
      continue;
    }
    const before = next.slice(0, braces.index);
    const after = next.slice(braces.index + braces[0].length);
    open.push(...braces[1]!.split(',').map((choice) => before + choice + after));
  }
  return [...done, ...open];
}

function matchName(pattern: string, name: string): boolean {
  return matchAll(Array.from(pattern), Array.from(name), '*', (sign, letter) => sign === '?' || sign === letter);
}

/** Whether the parts of a pattern fit all of a subject, where `any` fits any number. Takes no longer than all pairs. */
function matchAll(
  pattern: readonly string[],
  subject: readonly string[],
  any: string,
  fits: (part: string, of: string) => boolean,
): boolean {
  let part = 0;
  let lastAny = -1;
  let retryFrom = 0;
  for (let at = 0; at < subject.length;) {
    const wanted = pattern[part];
    if (wanted === any) {
      lastAny = part++;
      retryFrom = at;
    } else if (wanted !== undefined && fits(wanted, subject[at]!)) {
      part++;
      at++;
    } else if (lastAny >= 0) {
      part = lastAny + 1;
      at = ++retryFrom;
    } else {
      return false;
    }
  }
  while (pattern[part] === any) {
    part++;
  }
  return part === pattern.length;
}
