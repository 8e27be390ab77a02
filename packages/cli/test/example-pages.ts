import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../dist/agendum.mjs');
const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** A page that the command has made of an example. */
export interface ExamplePage {
  /** Below the output folder: `untoc-wg2-2012/corrected.fr.html`. */
  path: string;
  language: string;
  html: string;
}

/** The pages of all examples, in every language, as the built command makes them. */
export function buildExamples(): ExamplePage[] {
  const out = mkdtempSync(join(tmpdir(), 'agendum-pages-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'build', EXAMPLES, '--quiet', '--out', out], {
      encoding: 'utf8',
    });
    // One example is kept with the mistakes it was published with.
    if (status !== 1) throw new Error(`The examples could not be built (exit code ${status}): ${stderr}`);
    return readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .sort()
      .map((path) => ({
        path,
        language: basename(path).split('.').at(-2) ?? '',
        html: readFileSync(join(out, path), 'utf8'),
      }));
  } finally {
    rmSync(out, { recursive: true });
  }
}
