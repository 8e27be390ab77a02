import { basename, dirname, sep } from 'node:path';
import { pathWithin } from '../report/path-within.js';
import { CONFIG_NAME } from './above.js';
import { isRegister } from './first-word.js';
import type { Changes } from './git-changes.js';
import { readHeader } from './header.js';
import type { Input, Loaded, LoadedFile } from './load.js';

/** One of several parts that the files are divided into. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Keeps the files of one part and leaves the others out. Which part a file is in depends on its path alone: other files may
 * come and go.
 *
 * @param root paths are taken as seen from here, so that they are the same on every machine
 */
export function selectShard(loaded: Loaded, { index, count }: Shard, root: string): Loaded {
  return keep(loaded, (path) => hash(pathWithin(root, path) ?? path) % count === index - 1);
}

/**
 * Keeps the files whose findings may be others than before: those that have changed, those that see a register or a
 * configuration that has, and translations of what has.
 */
export function selectChanged(loaded: Loaded, changes: Changes): Loaded {
  const { everything, folders } = affected(loaded, changes);
  // Of one without an original, the original may be what is gone.
  const agendasChanged = [...changes.paths].some((path) => path.endsWith('.agenda'));
  const outdated = loaded.inputs.filter(({ original, text }) =>
    original ? changes.has(original.path) : agendasChanged && readHeader(text)?.kind === 'translation',
  );
  const translations = new Set(outdated.map(({ path }) => path));
  return keep(
    loaded,
    (path) =>
      everything ||
      changes.has(path) ||
      translations.has(path) ||
      folders.some((folder) => path.startsWith(folder + sep)),
  );
}

function keep(loaded: Loaded, isKept: (path: string) => boolean): Loaded {
  const inputs = loaded.inputs.filter(({ path }) => isKept(path));
  const problems = loaded.problems.filter(({ path }) => path === undefined || isKept(path));
  return { ...loaded, inputs, problems };
}

interface Affected {
  /** Whether every file may be. */
  readonly everything: boolean;
  /** All files below these may be. Absolute. */
  readonly folders: readonly string[];
}

function affected({ inputs, registers, configs }: Loaded, changes: Changes): Affected {
  const folders = new Set<string>();
  const now = new Map<string, LoadedFile | Input>([...registers, ...inputs].map((file) => [file.path, file]));
  for (const { path, text } of now.values()) {
    if (changes.has(path) && isRegister(text)) {
      folders.add(dirname(path));
    }
  }
  // One that was deleted, or is no register any more.
  const others = [...changes.paths].filter((path) => path.endsWith('.agenda') && !folders.has(dirname(path)));
  for (const [path, text] of changes.before(others)) {
    if (isRegister(text)) {
      folders.add(dirname(path));
    }
  }
  const changedConfigs = configs.filter(({ path }) => changes.has(path)).map(({ path }) => path);
  for (const path of [...changedConfigs, ...changes.paths]) {
    if (basename(path) === CONFIG_NAME) {
      folders.add(dirname(path));
    }
  }
  // One that others extend has a say beyond its folder, and so has one that was named on the command line.
  const extending = configs.some(({ text }) => /"extends"\s*:\s*"(?!agendum:)/.test(text));
  const everything =
    changedConfigs.length > 0 && (extending || changedConfigs.some((path) => basename(path) !== CONFIG_NAME));
  return { everything, folders: [...folders] };
}

/** FNV-1a, mixed at the end so that all its bits depend on all letters. 32 bits, not negative. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text.normalize('NFC'))) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
