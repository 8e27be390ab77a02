// Generates again and fails when any file of the project changes: what is generated and committed is then stale.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fail, root, runNode } from './toolchain.mjs';

const before = fingerprints();
if (runNode('scripts/generate.mjs') !== 0) fail('Generating failed; the reason stands above.');
const after = fingerprints();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (stale.length > 0) {
  fail(
    `These generated files were stale. They are up to date now; commit them:\n${stale.map((file) => `  ${file}`).join('\n')}`,
  );
}

/** A hash of every file that git has or would take, by path. */
function fingerprints() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = list.split('\0').filter((file) => file && existsSync(path.join(root, file)));
  return new Map(
    files.map((file) => [
      file,
      createHash('sha1')
        .update(readFileSync(path.join(root, file)))
        .digest('hex'),
    ]),
  );
}
