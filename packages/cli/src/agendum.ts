#!/usr/bin/env node
import { loadWithCodeCache } from './code-cache.js';
import type * as main from './main.js';

// This file runs on any Node, also on one that is too old for the rest: only what every version has may stand here.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `agendum needs Node.js 22.12 or later, and this is Node.js ${process.versions.node}.\n` +
      'Install the current version from https://nodejs.org and try again.\n',
  );
  process.exitCode = 2;
} else {
  const args = process.argv.slice(2);
  const bundle = loadWithCodeCache<typeof main>(
    new URL('main.cjs', import.meta.url),
    AGENDUM_BUILD,
    args[0] === 'check' ? 'agendum-check' : 'agendum-build',
  );
  void bundle.exports.run(args).then((code) => {
    process.exitCode = code;
    // Help and the like take no time.
    if (args[0] === 'build' || args[0] === 'check') {
      bundle.keep();
    }
  });
}
