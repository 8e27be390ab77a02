import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nearestOriginal, readSymbol } from '@agendum/language';
import { ROOT_MARK } from './above.js';
import type { Folders } from './folders.js';
import { readHeader, type Header } from './header.js';

/** A file and the language of its text. */
export interface Version {
  /** Absolute. */
  readonly path: string;
  readonly language: string;
}

/** Tells which agenda a translation is made from and which translations an agenda has, by the first lines of the files. */
export class Families {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly folders: Folders;
  private readonly headers = new Map<string, Header | undefined>();
  /** The agendas of a folder, by their symbols. */
  private readonly agendas = new Map<string, ReadonlyMap<string, readonly string[]>>();
  private readonly searched = new Set<string>();
  private readonly translations = new Map<string, Version[]>();

  /** @param inputs files that have been read; the others are looked into */
  constructor(inputs: Iterable<{ readonly path: string; readonly text: string }>, folders: Folders) {
    this.texts = new Map(Array.from(inputs, ({ path, text }) => [path, text]));
    this.folders = folders;
  }

  headerOf(path: string): Header | undefined {
    if (!this.headers.has(path)) {
      this.headers.set(path, readHeader(this.beginningOf(path)));
    }
    return this.headers.get(path);
  }

  /**
   * The agenda that a translation is made from: absolute path. Looked for in its folder and in those above, up to the folder that
   * holds `.git`. Undefined for a file that is no translation.
   */
  originalOf(path: string): string | undefined {
    const header = this.headerOf(path);
    if (header?.kind !== 'translation') {
      return undefined;
    }
    const { key } = readSymbol(header.symbol);
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const candidates = this.agendasIn(folder).get(key);
      if (candidates) {
        const nearest = nearestOriginal(uriOf(path), candidates.map(uriOf));
        return nearest === undefined ? undefined : fileURLToPath(nearest);
      }
      if (folder === dirname(folder) || this.folders.entries(folder)?.some(({ name }) => name === ROOT_MARK)) {
        return undefined;
      }
    }
  }

  /** The translations of an agenda, in its folder and below, by their paths. */
  translationsOf(path: string): readonly Version[] {
    if (this.headerOf(path)?.kind !== 'agenda') {
      return [];
    }
    this.search(dirname(path));
    return this.translations.get(path) ?? [];
  }

  private search(folder: string): void {
    if (this.searched.has(folder)) {
      return;
    }
    this.searched.add(folder);
    for (const name of this.folders.agendas(folder)) {
      const path = join(folder, name);
      const original = this.originalOf(path);
      const language = this.headerOf(path)?.language;
      if (original !== undefined && language !== undefined) {
        const known = this.translations.get(original) ?? [];
        this.translations.set(original, [...known, { path, language }]);
      }
    }
    for (const name of this.folders.subfolders(folder)) {
      this.search(join(folder, name));
    }
  }

  private agendasIn(folder: string): ReadonlyMap<string, readonly string[]> {
    let found = this.agendas.get(folder);
    if (!found) {
      const paths = this.folders.agendas(folder).map((name) => join(folder, name));
      const named = paths.flatMap((path) => {
        const header = this.headerOf(path);
        return header?.kind === 'agenda' ? [{ path, key: readSymbol(header.symbol).key }] : [];
      });
      const byKey = Map.groupBy(named, ({ key }) => key);
      found = new Map(Array.from(byKey, ([key, files]) => [key, files.map(({ path }) => path)]));
      this.agendas.set(folder, found);
    }
    return found;
  }

  private beginningOf(path: string): string {
    const text = this.texts.get(path);
    if (text !== undefined) {
      return text;
    }
    const beginning = this.folders.beginning(path);
    return typeof beginning === 'object' && 'text' in beginning ? beginning.text : '';
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
