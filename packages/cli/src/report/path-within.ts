import { isAbsolute, relative, sep } from 'node:path';

/** The path of a file as seen from a folder, with slashes; undefined for a file that is not in it. */
export function pathWithin(root: string, path: string): string | undefined {
  const below = relative(root, path);
  const outside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return outside ? undefined : below.split(sep).join('/');
}

/** A relative URI of a path with slashes. */
export function uriOfPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
