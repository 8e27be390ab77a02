// Sets up VS Code's server, the browser and the fonts from the npm registry alone: no install script, no compiler, no system
// package. Does nothing when they stand ready. A command: it ends with an error when anything is missing.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { hostFiles, isHostReady, wantedStamp } from './host-files.js';

if (!isHostReady()) setUp();

function setUp(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The tests' editor and browser are built for Linux on x64; this is ${process.platform} on ${process.arch}.`,
    );
  }
  console.log("Setting up the tests' editor and browser. This takes a minute, once.");
  rmSync(hostFiles.stamp, { force: true });
  npm(hostFiles.folder, 'ci');
  installCode();
  unpackChromium();
  writeFileSync(hostFiles.stamp, wantedStamp());
}

function npm(folder: string, ...args: string[]): void {
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

function run(program: string, args: string[], folder: string): void {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`"${program} ${args.join(' ')}" failed in ${folder} with exit code ${status}.`);
}

/** Does by hand what the install script of code-server would do, less the compiling. */
function installCode(): void {
  const { folder } = hostFiles.code;
  const modules = path.join(folder, 'node_modules');
  // Not `npm ci`: npm 11 finds the shrinkwrap that comes with it incomplete.
  npm(folder, 'install', '--omit=dev', '--no-save');
  rmSync(`${modules}.asar`, { force: true });
  symlinkSync('node_modules', `${modules}.asar`);
  const ripgrep = path.join('@vscode', 'ripgrep-linux-x64', 'bin', 'rg');
  mkdirSync(path.join(modules, '@vscode', 'ripgrep', 'bin'), { recursive: true });
  copyFileSync(
    path.join(hostFiles.folder, 'node_modules', ripgrep),
    path.join(modules, '@vscode', 'ripgrep', 'bin', 'rg'),
  );
}

/** Unpacks the browser, the libraries it needs (libnss3 and its like) and its fonts. */
function unpackChromium(): void {
  const { packed, folder, executable } = hostFiles.chromium;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  decompress(path.join(packed, 'chromium.br'), executable);
  chmodSync(executable, 0o755);
  for (const name of ['swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
    const archive = path.join(folder, name);
    decompress(path.join(packed, `${name}.br`), archive);
    run('tar', ['xf', archive], folder);
    rmSync(archive);
  }
}

function decompress(from: string, to: string): void {
  writeFileSync(to, brotliDecompressSync(readFileSync(from)));
}
