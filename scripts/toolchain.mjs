// What the scripts of this folder share. Runs on Node 20 and up without any dependency: it is there before the first install.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.agendum-install');
const wantedMajor = /\d+/.exec(readManifest('.').devDependencies.node)?.[0];

/** Reads the package.json of a folder, given relative to the root. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

/** Ends the script with a message for the reader and exit code 1. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs a program in the root folder with this terminal and returns its exit code. */
export function run(program, args, env = process.env) {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
  if (error) fail(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs a script with the project's own Node and returns its exit code. */
export function runNode(script, args = []) {
  return run(path.join(bin, 'node'), [path.join(root, script), ...args], {
    ...process.env,
    PATH: bin + path.delimiter + process.env.PATH,
  });
}

/** Runs turbo, which asks and tells no one on the network, and returns its exit code. */
export function runTurbo(args) {
  process.env.TURBO_TELEMETRY_DISABLED = '1';
  process.env.DO_NOT_TRACK = '1';
  return runNode('node_modules/turbo/bin/turbo', args);
}

/** Runs `npm ci` unless node_modules was installed from this very package-lock.json, and makes sure of the project's own Node. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  // Node from node_modules must not run npm while npm takes node_modules away.
  const outside = (process.env.PATH ?? '').split(path.delimiter).filter((entry) => !entry.startsWith(bin));
  const env = { ...process.env, PATH: outside.join(path.delimiter) };
  if (run('npm', ['ci', '--no-audit', '--no-fund'], env) !== 0) {
    fail('The packages this project is built from could not be installed. npm says why above.');
  }
  if (!hasOwnNode()) run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'], env);
  if (!hasOwnNode()) {
    fail(
      `Node ${wantedMajor} is missing from node_modules/.bin, and nothing is built without it. It comes with the npm package "node", ` +
        'whose install script did not run or failed. Remove the folder node_modules and try again; if that does not help, ' +
        'run "npm rebuild node --ignore-scripts=false --foreground-scripts" and read what it says.',
    );
  }
  writeFileSync(stamp, lock);
}

function hasOwnNode() {
  const { stdout } = spawnSync(path.join(bin, 'node'), ['--version'], { encoding: 'utf8' });
  return stdout?.startsWith(`v${wantedMajor}.`) ?? false;
}
