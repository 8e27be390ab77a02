import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWorkspace, type Workspace } from '@agendum/language';
import { findAbove } from './above.js';
import type { ReadConfig } from './configs.js';
import { findInputs, type InputFile, type InputProblem } from './find.js';
import { isRegister } from './first-word.js';
import { Folders } from './folders.js';
import { readText } from './read.js';
import { joinTranslations } from './translations.js';

/** A file that has been read. */
export interface LoadedFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
  readonly uri: string;
  readonly text: string;
}

export interface Input extends LoadedFile, InputFile {
  /** The agenda that a translation is made from. */
  readonly original?: LoadedFile;
  /** Language of the text, where the first line tells. */
  readonly language: string | undefined;
  /** Languages of all versions of the agenda, that of the original first. Empty where translations were not asked for. */
  readonly languages: readonly string[];
}

export interface Loaded {
  /** Holds all registers, and of agendas one at a time; see {@link withInput}. */
  readonly workspace: Workspace;
  /** Files that the paths name, in their order. */
  readonly inputs: readonly Input[];
  /** URIs of what the workspace holds for the moment. */
  readonly held: Set<string>;
  /** Registers that were found above the inputs. */
  readonly registers: readonly LoadedFile[];
  /** Configurations that hold for the inputs, and those that these extend. */
  readonly configs: readonly LoadedFile[];
  /** Inputs that are not there or cannot be read, and configurations that cannot be read. */
  readonly problems: readonly InputProblem[];
  /** Registers above the inputs that cannot be read. */
  readonly unreadable: readonly InputProblem[];
}

export interface LoadOptions {
  /** A folder that is not searched unless it is one of the paths, absolute. */
  readonly skipped?: string;
  /** The configuration that counts instead of those in the folders, as given. */
  readonly config?: string | undefined;
  /** Whether the translations of an agenda belong to it: they are inputs too, behind it. */
  readonly translations?: boolean;
}

/**
 * Reads the files that some paths stand for, and the registers and configurations that hold for them.
 *
 * @param paths files, folders and patterns, as given
 * @param cwd where relative paths start, absolute
 */
export async function load(paths: readonly string[], cwd: string, options: LoadOptions = {}): Promise<Loaded> {
  const folders = new Folders(options.skipped);
  const { files, problems } = await findInputs(paths, cwd, folders);
  const shownFromHere = (path: string) => relative(cwd, path) || path;
  const tried = new Set<string>();
  const read = (path: string, shown: string): LoadedFile | undefined => {
    if (tried.has(path)) {
      return undefined;
    }
    tried.add(path);
    const reading = readText(path);
    if ('problem' in reading) {
      problems.push({ shown, message: reading.problem, path });
      return undefined;
    }
    return { path, shown, uri: pathToFileURL(path).href, text: reading.text };
  };
  const named = files.flatMap(({ path, shown, target }) => {
    const file = read(path, shown);
    return file ? [{ ...file, target }] : [];
  });
  const { inputs, originals } = joinTranslations(named, folders, {
    read: (path) => read(path, shownFromHere(path)),
    find: options.translations ?? false,
  });
  const found = findAbove(
    [...files, ...inputs, ...originals].map((file) => file.path),
    folders,
  );
  const registers = found.registers.map(({ path, text }) => {
    return { path, shown: shownFromHere(path), uri: pathToFileURL(path).href, text };
  });
  const workspace = createWorkspace();
  for (const file of [...registers, ...inputs.filter(({ text }) => isRegister(text))]) {
    workspace.add(file);
  }
  const configs: LoadedFile[] = [];
  const forced = options.config === undefined ? undefined : resolve(cwd, options.config);
  const configPaths = forced === undefined ? found.configs : [forced];
  if (forced !== undefined) {
    workspace.useConfig(pathToFileURL(forced).href);
  }
  for (const config of await readConfigs(configPaths, workspace)) {
    const shown = shownFromHere(config.path);
    if ('text' in config) {
      configs.push({ ...config, shown });
    } else {
      problems.push({ shown, message: config.problem });
    }
  }
  return {
    workspace,
    // Without the configuration that was asked for, the rest would be checked for the wrong things.
    inputs: forced !== undefined && configs.length === 0 ? [] : inputs,
    held: new Set(),
    registers,
    configs,
    problems,
    unreadable: found.unreadable.map(({ path, problem }) => ({ shown: shownFromHere(path), message: problem })),
  };
}

/** Where there is no configuration, no time is spent on loading what reads them. */
async function readConfigs(paths: Iterable<string>, workspace: Workspace): Promise<ReadConfig[]> {
  const wanted = [...paths];
  if (wanted.length === 0) {
    return [];
  }
  const { addConfigs } = await import('./configs.js');
  return addConfigs(wanted, workspace);
}

/**
 * Does something with one input while the workspace holds it, and what it is translated from. Of other agendas it remembers no more than rules
 * across files need, so the memory that many of them take is that of one or two.
 */
export async function withInput<Result>(
  { workspace, held }: Loaded,
  input: Input,
  use: () => Result | Promise<Result>,
): Promise<Result> {
  const needed = input.original ? [input.original, input] : [input];
  // A translation before what it is made from, which it would have to be linked without.
  for (const uri of [...held].toReversed()) {
    if (!needed.some((file) => file.uri === uri)) {
      workspace.release(uri);
      held.delete(uri);
    }
  }
  for (const file of needed) {
    if (workspace.kind(file.uri) === undefined) {
      workspace.add(file);
      held.add(file.uri);
    }
  }
  return use();
}
