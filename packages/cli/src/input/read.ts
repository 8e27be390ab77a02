import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { reasonOf } from '../report/system-error.js';

/** The text of a file without byte order mark, or a sentence that says why there is none. */
export type Reading = { readonly text: string } | { readonly problem: string };

const HOW_TO_SAVE =
  'Save it as UTF-8: in VS Code, click the name of the encoding at the bottom right, ' +
  'choose “Save with Encoding” and then “UTF-8”.';

/** Reads a text file. */
export function readText(path: string): Reading {
  let bytes: Buffer;
  try {
    const file = openFile(path);
    try {
      bytes = readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: `The file could not be read: ${reasonOf(error)}.` };
  }
  return decode(bytes);
}

/**
 * Opens a file to read it. Of what has no end, such as a pipe or a device, nothing is read.
 *
 * @throws what the system says
 */
export function openFile(path: string): number {
  // Not to wait at a pipe that nobody writes into. Windows has neither.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stat = fstatSync(file);
  if (!stat.isFile() && !stat.isDirectory()) {
    closeSync(file);
    throw new Error('it is a pipe or a device, and no file');
  }
  return file;
}

/** Takes bytes for the text they are, if they are UTF-8. */
export function decode(bytes: Buffer): Reading {
  if (isUtf16(bytes)) {
    return { problem: `The file is saved as UTF-16, and an agenda is read as UTF-8. ${HOW_TO_SAVE}` };
  }
  if (bytes.includes(0)) {
    return { problem: 'This is no text file: it holds bytes that no text has. Was another program’s file renamed?' };
  }
  if (!isUtf8(bytes)) {
    const line = lineOfFirstBadByte(bytes);
    return { problem: `The file is not saved as UTF-8 (see line ${line}). ${HOW_TO_SAVE}` };
  }
  try {
    const text = bytes.toString('utf8');
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  } catch {
    return { problem: `The file is too large (${Math.round(bytes.length / 1e6)} MB).` };
  }
}

/** By its mark, or, without one, by the zero that goes with each of the two first letters. */
export function isUtf16(bytes: Buffer): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return true;
  }
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0);
}

function lineOfFirstBadByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  // Bytes up to `low` are good, apart from a character that may be cut in two there; bytes up to `high` are not.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return bytes
    .subarray(0, low)
    .toString('latin1')
    .split(/\r\n|\n|\r/).length;
}

/** The last place, not after `end`, where a character may begin. */
function wholeCharacters(bytes: Buffer, end: number): number {
  let place = end;
  while (place > 0 && end - place < 3 && ((bytes[place] ?? 0) & 0xc0) === 0x80) {
    place--;
  }
  return place;
}
