import { parseArgs } from 'node:util';

export type Command = 'build' | 'check' | 'help';

/** A command line that has been understood. */
export interface Arguments {
  /** Absent only where `version` or `help` is set. */
  readonly command: Command | undefined;
  readonly paths: readonly string[];
  /** Output folder, as given. */
  readonly out: string;
  /** Names of formats, as given; whether they exist is for the compiler to say. */
  readonly formats: readonly string[];
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** A word on the command line that means nothing, and what was expected in its place. */
export interface UnknownWord {
  readonly word: string;
  readonly known: readonly string[];
}

/** The command line cannot be understood. The message is a whole sentence. */
export class UsageError extends Error {
  readonly command: Command | undefined;
  readonly unknown: UnknownWord | undefined;

  constructor(message: string, command?: Command, unknown?: UnknownWord) {
    super(message);
    this.command = command;
    this.unknown = unknown;
  }
}

const OPTIONS = {
  out: { type: 'string', short: 'o', multiple: true },
  format: { type: 'string', short: 'f', multiple: true },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const COMMANDS: readonly Command[] = ['build', 'check', 'help'];

const ALLOWED: Record<Command, readonly OptionName[]> = {
  build: ['out', 'format', 'quiet', 'help', 'version'],
  check: ['quiet', 'help', 'version'],
  help: ['help', 'version'],
};

/**
 * Understands a command line. Options may stand before or after the paths; what follows `--` is a path.
 *
 * @throws UsageError
 */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [first, ...paths] = positionals;
  const command = COMMANDS.find((known) => known === first);
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      const name = knownOption(token.name, token.rawName, command);
      checkValue(name, token.rawName, token.value, token.inlineValue === true, command);
      values.set(name, [...(values.get(name) ?? []), token.value ?? '']);
    }
  }
  const help = values.has('help');
  const version = values.has('version');
  if (first === undefined && !help && !version) {
    throw new UsageError('What should agendum do? Name a command: `agendum check FILE` or `agendum build FILE`.');
  }
  if (first !== undefined && !command) {
    throw new UsageError(`There is no command \`${first}\`.`, undefined, { word: first, known: COMMANDS });
  }
  if (paths.length === 0 && command !== undefined && command !== 'help' && !help && !version) {
    throw new UsageError(`Which agendas? Name a file or a folder: \`agendum ${command} FILE\`.`, command);
  }
  if (command === 'help' && paths[0] !== undefined && !COMMANDS.some((known) => known === paths[0])) {
    throw new UsageError(`There is no command \`${paths[0]}\`.`, undefined, { word: paths[0], known: COMMANDS });
  }
  const formats = (values.get('format') ?? ['html']).flatMap((list) => list.split(','));
  return {
    command,
    paths,
    out: values.get('out')?.at(-1) ?? 'out',
    formats: [...new Set(formats.map((name) => name.trim()))],
    quiet: values.has('quiet'),
    help,
    version,
  };
}

function knownOption(name: string, written: string, command: Command | undefined): OptionName {
  const allowed = command ? ALLOWED[command] : (Object.keys(OPTIONS) as OptionName[]);
  const known = allowed.find((candidate) => candidate === name || OPTIONS[candidate].short === name);
  if (known) {
    return known;
  }
  const where = command ? `\`agendum ${command}\` has no option` : 'There is no option';
  const long = allowed.map((candidate) => `--${candidate}`);
  throw new UsageError(`${where} \`${written}\`.`, command, { word: written, known: long });
}

function checkValue(
  name: OptionName,
  written: string,
  value: string | undefined,
  inline: boolean,
  command: Command | undefined,
): void {
  const takesValue = OPTIONS[name].type === 'string';
  if (takesValue && (!value || (!inline && value.startsWith('-')))) {
    const example = name === 'out' ? '--out pages' : '--format html';
    throw new UsageError(`The option \`${written}\` needs a value, such as \`${example}\`.`, command);
  }
  if (!takesValue && value !== undefined) {
    throw new UsageError(`The option \`${written}\` takes no value; write it without \`=${value}\`.`, command);
  }
}
