import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const folder = path.join(root, 'examples', 'untoc-wg2-2012');

/** The real agenda that everything is measured by, and the register it needs. */
export const reference = {
  agenda: path.join(folder, 'as-published.agenda'),
  text: readFileSync(path.join(folder, 'as-published.agenda'), 'utf8'),
  register: readFileSync(path.join(folder, 'register.agenda'), 'utf8'),
};

/** The size of a text in UTF-8, in units of 1,024 bytes. */
export function kilobytes(text: string): number {
  return Buffer.byteLength(text) / 1024;
}
