import type { URI } from 'langium';

/** The folder of a file, with a slash at its end: what stands in it or below begins with it. */
export function folderOf(uri: URI | string): string {
  const text = uri.toString();
  return text.slice(0, text.lastIndexOf('/') + 1);
}
