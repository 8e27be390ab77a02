import { basename } from 'node:path';
import { Families } from './families.js';
import type { InputFile } from './find.js';
import type { Folders } from './folders.js';
import type { Input, LoadedFile } from './load.js';

export interface Joined {
  readonly inputs: Input[];
  /** Agendas that translations among the inputs are made from and that no path names. */
  readonly originals: LoadedFile[];
}

/**
 * Joins translations with what they are made from.
 *
 * @param named the files that the paths name
 * @param options.read reads a file that was not read yet; undefined when it cannot
 * @param options.find whether to find the translations of each agenda, and to add them behind it
 */
export function joinTranslations(
  named: readonly (LoadedFile & InputFile)[],
  folders: Folders,
  options: { read(path: string): LoadedFile | undefined; find: boolean },
): Joined {
  const families = new Families(named, folders);
  const inputs: Input[] = [];
  const byPath = new Map(named.map((file) => [file.path, file]));
  const originals = new Map<string, LoadedFile | undefined>();
  const languagesOf = (original: string): string[] => {
    const language = families.headerOf(original)?.language;
    const translations = options.find ? families.translationsOf(original) : [];
    return language === undefined ? [] : [language, ...translations.map((version) => version.language)];
  };
  const originalOf = (path: string): LoadedFile | undefined => {
    const original = families.originalOf(path);
    if (original === undefined || byPath.has(original)) {
      return original === undefined ? undefined : byPath.get(original);
    }
    if (!originals.has(original)) {
      originals.set(original, options.read(original));
    }
    return originals.get(original);
  };
  const addTranslation = (file: LoadedFile, original: LoadedFile): void => {
    // A page is named after the agenda and the language, wherever the translation stands.
    const target = byPath.get(original.path)?.target ?? basename(original.path, '.agenda');
    const language = families.headerOf(file.path)?.language;
    inputs.push({ ...file, target, original, language, languages: languagesOf(original.path) });
  };
  for (const file of named) {
    const original = originalOf(file.path);
    if (original) {
      addTranslation(file, original);
      continue;
    }
    inputs.push({ ...file, language: families.headerOf(file.path)?.language, languages: languagesOf(file.path) });
    for (const { path } of options.find ? families.translationsOf(file.path) : []) {
      const translation = byPath.has(path) ? undefined : options.read(path);
      if (translation) {
        addTranslation(translation, file);
      }
    }
  }
  return { inputs, originals: [...originals.values()].filter((file) => file !== undefined) };
}
