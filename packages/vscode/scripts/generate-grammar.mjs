// Writes the TextMate grammar from its source in the folder grammar.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../grammar/grammar.ts', import.meta.url));
const target = fileURLToPath(new URL('../syntaxes/agendum.tmLanguage.json', import.meta.url));

const bundled = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false, charset: 'utf8' });
const { grammar } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
writeFileSync(target, await format(JSON.stringify(grammar), { ...(await resolveConfig(target)), parser: 'json' }));
