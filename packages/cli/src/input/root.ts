import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository that a folder is in: the nearest upward that holds `.git`; without one, the folder itself. */
export function rootOf(folder: string): string {
  let candidate = folder;
  while (!existsSync(join(candidate, '.git'))) {
    const above = dirname(candidate);
    if (above === candidate) {
      return folder;
    }
    candidate = above;
  }
  return candidate;
}
