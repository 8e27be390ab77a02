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

/** Leaves out of a bundle what Langium brings along and the language never calls. For esbuild. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onResolve }) {
    for (const { filter, file } of standIns) {
      onResolve({ filter }, () => ({ path: fileURLToPath(new URL(file, import.meta.url)) }));
    }
  },
};
