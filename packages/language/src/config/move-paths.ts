import type { TextEdit } from '../finding.js';
import type { JsonNode, ParsedConfig } from './parsed-config.js';
import { decodeUri, folderOf, resolvePath } from './paths.js';

/** A file or a folder that is about to be elsewhere, by absolute URIs. A folder takes along what is in it. */
export interface Move {
  from: string;
  to: string;
}

/** Where a file or a folder will be, with no character encoded. */
export function uriAfter(uri: string, moves: readonly Move[]): string {
  const place = decodeUri(uri);
  for (const { from, to } of moves) {
    const moved = decodeUri(from).replace(/\/$/, '');
    if (place === moved || place.startsWith(`${moved}/`)) {
      return decodeUri(to).replace(/\/$/, '') + place.slice(moved.length);
    }
  }
  return place;
}

/**
 * The edits by which the paths in a configuration lead to the same files when those, or the configuration itself, have been
 * moved: what it extends, its schema, and the patterns of its overrides as far as they name folders and files letter by letter.
 * A pattern that cannot follow, because it cannot lead out of the folder, stays as it is.
 *
 * @param files URIs of all files that are known, as they are before
 */
export function movePaths(config: ParsedConfig, moves: readonly Move[], files: readonly string[] = []): TextEdit[] {
  const folder = folderOf(decodeUri(config.uri));
  const folderAfter = folderOf(uriAfter(config.uri, moves));
  const path = (text: string): string => {
    if (text === '' || text.startsWith('/') || /^[A-Za-z][\w+.-]*:|\\/.test(text)) {
      return text; // a preset, or an address
    }
    const target = decodeUri(resolvePath(text, config.uri));
    const after = uriAfter(target, moves);
    return after === target && folderAfter === folder ? text : relative(folderAfter, after);
  };
  const pattern = (text: string): string => {
    const segments = text.split('/');
    const named = segments.findIndex((segment) => /[*?{]/.test(segment));
    const prefix = segments.slice(0, named < 0 ? segments.length : named).join('/');
    if (segments.length === 1) {
      return named < 0 ? nameAfter(text, folder, moves, files) : text;
    }
    const target = (folder + prefix.replace(/^\.\//, '')).replace(/\/$/, '');
    const after = uriAfter(target, moves);
    const isWithin = `${after}/`.startsWith(folderAfter);
    if (!isWithin || (after === target && folderAfter === folder)) {
      return text;
    }
    return [after.slice(folderAfter.length), ...(named < 0 ? [] : segments.slice(named))].filter(Boolean).join('/');
  };
  return [
    ...[valueOf(config.root, 'extends'), valueOf(config.root, '$schema')].flatMap((node) => rewrite(node, path)),
    ...(valueOf(config.root, 'overrides')?.children ?? []).flatMap((override) =>
      (valueOf(override, 'files')?.children ?? []).flatMap((node) => rewrite(node, pattern)),
    ),
  ];
}

function valueOf(object: JsonNode | undefined, name: string): JsonNode | undefined {
  const property =
    object?.type === 'object' ? object.children?.find((each) => each.children?.[0]?.value === name) : undefined;
  return property?.children?.[1];
}

function rewrite(node: JsonNode | undefined, change: (text: string) => string): TextEdit[] {
  if (node?.type !== 'string') {
    return [];
  }
  const text = String(node.value);
  const after = change(text);
  const range = { start: node.offset, end: node.offset + node.length };
  return after === text ? [] : [{ range, newText: JSON.stringify(after) }];
}

/** The name of a file that is meant in any folder. It is another one then only if no other file has the old one. */
function nameAfter(name: string, folder: string, moves: readonly Move[], files: readonly string[]): string {
  const meant = files.map(decodeUri).filter((uri) => uri.startsWith(folder) && uri.endsWith(`/${name}`));
  const names = new Set(meant.map((uri) => uriAfter(uri, moves)).map((uri) => uri.slice(folderOf(uri).length)));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : name;
}

/** The path from one folder to a file. Both are URIs with no character encoded. */
function relative(folder: string, file: string): string {
  const [from, to] = [folder.slice(0, -1).split('/'), file.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
    shared++;
  }
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
