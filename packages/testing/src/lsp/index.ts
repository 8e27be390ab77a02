import { spawn } from 'node:child_process';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
} from 'vscode-jsonrpc/node';

/** What the tests read of a published diagnostic. */
export interface PublishedDiagnostic {
  code?: string;
  message: string;
  severity: number;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
}

export interface Published {
  uri: string;
  version?: number;
  diagnostics: PublishedDiagnostic[];
}

/** A language server in a process of its own, spoken to over stdio as an editor speaks to it. */
export interface ServerProcess {
  capabilities: Record<string, unknown>;
  /** Asks; with a token, the question can be taken back. */
  request<T>(method: string, params: object, token?: CancellationToken): Promise<T>;
  notify(method: string, params: object): Promise<void>;
  /** The diagnostics of that version of a document, be they published already or not. Fails when they do not come. */
  diagnostics(uri: string, version: number): Promise<PublishedDiagnostic[]>;
  /** The diagnostics of a file that were published last, as soon as they are as wanted. Fails when they do not come. */
  diagnosticsWhen(uri: string, wanted: (found: PublishedDiagnostic[]) => boolean): Promise<PublishedDiagnostic[]>;
  /** What was published, in order. */
  published: readonly Published[];
  /** What the server has asked of the editor: edits to make, code lenses and diagnostics to ask for again. */
  asked: readonly { method: string; params: unknown }[];
  /** What the server has written into its log. */
  logged: readonly string[];
  /** Bytes of the server's heap after everything was collected that is not used. */
  heapUsed(): Promise<number>;
  /** Sends what need not be a message at all. */
  sendRaw(content: string): void;
  /** Ends the server in order. Gives its exit code. */
  stop(): Promise<number | null>;
}

const PATIENCE = 30_000;

/** Runs in the server's process before the server: tells the size of the heap when it is asked. */
const HEAP = `
  process.on('message', () => {
    gc();
    process.send(process.memoryUsage().heapUsed);
  });
  process.channel.unref();
`;

/** How a server is started, where it is not as usual. */
export interface ServerOptions {
  /** What follows the script; `--stdio` without it. */
  args?: readonly string[];
  /** What the editor can do, beside what it can without it. */
  capabilities?: { textDocument?: object; workspace?: object };
  initializationOptions?: object;
  /** What the editor answers to requests of the server beside those of the protocol, by method. */
  answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/**
 * Starts a server on a folder.
 *
 * @param script path of the built server
 * @param folder URI of the workspace folder
 */
export async function startServerProcess(
  script: string,
  folder: string,
  { args = ['--stdio'], capabilities: can, initializationOptions, answers = {} }: ServerOptions = {},
): Promise<ServerProcess> {
  const heap = ['--expose-gc', `--import=data:text/javascript,${encodeURIComponent(HEAP)}`];
  const child = spawn(process.execPath, [...heap, script, ...args], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) {
    throw new Error(`${script} could not be started.`);
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const published: Published[] = [];
  const byVersion = new Map<string, PublishedDiagnostic[]>();
  const waiting = new Map<string, (diagnostics: PublishedDiagnostic[]) => void>();
  const last = new Map<string, PublishedDiagnostic[]>();
  const watching = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
    const { uri, version, diagnostics } = params;
    const key = `${version} ${uri}`;
    published.push(params);
    byVersion.set(key, diagnostics);
    waiting.get(key)?.(diagnostics);
    last.set(uri, diagnostics);
    watching.forEach((look) => look());
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  const asked: { method: string; params: unknown }[] = [];
  connection.onRequest('workspace/applyEdit', (params: unknown) => {
    asked.push({ method: 'workspace/applyEdit', params });
    return { applied: true };
  });
  for (const method of ['workspace/codeLens/refresh', 'workspace/diagnostic/refresh']) {
    connection.onRequest(method, (params: unknown) => {
      asked.push({ method, params });
      return null;
    });
  }
  const logged: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  for (const [method, answer] of Object.entries(answers)) {
    connection.onRequest(method, answer);
  }
  connection.listen();
  const failed = ended.then((code) => {
    throw new Error(`The server ended with exit code ${code} before it had begun.`);
  });
  const begun = connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'agendas' }],
    initializationOptions,
    capabilities: {
      textDocument: { publishDiagnostics: { versionSupport: true }, ...can?.textDocument },
      workspace: { codeLens: { refreshSupport: true }, ...can?.workspace },
    },
  });
  const { capabilities } = await Promise.race([begun, failed]);
  failed.catch(() => undefined);
  await connection.sendNotification('initialized', {});

  return {
    capabilities,
    published,
    asked,
    logged,
    request: (method, params, token) =>
      token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    diagnostics(uri, version) {
      const key = `${version} ${uri}`;
      const known = byVersion.get(key);
      if (known) {
        return Promise.resolve(known);
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`The server sent no diagnostics of version ${version} of ${uri}.`)),
          PATIENCE,
        );
        waiting.set(key, (diagnostics) => {
          clearTimeout(timer);
          waiting.delete(key);
          resolve(diagnostics);
        });
      });
    },
    diagnosticsWhen(uri, wanted) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          const found = last.get(uri)?.map(({ message }) => message) ?? 'none at all';
          reject(
            new Error(`The diagnostics of ${uri} did not become as wanted; the last were ${JSON.stringify(found)}.`),
          );
        }, PATIENCE);
        const look = (): void => {
          const found = last.get(uri);
          if (found && wanted(found)) {
            clearTimeout(timer);
            watching.delete(look);
            resolve(found);
          }
        };
        watching.add(look);
        look();
      });
    },
    heapUsed: () =>
      new Promise((resolve) => {
        child.once('message', (bytes) => resolve(bytes as number));
        child.send('heap');
      }),
    sendRaw(content) {
      stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}
