import { printable } from './printable.js';

/** A problem with a file as a whole, as one line for the standard error. */
export function problemLine(shown: string, message: string, severity: 'error' | 'warning'): string {
  return printable(`${shown}: ${severity}: ${message}`).replaceAll('\n', '\u240A') + '\n';
}
