import type { LangiumDocument, URI } from 'langium';
import type * as ast from '../generated/ast.js';
import { folderOf } from './folders.js';
import { readSymbol } from './read-symbol.js';

type File = LangiumDocument<ast.AgendaFile>;

/** The files that have to do with one symbol. */
interface Family {
  originals: Map<string, File>;
  translations: Map<string, File>;
}

/**
 * Which agenda a translation is made from. It is the one with the symbol that the translation names, in its own folder or
 * a folder above, the nearest; of several in one folder the one whose name the translation's begins with
 * (`corrected.agenda` for `corrected.fr.agenda`), else the first by name.
 */
export class Translations {
  private readonly families = new Map<string, Family>();
  private readonly keys = new Map<string, string>();

  /**
   * Takes note of a parsed file, whatever it is or was.
   *
   * @returns the translations that are to be linked again: it is their original, or was
   */
  update(document: LangiumDocument): File[] {
    const before = this.remove(document.uri);
    const uri = document.uri.toString();
    const file = document as File;
    const { header } = file.parseResult.value;
    const symbol = header?.$type === 'TranslationHeader' ? header.original?.$refText : symbolOf(header);
    if (symbol !== undefined) {
      const key = readSymbol(symbol).key;
      let family = this.families.get(key);
      if (!family) {
        family = { originals: new Map(), translations: new Map() };
        this.families.set(key, family);
      }
      this.keys.set(uri, key);
      if (header?.$type === 'TranslationHeader') {
        family.translations.set(uri, file);
      } else {
        family.originals.set(uri, file);
      }
    }
    return [...new Set([...before, ...this.translationsOf(file.uri)])];
  }

  /** @returns the translations that have lost their original */
  remove(uri: URI): File[] {
    const name = uri.toString();
    const concerned = this.translationsOf(uri);
    const family = this.familyOf(uri);
    const key = this.keys.get(name);
    if (key !== undefined && family) {
      this.keys.delete(name);
      family.translations.delete(name);
      family.originals.delete(name);
      if (family.originals.size === 0 && family.translations.size === 0) {
        this.families.delete(key);
      }
    }
    return concerned;
  }

  /** The agenda that a translation is made from, or undefined: there is none, or the file is no translation. */
  originalOf(uri: URI): File | undefined {
    const family = this.familyOf(uri);
    const name = uri.toString();
    if (!family?.translations.has(name)) {
      return undefined;
    }
    const nearest = nearestOriginal(name, family.originals.keys());
    return nearest === undefined ? undefined : family.originals.get(nearest);
  }

  /** The translations that are made from an agenda, by their names. */
  translationsOf(uri: URI): File[] {
    const family = this.familyOf(uri);
    const original = family?.originals.get(uri.toString());
    if (!family || !original) {
      return [];
    }
    return seenFrom(uri, family)
      .filter((translation) => this.originalOf(translation.uri) === original)
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  /** URIs of the agendas with the symbol that a file has, or that it is a translation of. */
  originalsBeside(uri: URI): string[] {
    return [...(this.familyOf(uri)?.originals.keys() ?? [])];
  }

  /** The symbols of the agendas in a file's folder and above. Goes through all families. */
  symbolsSeenFrom(uri: URI): string[] {
    const folder = folderOf(uri);
    return [...this.families.values()]
      .flatMap(({ originals }) => [...originals.values()])
      .filter((file) => folder.startsWith(folderOf(file.uri)))
      .map(({ parseResult }) => symbolOf(parseResult.value.header) ?? '');
  }

  private familyOf(uri: URI): Family | undefined {
    const key = this.keys.get(uri.toString());
    return key === undefined ? undefined : this.families.get(key);
  }
}

function symbolOf(header: ast.AgendaFile['header']): string | undefined {
  return header?.$type === 'AgendaHeader' ? header.symbol : undefined;
}

/** The translations in the folder of an agenda and below. */
function seenFrom(original: URI, { translations }: Family): File[] {
  const folder = folderOf(original);
  return [...translations.values()].filter(({ uri }) => uri.toString().startsWith(folder));
}

/**
 * Which of some agendas with one symbol a translation is made from.
 *
 * @param translation URI of the translation
 * @param originals URIs of the agendas
 */
export function nearestOriginal(translation: string, originals: Iterable<string>): string | undefined {
  const folder = folderOf(translation);
  let best: Rank | undefined;
  for (const original of originals) {
    const rank = rankOf(original, folder, translation);
    if (rank && (!best || isBefore(rank, best))) {
      best = rank;
    }
  }
  return best?.uri;
}

/** How near an agenda is to a translation: the longer its folder and the longer the beginning they share, the nearer. */
interface Rank {
  folder: number;
  stem: number;
  uri: string;
}

function rankOf(original: string, folder: string, translation: string): Rank | undefined {
  const own = folderOf(original);
  if (!folder.startsWith(own)) {
    return undefined;
  }
  const stem = original.slice(own.length).replace(/agenda$/, '');
  const begins = translation.slice(folder.length).startsWith(stem);
  return { folder: own.length, stem: begins ? stem.length : 0, uri: original };
}

function isBefore(a: Rank, b: Rank): boolean {
  if (a.folder !== b.folder) {
    return a.folder > b.folder;
  }
  return a.stem === b.stem ? a.uri < b.uri : a.stem > b.stem;
}
