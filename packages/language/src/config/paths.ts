/** A URI with no character encoded: programs differ in what they encode, and the same file is to be the same. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The URI of the folder that a file is in, with a slash at the end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/**
 * The URI that a relative path leads to.
 *
 * @param path with slashes
 * @param from URI of the file it stands in
 */
export function resolvePath(path: string, from: string): string {
  const [scheme = '', , host = '', ...segments] = decodeUri(folderOf(from)).slice(0, -1).split('/');
  for (const segment of path.split('/')) {
    if (segment === '..') {
      segments.pop();
    } else if (segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return [scheme, '', host, ...segments.map(encodeURIComponent)].join('/');
}
