import { resolve } from 'node:path';
import { formatNames } from '../report/formats.js';
import type { Shard } from '../input/select.js';
import type { Output } from '../output/publish.js';
import { UsageError, type Arguments } from './arguments.js';

/** What `agendum check` was asked to do. */
export interface CheckOptions {
  readonly outputs: readonly Output[];
  /** Infinite where nothing was said. */
  readonly maxWarnings: number;
  /** Whether safe fixes are applied, or shown. */
  readonly fix: 'no' | 'write' | 'show';
  /** Undefined: all. */
  readonly shard: Shard | undefined;
  /** A commit, as given. */
  readonly changedSince: string | undefined;
}

/**
 * Understands the options of `agendum check`.
 *
 * @throws UsageError
 */
export function checkOptions(args: Arguments): CheckOptions {
  const { formats, maxWarnings, fix, dryRun, shard, changedSince, watch } = args;
  if (dryRun && !fix) {
    throw wrong('The option `--dry-run` shows what `--fix` would do: write `--fix --dry-run`.');
  }
  if (watch && fix) {
    throw wrong('With `--watch` files are not mended: somebody is at work on them. Leave `--fix` out.');
  }
  const outputs = outputsOf(formats.length === 0 && !dryRun ? ['pretty'] : formats);
  const onScreen = outputs.find(({ file }) => file === undefined)?.format;
  if (dryRun && onScreen) {
    throw wrong(
      `With \`--dry-run\` the changes go to the standard output, so \`${onScreen}\` needs a file: \`--format ${onScreen}=FILE\`.`,
    );
  }
  return {
    outputs,
    maxWarnings: limitOf(maxWarnings),
    fix: dryRun ? 'show' : fix ? 'write' : 'no',
    shard: shardOf(shard),
    changedSince,
  };
}

function outputsOf(given: readonly string[]): Output[] {
  const outputs = given.map(outputOf);
  const onScreen = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (onScreen.length > 1) {
    const [first, second] = onScreen;
    throw wrong(
      `Only one format can go to the standard output, and \`${first}\` and \`${second}\` are to: give one of them a file, such as \`--format ${second}=FILE\`.`,
    );
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  const paths = files.map((file) => resolve(file));
  const twice = files.find((_, index) => paths.indexOf(paths[index]!) < index);
  if (twice !== undefined) {
    throw wrong(`Two formats are to be written to \`${twice}\`, and the second would replace the first.`);
  }
  return outputs;
}

/** `sarif` or `sarif=out/agendum.sarif`. */
function outputOf(given: string): Output {
  const [name = '', ...rest] = given.split('=');
  const format = formatNames.find((known) => known === name);
  if (!format) {
    throw new UsageError(`There is no format \`${name}\`.`, 'check', { word: name, known: formatNames });
  }
  if (rest.length === 0) {
    return { format, file: undefined };
  }
  const file = rest.join('=');
  if (file === '' || file.endsWith('.agenda')) {
    throw wrong(
      file === ''
        ? `The name of a file is missing behind \`--format ${given}\`.`
        : `\`--format ${given}\` would replace an agenda by a report. Give the report another name.`,
    );
  }
  return { format, file };
}

function limitOf(given: string | undefined): number {
  if (given === undefined) {
    return Infinity;
  }
  if (!/^\d{1,9}$/.test(given)) {
    throw wrong(`The option \`--max-warnings\` needs a number, such as \`--max-warnings 0\`, and not \`${given}\`.`);
  }
  return Number(given);
}

/** `2/4`. */
function shardOf(given: string | undefined): Shard | undefined {
  if (given === undefined) {
    return undefined;
  }
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(given)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw wrong(
      `The option \`--shard\` needs the number of a part and the number of parts, such as \`--shard 1/4\`, and not \`${given}\`.`,
    );
  }
  return { index, count };
}

function wrong(message: string): UsageError {
  return new UsageError(message, 'check');
}
