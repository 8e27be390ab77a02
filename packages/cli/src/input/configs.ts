import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Workspace } from '@agendum/language';
import { parseConfig } from '@agendum/language/config';
import { readText } from './read.js';

/** A configuration that is there, with its text or with a sentence that says why there is none. */
export type ReadConfig = { readonly path: string; readonly uri: string } & ReturnType<typeof readText>;

/**
 * Reads configurations, and those that they extend, into a workspace. One that is extended and cannot be read is for the
 * workspace to tell, at the place where it is named.
 *
 * @param paths absolute
 */
export function addConfigs(paths: Iterable<string>, workspace: Workspace): ReadConfig[] {
  const read: ReadConfig[] = [];
  const tried = new Set<string>();
  const add = (path: string, uri: string): ReadConfig => {
    tried.add(uri);
    const config = { path, uri, ...readText(path) };
    if ('text' in config) {
      workspace.add(parseConfig(config));
    }
    return config;
  };
  for (const path of paths) {
    read.push(add(path, pathToFileURL(path).href));
  }
  for (;;) {
    const missing = workspace.missingConfigs().filter((uri) => !tried.has(uri));
    if (missing.length === 0) {
      return read;
    }
    const extended = missing.map((uri) => add(fileURLToPath(uri), uri));
    read.push(...extended.filter((config) => 'text' in config));
  }
}
