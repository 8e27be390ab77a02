// Bundles the command: dist/agendum.mjs, which any Node can start, dist/main.cjs, which holds all the rest but for the
// libraries in dist/apart, and dist/pages.json, the pages of the rules by id.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { leaveOut } from '../../language/scripts/leave-out.mjs';

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

// Libraries that few runs need are files of their own: what is not read costs nothing at the start.
const apart = ['chokidar', 'diff', 'tinyglobby'];
await build({
  ...common,
  entryPoints: apart,
  outdir: 'dist/apart',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': '__filename' },
});
const keptApart = {
  name: 'kept-apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^(${apart.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./apart/${path}.cjs`, external: true }));
  },
};

rmSync('dist/main.cjs', { force: true });
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  format: 'cjs',
  define: {
    AGENDUM_VERSION: JSON.stringify(version),
    'import.meta.url': '__filename',
    'import.meta.filename': '__filename',
  },
  plugins: [leaveOut, keptApart],
  alias: {
    'vscode-languageserver-protocol': './scripts/no-protocol.mjs',
    // Its main file is one that bundlers cannot follow.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  },
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

const language = '../language/src';
const pages = readdirSync(language, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.md')
  .map((file) => [path.basename(path.dirname(file)), readFileSync(path.join(language, file), 'utf8')]);
writeFileSync('dist/pages.json', JSON.stringify(Object.fromEntries(pages)));
