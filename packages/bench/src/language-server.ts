import { spawn } from 'node:child_process';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { childEnvironment } from './processes.js';
import { root } from './reference.js';

const script = path.join(root, 'packages', 'vscode', 'dist', 'server.cjs');
const PATIENCE = 30_000;

/** The server of the extension, in a process of its own, spoken to as an editor speaks to it. */
export interface LanguageServer {
  notify(method: string, params: object): Promise<void>;
  /** Waits for the diagnostics of a version of a document; counts how many there are. Ask before they can come. */
  diagnostics(uri: string, version: number): Promise<number>;
  stop(): Promise<void>;
}

interface Published {
  uri: string;
  version?: number;
  diagnostics: readonly unknown[];
}

/** Starts the server on a folder, given as a URI. */
export async function startServer(folder: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], {
    env: childEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (count: number) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }: Published) => {
    waiting.get(`${version} ${uri}`)?.(diagnostics.length);
  });
  // The server asks for what it wants to be told of; nothing is changed behind its back here.
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'agendas' }],
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification('initialized', {});

  return {
    notify: (method, params) => connection.sendNotification(method, params),
    diagnostics: (uri, version) =>
      new Promise((resolve, reject) => {
        const key = `${version} ${uri}`;
        const timer = setTimeout(() => {
          waiting.delete(key);
          reject(new Error(`The server has sent no diagnostics of version ${version} within ${PATIENCE / 1000} s.`));
        }, PATIENCE);
        waiting.set(key, (count) => {
          clearTimeout(timer);
          waiting.delete(key);
          resolve(count);
        });
      }),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
