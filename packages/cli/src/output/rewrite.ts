import { readFileSync, realpathSync } from 'node:fs';
import { decode } from '../input/read.js';
import { reasonOf } from '../report/system-error.js';
import { writeWhole } from './write.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** A file of an author, as it was read. */
interface Original {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly text: string;
}

/**
 * Gives a file of an author a new text, unless somebody has changed it since it was read. A byte order mark stays.
 *
 * @param show told of the change instead of writing it
 * @returns why it could not be written
 */
export function rewrite(
  { path, shown, text: before }: Original,
  after: string,
  show?: (shown: string, before: string, after: string) => void,
): string | undefined {
  try {
    const bytes = readFileSync(path);
    const reading = decode(bytes);
    const now = 'text' in reading ? reading.text : undefined;
    if (now !== before && now !== after) {
      return 'Somebody has changed the file in the meantime, so it was left as it is. Run the command again.';
    }
    const mark = bytes.length > Buffer.byteLength(now) ? BYTE_ORDER_MARK : '';
    if (show) {
      show(shown, mark + before, mark + after);
    } else {
      // A link stays a link.
      writeWhole(realpathSync(path), mark + after);
    }
    return undefined;
  } catch (error) {
    return `The file could not be changed: ${reasonOf(error)}.`;
  }
}
