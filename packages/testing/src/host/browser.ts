import { type Browser, chromium } from 'playwright-core';
import { hostFiles, requireHost } from './host-files.js';

/**
 * Starts the headless browser of the test host; the caller closes it. It reaches 127.0.0.1 and nothing else, and sees only the
 * fonts of the host, which cover the six languages. Throws when the host is not set up.
 */
export async function launchBrowser(): Promise<Browser> {
  requireHost();
  const { executable, libraries, fonts, cache } = hostFiles.chromium;
  return await chromium.launch({
    executablePath: executable,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts, XDG_CACHE_HOME: cache },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}
