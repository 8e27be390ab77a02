import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

export type PeerName = 'markdown-it' | 'asciidoctor';

/**
 * Bundles a peer, minified and with Node's cache for compiled code turned on, into a script that takes the name of a source and
 * the name of the page.
 *
 * @returns the path of the script
 */
export async function bundlePeer(peer: PeerName, folder: string): Promise<string> {
  const outdir = path.join(folder, peer);
  await build({
    stdin: {
      contents: `
        import module from 'node:module';
        module.enableCompileCache();
        void Promise.all([import('./${peer}.js'), import('node:fs')]).then(async ([{ toHtml }, { readFileSync, writeFileSync }]) => {
          const [source, page] = process.argv.slice(2);
          writeFileSync(page, await toHtml(readFileSync(source, 'utf8')));
        });`,
      resolveDir: here,
      sourcefile: `${peer}-command.js`,
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    logLevel: 'error',
  });
  const script = readdirSync(outdir).find((file) => file.startsWith('stdin'));
  if (!script) {
    throw new Error(`esbuild has left no script in ${outdir}.`);
  }
  return path.join(outdir, script);
}
