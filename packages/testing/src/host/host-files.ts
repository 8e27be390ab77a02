import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the test host lives: the folder `host` of this package, with a package-lock.json of its own. */
const hostFolder = fileURLToPath(new URL('../../host', import.meta.url));
const chromiumFolder = path.join(hostFolder, '.host', 'chromium');
const codeFolder = path.join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode');

/** The files and folders of the test host, as absolute paths. */
export const hostFiles = {
  folder: hostFolder,
  stamp: path.join(hostFolder, '.host', 'stamp'),
  code: { folder: codeFolder, server: path.join(codeFolder, 'out', 'server-main.js') },
  chromium: {
    packed: path.join(hostFolder, 'node_modules', '@sparticuz', 'chromium', 'bin'),
    folder: chromiumFolder,
    executable: path.join(chromiumFolder, 'chromium'),
    libraries: path.join(chromiumFolder, 'lib'),
    fonts: path.join(hostFolder, 'fonts.conf'),
    cache: path.join(hostFolder, '.host', 'cache'),
  },
};

/** What a finished set-up writes into its stamp; it changes with the locked packages. */
export function wantedStamp(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(hostFolder, 'package-lock.json')))
    .digest('hex');
}

/** Whether the host stands ready, set up from the packages that are locked now. */
export function isHostReady(): boolean {
  return existsSync(hostFiles.stamp) && readFileSync(hostFiles.stamp, 'utf8') === wantedStamp();
}

/** Throws when the host was not set up: a test that needs it must fail then, never be skipped. */
export function requireHost(): void {
  if (isHostReady()) return;
  throw new Error(
    'The editor and the browser for the tests are not set up, or not for the packages locked now. ' +
      'Run "npm test", which sets them up, or "npm run setup:host" after a build.',
  );
}
