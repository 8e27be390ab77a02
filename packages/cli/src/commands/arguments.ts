import { parseArgs } from 'node:util';

export type Command = 'build' | 'check' | 'explain' | 'help' | 'lsp' | 'rules' | 'translate';

/** A command line that has been understood. Values of options are as given; what they mean is for the command to say. */
export interface Arguments {
  /** Absent only where `version` or `help` is set. */
  readonly command: Command | undefined;
  /** What stands on the command line besides the command and the options: for most commands, paths. */
  readonly paths: readonly string[];
  readonly changedSince: string | undefined;
  /** The configuration that counts instead of those in the folders. */
  readonly config: string | undefined;
  readonly dryRun: boolean;
  readonly fix: boolean;
  /** All that were asked for; none where the command has to choose. */
  readonly formats: readonly string[];
  readonly help: boolean;
  readonly maxWarnings: string | undefined;
  /** Output folder. */
  readonly out: string | undefined;
  readonly quiet: boolean;
  readonly shard: string | undefined;
  readonly stdio: boolean;
  readonly version: boolean;
  readonly watch: boolean;
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

interface OptionForm {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
}

const OPTIONS = {
  'changed-since': { type: 'string' },
  // In the spelling of the protocol: an editor passes it, and the server reads it.
  clientProcessId: { type: 'string' },
  config: { type: 'string', short: 'c' },
  'dry-run': { type: 'boolean' },
  fix: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  'max-warnings': { type: 'string' },
  out: { type: 'string', short: 'o' },
  quiet: { type: 'boolean', short: 'q' },
  shard: { type: 'string' },
  stdio: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  watch: { type: 'boolean', short: 'w' },
} satisfies Record<string, OptionForm>;

type OptionName = keyof typeof OPTIONS;

interface CommandForm {
  readonly options: readonly OptionName[];
  /** What is asked when nothing stands behind the command; absent where nothing needs to. */
  readonly missing?: string;
  /** Whether nothing may stand behind the command. */
  readonly alone?: boolean;
  /** Shows what the value of an option looks like. */
  readonly examples: Readonly<Partial<Record<OptionName, string>>>;
}

const COMMANDS: Readonly<Record<Command, CommandForm>> = {
  build: {
    options: ['out', 'format', 'config', 'quiet', 'help', 'version'],
    missing: 'Which agendas? Name a file or a folder: `agendum build FILE`.',
    examples: { out: '--out pages', format: '--format html', config: '--config council.agendum.config.json' },
  },
  check: {
    options: [
      'format',
      'config',
      'quiet',
      'max-warnings',
      'fix',
      'dry-run',
      'changed-since',
      'shard',
      'watch',
      'help',
      'version',
    ],
    missing: 'Which agendas? Name a file or a folder: `agendum check FILE`.',
    examples: {
      format: '--format json',
      config: '--config ci.agendum.config.json',
      'max-warnings': '--max-warnings 0',
      'changed-since': '--changed-since origin/main',
      shard: '--shard 1/4',
    },
  },
  explain: {
    options: ['help', 'version'],
    missing: 'Which rule? Name it as it stands in brackets behind a finding: `agendum explain duplicate-id`.',
    examples: {},
  },
  help: { options: ['help', 'version'], examples: {} },
  lsp: { options: ['stdio', 'clientProcessId', 'help', 'version'], alone: true, examples: {} },
  rules: { options: ['format', 'help', 'version'], alone: true, examples: { format: '--format json' } },
  translate: {
    options: ['out', 'format', 'help', 'version'],
    missing: 'What is to be done? Name it: `agendum translate status FILE`.',
    examples: { out: '--out may.fr.agenda', format: '--format json' },
  },
};

const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

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
  const command = COMMAND_NAMES.find((known) => known === first);
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      const name = knownOption(token.name, token.rawName, command);
      checkValue(name, token.rawName, token.value, token.inlineValue === true, command);
      values.set(name, [...(values.get(name) ?? []), token.value ?? '']);
    }
  }
  checkWords(first, command, paths, values.has('help') || values.has('version'));
  return {
    command,
    paths,
    changedSince: values.get('changed-since')?.at(-1),
    config: values.get('config')?.at(-1),
    dryRun: values.has('dry-run'),
    fix: values.has('fix'),
    formats: values.get('format') ?? [],
    help: values.has('help'),
    maxWarnings: values.get('max-warnings')?.at(-1),
    out: values.get('out')?.at(-1),
    quiet: values.has('quiet'),
    shard: values.get('shard')?.at(-1),
    stdio: values.has('stdio'),
    version: values.has('version'),
    watch: values.has('watch'),
  };
}

function checkWords(
  first: string | undefined,
  command: Command | undefined,
  paths: readonly string[],
  helpOnly: boolean,
): void {
  if (first === undefined && !helpOnly) {
    throw new UsageError('What should agendum do? Name a command: `agendum check FILE` or `agendum build FILE`.');
  }
  const wanted = command === 'help' ? paths[0] : first;
  if (wanted !== undefined && !COMMAND_NAMES.some((known) => known === wanted)) {
    throw new UsageError(`There is no command \`${wanted}\`.`, undefined, { word: wanted, known: COMMAND_NAMES });
  }
  if (command === undefined || helpOnly) {
    return;
  }
  const { missing, alone } = COMMANDS[command];
  if (missing !== undefined && paths.length === 0) {
    throw new UsageError(missing, command);
  }
  if (alone && paths[0] !== undefined) {
    throw new UsageError(`\`agendum ${command}\` takes no \`${paths[0]}\`; it stands alone.`, command);
  }
}

function knownOption(name: string, written: string, command: Command | undefined): OptionName {
  const allowed = command ? COMMANDS[command].options : (Object.keys(OPTIONS) as OptionName[]);
  const known = allowed.find((candidate) => {
    const { short }: OptionForm = OPTIONS[candidate];
    return candidate === name || short === name;
  });
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
    const example = command && COMMANDS[command].examples[name];
    const such = example === undefined ? '' : `, such as \`${example}\``;
    throw new UsageError(`The option \`${written}\` needs a value${such}.`, command);
  }
  if (!takesValue && value !== undefined) {
    throw new UsageError(`The option \`${written}\` takes no value; write it without \`=${value}\`.`, command);
  }
}
