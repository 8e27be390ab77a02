import { basename, resolve, sep } from 'node:path';

/** A page that is to be written. */
export interface Target {
  /** The agenda, as the user would write its path. */
  readonly input: string;
  /** Absolute path of the page. */
  readonly path: string;
}

/** Two agendas that would become the same page. */
export interface Clash {
  readonly first: string;
  readonly second: string;
  readonly path: string;
}

/** A language tag as BCP 47 has it: letters and digits, in parts of eight at most. */
const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** The tag for a language that is not known. */
const UNDETERMINED = 'und';

/**
 * Where a page goes. Always below the output folder.
 *
 * @param out output folder, absolute
 * @param target path below it, without an ending
 * @param language as the agenda has it: any text
 * @param extension of the format
 */
export function targetPath(out: string, target: string, language: string, extension: string): string {
  const tag = LANGUAGE_TAG.test(language) && language.length <= 35 ? language : UNDETERMINED;
  const path = resolve(out, `${target}.${tag}.${extension}`);
  const root = out.endsWith(sep) ? out : out + sep;
  return path.startsWith(root) ? path : resolve(out, `${basename(target)}.${tag}.${extension}`);
}

/** Those of some agendas whose pages differ in nothing but the language, if in that. */
export function mayClash<Input extends { readonly target: string }>(inputs: readonly Input[]): Input[] {
  const byName = Map.groupBy(inputs, ({ target }) => fileKey(target));
  return inputs.filter(({ target }) => (byName.get(fileKey(target))?.length ?? 0) > 1);
}

/** The first two agendas that would become the same page. */
export function findClash(targets: readonly Target[]): Clash | undefined {
  const taken = new Map<string, string>();
  for (const { input, path } of targets) {
    const first = taken.get(fileKey(path));
    if (first !== undefined) {
      return { first, second: input, path };
    }
    taken.set(fileKey(path), input);
  }
  return undefined;
}

// Most file systems of officers' machines know no difference between `May.en.html` and `may.en.html`.
function fileKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
