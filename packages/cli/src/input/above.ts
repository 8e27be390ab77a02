import { dirname, join } from 'node:path';
import { isRegister } from './first-word.js';
import type { Folders } from './folders.js';
import { readText } from './read.js';

/** A register that no path names, and that is read because it stands above an agenda. */
export interface RegisterFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

export interface FoundAbove {
  readonly registers: RegisterFile[];
  /** Files that are registers, or may be, and cannot be read. */
  readonly unreadable: { readonly path: string; readonly problem: string }[];
  /** Absolute paths of the configurations that are the nearest one of some file. */
  readonly configs: ReadonlySet<string>;
}

export const CONFIG_NAME = 'agendum.config.json';

/** A folder that holds this ends the search. */
export const ROOT_MARK = '.git';

/**
 * Finds what holds for some files: the registers in their folders and in those above, up to the folder that holds `.git`, and
 * the nearest configuration.
 *
 * @param paths absolute paths of the files; these are not looked into
 */
export function findAbove(paths: Iterable<string>, folders: Folders): FoundAbove {
  const known = new Set(paths);
  const nearest = new Map<string, string | undefined>();
  const found = { registers: [], unreadable: [], configs: new Set<string>() } satisfies FoundAbove;
  const lookInto = (folder: string): string | undefined => {
    if (nearest.has(folder)) {
      return nearest.get(folder);
    }
    for (const name of folders.agendas(folder)) {
      const candidate = join(folder, name);
      if (!known.has(candidate)) {
        take(candidate, folders, found);
      }
    }
    const names = new Set((folders.entries(folder) ?? []).map(({ name }) => name));
    const above = dirname(folder);
    const fromAbove = names.has(ROOT_MARK) || above === folder ? undefined : lookInto(above);
    const config = names.has(CONFIG_NAME) ? join(folder, CONFIG_NAME) : fromAbove;
    nearest.set(folder, config);
    return config;
  };
  for (const path of known) {
    const config = lookInto(dirname(path));
    if (config !== undefined) {
      found.configs.add(config);
    }
  }
  return found;
}

function take(path: string, folders: Folders, found: Pick<FoundAbove, 'registers' | 'unreadable'>): void {
  const beginning = folders.beginning(path);
  if (beginning === 'nothing') {
    return;
  }
  if ('problem' in beginning) {
    found.unreadable.push({ path, problem: beginning.problem });
    return;
  }
  const answer = isRegister(beginning.text);
  if (answer === false || (answer === undefined && beginning.isWhole)) {
    return;
  }
  const reading = readText(path);
  if ('problem' in reading) {
    found.unreadable.push({ path, problem: reading.problem });
  } else if (answer || isRegister(reading.text)) {
    found.registers.push({ path, text: reading.text });
  }
}
