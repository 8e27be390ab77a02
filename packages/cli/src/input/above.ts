import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../report/system-error.js';
import { isRegister } from './first-word.js';
import { isUtf16, readText } from './read.js';

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
const ROOT_MARK = '.git';

/** Enough of a file to see its first word behind a usual comment. */
const PEEK = 4096;

/**
 * Finds what holds for some files: the registers in their folders and in those above, up to the folder that holds `.git`, and
 * the nearest configuration. Each folder is looked into once.
 *
 * @param paths absolute paths of the files; these are not looked into
 */
export function findAbove(paths: Iterable<string>): FoundAbove {
  const known = new Set(paths);
  const nearest = new Map<string, string | undefined>();
  const found = { registers: [], unreadable: [], configs: new Set<string>() } satisfies FoundAbove;
  const lookInto = (folder: string): string | undefined => {
    if (nearest.has(folder)) {
      return nearest.get(folder);
    }
    const names = namesIn(folder);
    for (const name of names) {
      const candidate = join(folder, name);
      if (name.endsWith('.agenda') && !known.has(candidate)) {
        take(candidate, found);
      }
    }
    const above = dirname(folder);
    const fromAbove = names.includes(ROOT_MARK) || above === folder ? undefined : lookInto(above);
    const config = names.includes(CONFIG_NAME) ? join(folder, CONFIG_NAME) : fromAbove;
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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function take(path: string, found: Pick<FoundAbove, 'registers' | 'unreadable'>): void {
  const beginning = peek(path);
  if (beginning === 'nothing' || beginning === 'other') {
    return;
  }
  if (typeof beginning === 'object') {
    found.unreadable.push({ path, problem: beginning.problem });
    return;
  }
  const reading = readText(path);
  if ('problem' in reading) {
    found.unreadable.push({ path, problem: reading.problem });
  } else if (beginning === 'register' || isRegister(reading.text)) {
    found.registers.push({ path, text: reading.text });
  }
}

type Beginning = 'register' | 'other' | 'unclear' | 'nothing' | { readonly problem: string };

/** Looks at the beginning of a file. A folder, or a link to nothing, is nothing. */
function peek(path: string): Beginning {
  const bytes = Buffer.alloc(PEEK);
  let length: number;
  try {
    const file = openSync(path, 'r');
    try {
      length = readSync(file, bytes, 0, PEEK, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const harmless = code === 'EISDIR' || code === 'ENOENT' || code === 'ELOOP';
    return harmless ? 'nothing' : { problem: `The file could not be read: ${reasonOf(error)}.` };
  }
  const start = bytes.subarray(0, length);
  const answer = isUtf16(start) ? isRegister(decodeUtf16(start)) : isRegister(start.toString('utf8'));
  if (answer === undefined) {
    return length < PEEK ? 'other' : 'unclear';
  }
  return answer ? 'register' : 'other';
}

// Only its first word is wanted; reading it whole then says what is wrong with the encoding.
function decodeUtf16(bytes: Buffer): string {
  const bigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (bigEndian ? even.swap16() : even).toString('utf16le');
}
