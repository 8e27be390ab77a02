import { fixAll } from '@agendum/language';
import { withInput, type Input, type Loaded } from '../input/load.js';
import { rewrite } from '../output/rewrite.js';
import { problemLine } from '../report/problem-line.js';
import type { World } from './world.js';

/** What mending some files has come to. */
export interface FixOutcome {
  /** With the texts as they are now, or would be. */
  readonly loaded: Loaded;
  /** Whole lines about what was done. */
  readonly done: readonly string[];
  /** Whether a file could not be written. */
  readonly failed: boolean;
}

/**
 * Applies the safe fixes to the files that were named, registers first: what they declare has a say in what is wrong with agendas.
 *
 * @param show told of each changed file instead of writing it; absent: the files are written
 */
export async function fixFiles(
  loaded: Loaded,
  world: World,
  show?: (shown: string, before: string, after: string) => void,
): Promise<FixOutcome> {
  const { workspace } = loaded;
  const isRegister = ({ uri }: Input) => workspace.kind(uri) !== undefined;
  const order = [...loaded.inputs.filter(isRegister), ...loaded.inputs.filter((input) => !isRegister(input))];
  const mended = new Map<string, Input>();
  const done: string[] = [];
  let failed = false;
  const current = (input: Input): Input => {
    const now = mended.get(input.uri) ?? input;
    const original = now.original && (mended.get(now.original.uri) ?? now.original);
    return original ? { ...now, original } : now;
  };
  for (const input of order) {
    const { uri, shown } = input;
    await withInput(loaded, current(input), () => {
      const { text, count } = fixAll(input.text, (changed) => {
        workspace.add({ uri, text: changed });
        return workspace.check(uri);
      });
      const problem = text === input.text ? undefined : rewrite(input, text, show);
      if (problem !== undefined) {
        world.err.write(problemLine(shown, problem, 'error'));
        failed = true;
      } else if (text !== input.text) {
        mended.set(uri, { ...input, text });
        done.push(`${show ? 'Would mend' : 'Mended'} ${shown} (${count === 1 ? '1 fix' : `${count} fixes`})`);
      }
      workspace.add(mended.get(uri) ?? input);
    });
  }
  return { loaded: { ...loaded, inputs: loaded.inputs.map(current) }, done, failed };
}
