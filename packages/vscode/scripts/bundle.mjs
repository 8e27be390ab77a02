// Makes dist/extension.cjs, dist/server.cjs and what both load, dist/protocol.cjs, with the notices of the packages in them.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leaveOut } from '../../language/scripts/leave-out.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(folder, 'dist');
/** What client and server may weigh together, in bytes, lest a package slips in unseen. Packed they are a quarter of it. */
const limit = 1_300_000;

/** The packages that client and server both speak through: bundled once, since they are a seventh of the whole. */
const protocolPackages = /^vscode-(?:jsonrpc|languageserver-(?:protocol|types|textdocument))(?:\/node)?$/;
const protocolModules = new Set();

const protocolApart = {
  name: 'protocol-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: protocolPackages }, ({ path: name }) => ({ path: name, namespace: 'protocol' }));
    onResolve({ filter: /^\.\/protocol\.cjs$/, namespace: 'protocol' }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'protocol' }, ({ path: name }) => {
      protocolModules.add(name);
      return { contents: `module.exports = require('./protocol.cjs')[${JSON.stringify(name)}];` };
    });
  },
};

/** What stands in for parts of the client. `engines` in package.json has answered what it asks semver. */
const clientLeftOut = standIns('client-left-out', [
  { filter: /^semver\/functions\/(?:parse|satisfies)$/, file: './no-semver.cjs' },
  { filter: /^minimatch$/, file: './glob.cjs' },
  {
    filter:
      /^\.\/(?:colorProvider|diagnostic|implementation|inlineCompletion|inlineValue|linkedEditingRange|notebook|signatureHelp|textDocumentContent|typeHierarchy)$/,
    file: './no-features.cjs',
  },
]);

/** What stands in for parts of the server's side of the protocol. */
const connectionLeftOut = standIns('connection-left-out', [
  {
    filter:
      /^\.\/(?:inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|showDocument|textDocumentContent|typeHierarchy)$/,
    file: './no-mixins.cjs',
  },
]);

function standIns(name, list) {
  return {
    name,
    setup({ onResolve }) {
      for (const { filter, file } of list) {
        onResolve({ filter }, () => ({ path: fileURLToPath(new URL(file, import.meta.url)) }));
      }
    },
  };
}

const options = {
  absWorkingDir: folder,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  // VS Code 1.100, the oldest supported, runs extensions on Node 20.
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

mkdirSync(dist, { recursive: true });
for (const file of readdirSync(dist)) if (/\.(?:cjs|json|txt)$/.test(file)) rmSync(path.join(dist, file));

const bundles = await Promise.all([
  build({
    ...options,
    entryPoints: ['src/extension.ts'],
    external: ['vscode'],
    plugins: [protocolApart, clientLeftOut],
  }),
  build({
    ...options,
    entryPoints: { server: '@agendum/server/main' },
    plugins: [protocolApart, connectionLeftOut, leaveOut],
  }),
]);
const exported = [...protocolModules]
  .sort()
  .map((name) => `exports[${JSON.stringify(name)}] = require(${JSON.stringify(name)});`);
const contents = exported.join('\n');
bundles.push(
  await build({ ...options, stdin: { contents, resolveDir: folder }, outdir: undefined, outfile: 'dist/protocol.cjs' }),
);

const schema = readFileSync(path.join(folder, '../language/schema/agendum.config.schema.json'), 'utf8');
writeFileSync(path.join(dist, 'agendum.config.schema.json'), JSON.stringify(JSON.parse(schema)));
writeFileSync(
  path.join(dist, 'third-party-notices.txt'),
  notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

const total = readdirSync(dist)
  .filter((file) => file.endsWith('.cjs'))
  .reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
if (total > limit) throw new Error(`The bundles weigh ${total} bytes together; ${limit} is the limit.`);

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
