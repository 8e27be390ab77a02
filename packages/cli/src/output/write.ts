import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves what was there. A file with
 * the same content is left untouched, so that what publishes pages by their date publishes only what has changed. Who may
 * read and write a file that was there stays as it was.
 *
 * @param path absolute; its folder is made when missing
 * @throws what the system says
 */
export function writeWhole(path: string, text: string): 'written' | 'unchanged' {
  const bytes = Buffer.from(text);
  if (holds(path, bytes)) {
    return 'unchanged';
  }
  const folder = dirname(path);
  const temporary = join(folder, `.agendum-${process.pid}.tmp`);
  makeFolder(folder);
  try {
    // `wx`: never through a link that someone put there.
    writeFileSync(temporary, bytes, { flag: 'wx' });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) {
      chmodSync(temporary, mode & 0o777);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return 'written';
}

/**
 * Makes a folder and those above it that are missing. Node's own way to do so never comes back where a system has no room for
 * folders, such as below /proc.
 *
 * @throws what the system says
 */
export function makeFolder(folder: string): void {
  try {
    makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) {
      throw error;
    }
    makeFolder(above);
    makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw error;
    }
  }
}

/**
 * Writes a new file whole or not at all.
 *
 * @param path absolute; its folder is made when missing
 * @throws what the system says, with the code EEXIST where there is such a file already
 */
export function createWhole(path: string, text: string): void {
  const folder = dirname(path);
  const temporary = join(folder, `.agendum-${process.pid}.tmp`);
  makeFolder(folder);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    // Unlike renaming, this never takes the place of another file.
    linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function holds(path: string, bytes: Buffer): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
