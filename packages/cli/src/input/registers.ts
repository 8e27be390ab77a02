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

export interface FoundRegisters {
  readonly registers: RegisterFile[];
  /** Files that are registers, or may be, and cannot be read. */
  readonly unreadable: { readonly path: string; readonly problem: string }[];
}

/** A folder that holds one of these ends the search. */
const ROOT_MARKS: ReadonlySet<string> = new Set(['.git', 'agendum.config.json']);

/** Enough of a file to see its first word behind a usual comment. */
const PEEK = 4096;

/**
 * Finds the registers that hold for some files: those in their folders and in the folders above, up to the folder that
 * holds `.git` or `agendum.config.json`.
 *
 * @param paths absolute paths of the files; these are not looked into
 */
export function findRegisters(paths: Iterable<string>): FoundRegisters {
  const known = new Set(paths);
  const listed = new Set<string>();
  const found: FoundRegisters = { registers: [], unreadable: [] };
  for (const path of known) {
    let folder = dirname(path);
    while (!listed.has(folder)) {
      listed.add(folder);
      const names = namesIn(folder);
      for (const name of names) {
        const candidate = join(folder, name);
        if (name.endsWith('.agenda') && !known.has(candidate)) {
          take(candidate, found);
        }
      }
      if (names.some((name) => ROOT_MARKS.has(name))) {
        break;
      }
      folder = dirname(folder);
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

function take(path: string, found: FoundRegisters): void {
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
