import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWorkspace, type Workspace } from '@agendum/language';
import { findAbove } from './above.js';
import type { ReadConfig } from './configs.js';
import { findInputs, type InputFile, type InputProblem } from './find.js';
import { isRegister } from './first-word.js';
import { readText } from './read.js';

/** A file that has been read. */
export interface LoadedFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
  readonly uri: string;
  readonly text: string;
}

export interface Input extends LoadedFile, InputFile {}

export interface Loaded {
  /** Holds all registers, and no agenda; see {@link withInput}. */
  readonly workspace: Workspace;
  /** Files that the paths name, in their order. */
  readonly inputs: readonly Input[];
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
}

/**
 * Reads the files that some paths stand for, and the registers and configurations that hold for them.
 *
 * @param paths files, folders and patterns, as given
 * @param cwd where relative paths start, absolute
 */
export async function load(paths: readonly string[], cwd: string, options: LoadOptions = {}): Promise<Loaded> {
  const { files, problems } = await findInputs(paths, cwd, options.skipped);
  const shownFromHere = (path: string) => relative(cwd, path) || path;
  const inputs: Input[] = [];
  for (const file of files) {
    const reading = readText(file.path);
    if ('problem' in reading) {
      problems.push({ shown: file.shown, message: reading.problem, path: file.path });
    } else {
      inputs.push({ ...file, uri: pathToFileURL(file.path).href, text: reading.text });
    }
  }
  const found = findAbove(files.map((file) => file.path));
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
 * Does something with one input while the workspace holds it. Agendas know nothing of each other, so the memory that
 * many of them take is that of one.
 */
export async function withInput<Result>(
  { workspace }: Loaded,
  input: Input,
  use: () => Result | Promise<Result>,
): Promise<Result> {
  if (workspace.kind(input.uri) !== undefined) {
    return use();
  }
  workspace.add(input);
  try {
    return await use();
  } finally {
    workspace.remove(input.uri);
  }
}
