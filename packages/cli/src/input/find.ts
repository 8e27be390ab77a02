import { statSync } from 'node:fs';
import { basename, join, normalize, resolve, sep } from 'node:path';
import type { Folders } from './folders.js';

/** A file to be checked. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
  /** Path below the output folder, without the ending `.agenda`. */
  readonly target: string;
}

/** A path that gives nothing to check. */
export interface InputProblem {
  /** As the user would write it. */
  readonly shown: string;
  /** One or two sentences. */
  readonly message: string;
  /** Absolute; absent where nothing was found that has a path. */
  readonly path?: string;
}

export interface FoundInputs {
  /** In the order of the paths, and of names inside a folder. Each file once. */
  readonly files: InputFile[];
  readonly problems: InputProblem[];
}

const ENDING = '.agenda';

/**
 * Finds the files that the paths on a command line stand for.
 *
 * @param paths files, folders and patterns, as given
 * @param cwd where relative paths start, absolute
 */
export async function findInputs(paths: readonly string[], cwd: string, folders: Folders): Promise<FoundInputs> {
  const files = new Map<string, InputFile>();
  const problems: InputProblem[] = [];
  const add = (path: string, shown: string, below: string) => {
    if (!files.has(path)) {
      files.set(path, { path, shown, target: below.slice(0, -ENDING.length) });
    }
  };
  for (const given of paths) {
    const path = resolve(cwd, given);
    const kind = kindOf(path);
    if (kind === 'file' && path.endsWith(ENDING)) {
      add(path, normalize(given), basename(path));
    } else if (kind === 'file') {
      const message = `This is not taken for an agenda: its name does not end in ${ENDING}. If it is one, rename it.`;
      problems.push({ shown: given, message });
    } else if (kind === 'folder') {
      const before = files.size;
      const seen = walk(path, folders, (below) => add(join(path, below), join(given, below), below));
      problems.push(...seen.problems.map(({ below, message }) => ({ shown: join(given, below), message })));
      if (seen.count === 0 && files.size === before && seen.problems.length === 0) {
        problems.push({ shown: given, message: `There is no file that ends in ${ENDING} in this folder or below it.` });
      }
    } else {
      const { findByPattern, explainMissing, isPattern } = await import('./unusual-path.js');
      if (isPattern(given)) {
        const { base, matches } = await findByPattern(given, cwd);
        const wanted = matches.filter((match) => !isBelow(resolve(cwd, base, match), folders.skipped));
        for (const match of wanted.filter((name) => name.endsWith(ENDING))) {
          add(resolve(cwd, base, match), join(base, match), match);
        }
        if (!wanted.some((name) => name.endsWith(ENDING))) {
          const others =
            wanted.length > 0 ? `It matches only files that do not end in ${ENDING}.` : 'It matches no file.';
          problems.push({ shown: given, message: others });
        }
      } else {
        problems.push({ shown: given, message: explainMissing(path, given) });
      }
    }
  }
  return { files: [...files.values()], problems };
}

/** What is at a path. Anything that is there and is no folder counts as a file. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) {
      return 'nothing';
    }
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

interface Walked {
  count: number;
  problems: { below: string; message: string }[];
}

/** Calls `found` with the path, below the folder, of each agenda file in it, those of its own folders in the place of their names. */
function walk(folder: string, folders: Folders, found: (below: string) => void): Walked {
  const walked: Walked = { count: 0, problems: [] };
  const visit = (below: string) => {
    const here = join(folder, below);
    if (!folders.entries(here)) {
      walked.problems.push({ below, message: 'This folder could not be opened.' });
      return;
    }
    const agendas = new Set(folders.agendas(here));
    for (const name of [...agendas, ...folders.subfolders(here)].sort()) {
      if (agendas.has(name)) {
        walked.count++;
        found(join(below, name));
      } else {
        visit(join(below, name));
      }
    }
  };
  visit('');
  return walked;
}

function isBelow(path: string, folder: string | undefined): boolean {
  return folder !== undefined && path.startsWith(folder + sep);
}
