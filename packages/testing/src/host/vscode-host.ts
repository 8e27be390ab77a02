import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as timer } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { hostFiles, requireHost } from './host-files.js';

/** What a VS Code host starts with. */
export interface HostOptions {
  /** The files of the workspace folder: their text by relative path. */
  files?: Record<string, string>;
  /** Packed extensions (.vsix files) to install. */
  vsix?: string[];
  /** User settings, on top of those that keep the workbench quiet. */
  settings?: Record<string, unknown>;
  /** Further environment variables of the server and its extension host. */
  env?: Record<string, string>;
  /** Whether VS Code asks the author in dialogs of its own. Otherwise it refuses to, as a dialog that nobody awaits holds up a test. */
  dialogs?: boolean;
}

/** A running VS Code server with a workspace folder of its own. */
export interface VsCodeHost {
  /** The workspace folder, an absolute path. */
  folder: string;
  /** Everything the server has printed until now. */
  log(): string;
  /** Opens the workbench in a new page of the browser, on a file of the workspace if one is named, and waits until it shows. */
  openWorkbench(browser: Browser, file?: string): Promise<Page>;
  /** Ends the server and removes all its files. */
  stop(): Promise<void>;
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Starts VS Code's own server on a free port of 127.0.0.1. Throws, with what the server printed, when it does not come up. */
export async function startHost(options: HostOptions = {}): Promise<VsCodeHost> {
  requireHost();
  const root = mkdtempSync(path.join(tmpdir(), 'agendum-host-'));
  const removeFiles = () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const folders = {
    workspace: path.join(root, 'workspace'),
    user: path.join(root, 'user'),
    extensions: path.join(root, 'extensions'),
    server: path.join(root, 'server'),
    home: path.join(root, 'home'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  for (const [name, text] of Object.entries(options.files ?? {})) write(path.join(folders.workspace, name), text);
  write(path.join(folders.user, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));

  const env = {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    HOME: folders.home,
    XDG_RUNTIME_DIR: folders.home,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...options.env,
  };
  const args = [
    hostFiles.code.server,
    '--accept-server-license-terms',
    ...['--user-data-dir', folders.user],
    ...['--extensions-dir', folders.extensions],
    ...['--server-data-dir', folders.server],
  ];
  try {
    for (const file of options.vsix ?? []) await installExtension(file, args, env);
    const server = await startServer([...args, ...(options.dialogs ? [] : ['--enable-smoke-test-driver'])], env);
    return {
      folder: folders.workspace,
      log: server.log,
      async openWorkbench(browser, file) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.goto(workbenchUrl(server.port, folders.workspace, file));
        await page.waitForSelector('.monaco-workbench .part.editor', { timeout: 60_000 });
        if (file !== undefined) await page.waitForSelector('.editor-instance .view-lines', { timeout: 60_000 });
        return page;
      },
      async stop() {
        await server.stop();
        removeFiles();
      },
    };
  } catch (error) {
    removeFiles();
    throw error;
  }
}

async function installExtension(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args, '--install-extension', file], {
    env,
  });
  if (!stdout.includes('successfully installed')) throw new Error(`${file} was not installed:\n${stdout}${stderr}`);
}

interface Server {
  port: number;
  log: () => string;
  stop: () => Promise<void>;
}

async function startServer(args: string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const serving = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
  ];
  // A process group of its own, so that the extension hosts end with the server.
  const server = spawn(process.execPath, [...args, ...serving], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = once(server, 'exit');
  const kill = () => killGroup(server, 'SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    killGroup(server, 'SIGTERM');
    await Promise.race([ended, timer(3_000, undefined, { ref: false })]);
    kill();
    await ended;
  };
  const output: string[] = [];
  try {
    return { port: await listeningPort(server, output), log: () => output.join(''), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Collects what the server prints and returns the port as soon as it is named there. */
async function listeningPort(server: ChildProcess, output: string[]): Promise<number> {
  return await new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output.push(chunk.toString());
      const port = /(?:bound to 127\.0\.0\.1:|listening on )(\d+)/.exec(output.join(''))?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    const fail = (what: string) => reject(new Error(`VS Code's server ${what}. It printed:\n${output.join('')}`));
    server.once('exit', (code) => fail(`ended with code ${code}`));
    setTimeout(fail, 60_000, 'named no port within a minute').unref();
  });
}

function workbenchUrl(port: number, folder: string, file: string | undefined): string {
  const authority = `127.0.0.1:${port}`;
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('folder', folder);
  if (file !== undefined) {
    const uri = `vscode-remote://${authority}${path.join(folder, file)}`;
    url.searchParams.set('payload', JSON.stringify([['openFile', uri]]));
  }
  return url.href;
}

function killGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (server.pid !== undefined) process.kill(-server.pid, signal);
  } catch {
    // The group has ended already.
  }
}
