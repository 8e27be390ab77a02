// Makes dist/extension.cjs, dist/server.cjs and what both load, dist/shared.cjs, with the notices of the packages in them.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { leaveOut } from '../../language/scripts/leave-out.mjs';
import { rulePages } from '../../language/scripts/rule-pages.mjs';
import { asModules } from './as-modules.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(folder, 'dist');
/** What all of it may weigh together, in bytes. */
const limit = 1_000_000;
/** VS Code 1.100, the oldest supported, runs extensions on Node 20. */
const target = 'node20';

/** What stands in for parts of the client. `engines` in package.json has answered what it asks semver. */
const clientLeftOut = standIns('vscode-languageclient', [
  { filter: /^semver\/functions\/(?:parse|satisfies)$/, file: './no-semver.cjs' },
  { filter: /^minimatch$/, file: './glob.cjs' },
  {
    filter:
      /^\.\/(?:colorProvider|diagnostic|inlineCompletion|inlineValue|linkedEditingRange|notebook|progress|progressPart|signatureHelp|textDocumentContent|typeHierarchy)$/,
    file: './no-features.cjs',
  },
  { filter: /^\.\/utils\/uuid$/, file: './uuid.cjs' },
]);

/** What stands in for parts of the server's side of the protocol. */
const connectionLeftOut = standIns('vscode-languageserver', [
  {
    filter:
      /^\.\/(?:callHierarchy|foldingRange|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|progress|showDocument|textDocumentContent|typeHierarchy)$/,
    file: './no-mixins.cjs',
  },
  { filter: /^\.\/utils\/uuid$/, file: './uuid.cjs' },
]);

/** Files in the place of what a library imports. */
function standIns(library, list) {
  const importer = new RegExp(`node_modules[/\\\\]${library}[/\\\\]`);
  return {
    name: `left-out-of-${library}`,
    setup({ onResolve }) {
      for (const { filter, file } of list) {
        onResolve({ filter }, (imported) =>
          importer.test(imported.importer) ? { path: fileURLToPath(new URL(file, import.meta.url)) } : undefined,
        );
      }
    },
  };
}

mkdirSync(dist, { recursive: true });
for (const file of readdirSync(dist)) if (/\.(?:br|cjs|json|txt)$/.test(file)) rmSync(path.join(dist, file));

// Only modules can be split so that what client and server have in common is there once. VS Code wants the parts as CommonJS.
const { metafile, outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: { extension: 'src/extension.ts', server: '@agendum/server/main' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  chunkNames: 'shared',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target,
  mainFields: ['module', 'main'],
  external: ['vscode'],
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
  plugins: [asModules, clientLeftOut, connectionLeftOut, leaveOut],
});
/** The line on each rule, which only lists of rules print: the command's and the schema. */
const summaries = /(severity:"\w+",)summary:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),/g;
for (const file of outputFiles) {
  const { code } = await transform(file.text.replaceAll(summaries, '$1'), {
    format: 'cjs',
    platform: 'node',
    target,
    charset: 'utf8',
    minify: true,
  });
  writeFileSync(file.path, code);
}

const schema = readFileSync(path.join(folder, '../language/schema/agendum.config.schema.json'), 'utf8');
writeFileSync(path.join(dist, 'agendum.config.schema.json'), JSON.stringify(JSON.parse(schema)));
// They are read seldom, and text packs to a quarter.
writeFileSync(path.join(dist, 'pages.json.br'), brotliCompressSync(JSON.stringify(rulePages())));
writeFileSync(path.join(dist, 'third-party-notices.txt'), notices(Object.keys(metafile.inputs)));

const total = readdirSync(dist)
  .filter((file) => /\.(?:br|cjs|json|txt)$/.test(file))
  .reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
if (total > limit) throw new Error(`The extension weighs ${total} bytes; ${limit} is the limit.`);

/** The licences of the packages that the files are from, each with the packages it is of. Ours are not in node_modules. */
function notices(files) {
  const packages = new Set(
    files.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean),
  );
  const holders = new Map();
  for (const relative of [...packages].sort()) {
    const root = path.join(folder, relative);
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(path.join(root, file), 'utf8').trim() : `Licence: ${license}`;
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version}`]);
  }
  return [...holders].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
