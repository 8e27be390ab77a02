import { fileURLToPath } from 'node:url';

const standIns = [
  { filter: /^chevrotain-allstar$/, file: './no-all-star.mjs' },
  { filter: /\/lexer_public\.js$/, file: './no-lexer.mjs' },
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
