import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where text for the user goes. */
export interface Channel {
  write(text: string): void;
  /** Whether colours are wanted: asked for, or not refused on a terminal. */
  colored(): boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  columns(): number | undefined;
}

/**
 * Opens the standard output (1) or the standard error (2).
 *
 * Text is written straight to the descriptor, because Node's own stream takes longer to load than a small agenda to
 * compile. The stream takes over where the reader is slower than we are.
 */
export function openChannel(descriptor: 1 | 2): Channel {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  let way: 'direct' | 'stream' | 'closed' = 'direct';
  return {
    write(text) {
      if (way === 'stream') {
        stream().write(text);
      }
      if (way !== 'direct') {
        return;
      }
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) {
          written += writeSync(descriptor, bytes, written);
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
          way = 'stream';
          stream().on('error', (later: NodeJS.ErrnoException) => {
            if (!isClosed(later)) {
              throw later;
            }
          });
          stream().write(bytes.subarray(written));
        } else if (isClosed(error)) {
          way = 'closed';
        } else {
          throw error;
        }
      }
    },
    colored: () => wantsColor(process.env, () => isTerminal(descriptor)),
    columns: () => (isTerminal(descriptor) ? stream().columns : undefined),
  };
}

/** What is a file, a pipe or nothing at all is told first: what Node knows of terminals comes with all of its network. */
function isTerminal(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return (
      status.isCharacterDevice() &&
      status.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev &&
      process.getBuiltinModule('node:tty').isatty(descriptor)
    );
  } catch {
    return false;
  }
}

// Nobody reads any more, as after `| head`: that is no mistake, the work goes on and the exit code stands.
function isClosed(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EBADF';
}

/** Follows https://no-color.org and https://force-color.org; when both are set the second wins, as in Node itself. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, terminal: () => boolean): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) {
    return force !== '0' && force !== 'false';
  }
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') {
    return false;
  }
  return terminal();
}
