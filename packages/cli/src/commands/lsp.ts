import { FINE, type ExitCode } from '../exit-codes.js';
import { UsageError, type Arguments } from './arguments.js';

/** `agendum lsp --stdio`: starts the language server. It goes on until the editor ends it, and sets the exit code then. */
export async function lsp({ stdio }: Arguments): Promise<ExitCode> {
  if (!stdio) {
    throw new UsageError(
      'How is the editor to speak to it? The language server knows one way, the standard input and output: `agendum lsp --stdio`.',
      'lsp',
    );
  }
  // Reads the command line itself, as servers do.
  await import('@agendum/server/main');
  return FINE;
}
