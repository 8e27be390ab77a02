// Bundles the command: dist/agendum.mjs, which any Node can start, and dist/main.cjs, which holds all the rest.
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** What Langium's core takes from vscode-languageserver-protocol. If it takes more one day, the bundler says so. */
const PROTOCOL_PARTS = `
  export { CancellationToken, CancellationTokenSource } from './cancellation.js';
  export { Emitter } from './events.js';
  export { ResponseError } from './messages.js';
  export const LSPErrorCodes = {
    RequestFailed: -32803, ServerCancelled: -32802, ContentModified: -32801, RequestCancelled: -32800,
  };
  export const TextDocumentSyncKind = { None: 0, Full: 1, Incremental: 2 };
  export const DidChangeConfigurationNotification = { type: 'workspace/didChangeConfiguration' };
`;

/**
 * Takes these parts from where they are defined: the protocol as a whole takes longer to set up than an agenda to compile.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutProtocol = {
  name: 'without-protocol',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, async ({ resolveDir }) => {
      const { path } = await resolve('vscode-jsonrpc', { kind: 'import-statement', resolveDir });
      return { path, namespace: 'protocol-parts' };
    });
    onLoad({ filter: /./, namespace: 'protocol-parts' }, ({ path }) => ({
      contents: PROTOCOL_PARTS,
      resolveDir: dirname(path),
    }));
  },
};

rmSync('dist/main.cjs', { force: true });
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  format: 'cjs',
  define: { AGENDUM_VERSION: JSON.stringify(version) },
  plugins: [withoutProtocol],
});

const hash = createHash('sha256').update(readFileSync('dist/main.cjs')).digest('hex').slice(0, 16);
await build({
  ...common,
  entryPoints: ['src/agendum.ts'],
  outfile: 'dist/agendum.mjs',
  format: 'esm',
  define: { AGENDUM_BUILD: JSON.stringify(hash) },
});
chmodSync('dist/agendum.mjs', 0o755);
