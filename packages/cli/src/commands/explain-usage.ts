import { nearest } from '../report/nearest.js';
import { printable } from '../report/printable.js';
import type { UsageError } from './arguments.js';

/** The lines printed for a command line that was not understood. */
export function explainUsage(error: UsageError): string {
  const near = error.unknown && nearest(error.unknown.word, error.unknown.known);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  const help = error.command && error.command !== 'help' ? `agendum help ${error.command}` : 'agendum --help';
  return `agendum: ${printable(error.message)}${hint}\nRun \`${help}\` to see what can be written here.\n`;
}
