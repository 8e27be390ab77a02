// Bundles the command: dist/agendum.mjs, which any Node can start, dist/main.cjs, which holds what every run needs,
// dist/langium.cjs, which reads files with mistakes, dist/server.cjs, the language server, the libraries in dist/apart that few
// runs need, and dist/pages.json, the pages of the rules by id.
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { leaveOut } from '../../language/scripts/leave-out.mjs';
import { rulePages } from '../../language/scripts/rule-pages.mjs';

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
    onResolve({ filter: /^@agendum\/server\/main$/ }, () => ({ path: './server.cjs', external: true }));
  },
};

const syntax = '../language/dist/syntax';
/** What only files with mistakes need, by the modules that it is in: apart from the rest, and loaded when it is first called. */
const lazy = { 'recover.js': 'parseWithMistakes', 'syntax-tree.js': 'makeSyntaxTree' };

const withoutLangium = {
  name: 'without-langium',
  setup({ onResolve, onLoad, onEnd }) {
    onResolve({ filter: /^@agendum\/language$/ }, () => ({
      path: path.resolve('../language/dist/without-langium.js'),
    }));
    onResolve({ filter: /^\.\/(?:recover|syntax-tree)\.js$/ }, ({ path: file, resolveDir }) =>
      resolveDir === path.resolve(syntax) ? { path: path.basename(file), namespace: 'lazy' } : undefined,
    );
    onResolve({ filter: /^\.\/langium\.cjs$/, namespace: 'lazy' }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: file }) => ({
      contents: `export const ${lazy[file]} = (argument) => require('./langium.cjs').${lazy[file]}(argument);`,
    }));
    onEnd(({ metafile }) => {
      const file = Object.keys(metafile?.inputs ?? {}).find((input) =>
        /node_modules\/(?:langium|chevrotain)\//.test(input),
      );
      if (file !== undefined) {
        throw new Error(
          `dist/main.cjs holds ${file}. It is loaded at each start, so nothing in it may import Langium, types excepted.`,
        );
      }
    });
  },
};

const bundles = ['main.cjs', 'langium.cjs', 'server.cjs'];
for (const file of bundles) rmSync(`dist/${file}`, { force: true });
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  format: 'cjs',
  metafile: true,
  // Code that is run as a script cannot import, it can require.
  supported: { 'dynamic-import': false },
  define: {
    AGENDUM_VERSION: JSON.stringify(version),
    'import.meta.url': '__filename',
    'import.meta.filename': '__filename',
  },
  plugins: [withoutLangium, keptApart],
  alias: {
    // Its main file is one that bundlers cannot follow.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  },
});

await build({
  ...common,
  stdin: {
    contents: Object.entries(lazy)
      .map(([file, name]) => `export { ${name} } from '${syntax}/${file}';`)
      .join('\n'),
    resolveDir: '.',
  },
  outfile: 'dist/langium.cjs',
  format: 'cjs',
  plugins: [leaveOut],
  alias: { 'vscode-languageserver-protocol': './scripts/no-protocol.mjs' },
});

await build({
  ...common,
  entryPoints: { server: '@agendum/server/main' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [leaveOut],
});

const hash = createHash('sha256');
for (const file of bundles) {
  // esbuild leaves patterns as they are. V8 reads and keeps a text of ASCII alone in half the room.
  const code = readFileSync(`dist/${file}`, 'utf8').replaceAll(
    /[^\0-\x7F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(`dist/${file}`, code);
  hash.update(code);
}
await build({
  ...common,
  entryPoints: ['src/agendum.ts'],
  outfile: 'dist/agendum.mjs',
  format: 'esm',
  define: { AGENDUM_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) },
});
chmodSync('dist/agendum.mjs', 0o755);

writeFileSync('dist/pages.json', JSON.stringify(rulePages()));
