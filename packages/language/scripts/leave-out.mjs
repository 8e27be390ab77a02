import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const standIns = [
  { filter: /^chevrotain-allstar$/, file: './no-all-star.mjs' },
  { filter: /\/lexer_public\.js$/, file: './no-lexer.mjs' },
  { filter: /^@chevrotain\/regexp-to-ast$/, file: './no-regexp-parser.mjs' },
  { filter: /\/checks\.js$/, file: './no-checks.mjs' },
  {
    filter: /\/(?:jsdoc|hydrator|json-serializer|document-validator)\.js$/,
    file: './no-services.mjs',
  },
];

/** The reflections of syntax trees: Langium's of a grammar, and ours. */
const reflections = /\/(?:langium\/lib\/languages|language\/dist)\/generated\/ast\.js$/;

/** Leaves out of a reflection what it says of a property, where that is no value to begin with. Nobody asks for it. */
function withoutProperties(file) {
  const source = readFileSync(file, 'utf8');
  const [indent] = /^ +(?=\w+: \{\n +name: \w+\.(?!\$type))/m.exec(source) ?? [];
  const property = new RegExp(`^${indent}\\w+: \\{\\n(?:${indent} {4}(?!defaultValue).*\\n)+${indent}\\},?\\n`, 'gm');
  const contents = source.replaceAll(property, '');
  if (contents === source) throw new Error(`${file} has another form than the one that is known here.`);
  return { contents };
}

/** Leaves out of a bundle what Langium brings along and the language never calls. For esbuild. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: reflections }, ({ path }) => withoutProperties(path));
    for (const { filter, file } of standIns) {
      onResolve({ filter }, () => ({ path: fileURLToPath(new URL(file, import.meta.url)) }));
    }
  },
};
