import { closeSync, readdirSync, readSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../report/system-error.js';
import { isUtf16, openFile } from './read.js';

const ENDING = '.agenda';

/** Enough of a file to see its first line behind a usual comment. */
const PEEK = 4096;

/** The beginning of a file, or why there is none. A folder, or a link to nothing, is nothing. */
export type Beginning = { readonly text: string; readonly isWhole: boolean } | 'nothing' | { readonly problem: string };

/** The folders and files that a run looks into, each of them once. */
export class Folders {
  /** A folder that is not searched unless it is asked for by itself, absolute. */
  readonly skipped: string | undefined;
  private readonly listed = new Map<string, readonly Dirent[] | undefined>();
  private readonly beginnings = new Map<string, Beginning>();

  constructor(skipped?: string) {
    this.skipped = skipped;
  }

  /** What is in a folder, by name. Undefined when it cannot be opened. */
  entries(folder: string): readonly Dirent[] | undefined {
    if (!this.listed.has(folder)) {
      this.listed.set(folder, list(folder));
    }
    return this.listed.get(folder);
  }

  /** Names of the agenda files in a folder. */
  agendas(folder: string): string[] {
    return (this.entries(folder) ?? []).filter((entry) => isAgenda(entry, folder)).map(({ name }) => name);
  }

  /** Names of the folders in a folder that are searched with it. */
  subfolders(folder: string): string[] {
    return (this.entries(folder) ?? [])
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => join(folder, name) !== this.skipped);
  }

  beginning(path: string): Beginning {
    let known = this.beginnings.get(path);
    if (known === undefined) {
      known = readBeginning(path);
      this.beginnings.set(path, known);
    }
    return known;
  }
}

function list(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** Links to folders are not followed: they may lead in a circle. */
function isAgenda(entry: Dirent, folder: string): boolean {
  if (!entry.name.endsWith(ENDING) || entry.isDirectory()) {
    return false;
  }
  return !entry.isSymbolicLink() || !isFolder(join(folder, entry.name));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

function readBeginning(path: string): Beginning {
  const bytes = Buffer.alloc(PEEK);
  let length: number;
  try {
    const file = openFile(path);
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
  return { text: isUtf16(start) ? decodeUtf16(start) : start.toString('utf8'), isWhole: length < PEEK };
}

// Only its first words are wanted; reading it whole then says what is wrong with the encoding.
function decodeUtf16(bytes: Buffer): string {
  const bigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (bigEndian ? even.swap16() : even).toString('utf16le');
}
