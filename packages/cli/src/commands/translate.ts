import { styleText } from 'node:util';
import { applyEdits, type TranslationState, type TranslationStatus } from '@agendum/language';
import { FAILED, FINE, FOUND_ERRORS, type ExitCode } from '../exit-codes.js';
import { load, withInput, type Input, type Loaded } from '../input/load.js';
import { rewrite } from '../output/rewrite.js';
import { printable } from '../report/printable.js';
import { problemLine } from '../report/problem-line.js';
import { UsageError, type Arguments } from './arguments.js';
import { createFile, requireLanguage, tellProblems } from './translation-files.js';
import type { World } from './world.js';

type Action = (paths: readonly string[], args: Arguments, world: World) => Promise<ExitCode>;

const ACTIONS: Readonly<Record<string, Action>> = {
  done,
  // What reads and writes XML is loaded for these two alone.
  export: async (...given) => (await import('./translate-export.js')).exportTranslation(...given),
  import: async (...given) => (await import('./translate-import.js')).importTranslation(...given),
  init,
  status,
  update,
};

/** `agendum translate`: begins translations, tells how far they are, and marks them as done. */
export async function translate(args: Arguments, world: World): Promise<ExitCode> {
  const [name = '', ...paths] = args.paths;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) {
    throw new UsageError(`\`agendum translate\` does not know \`${name}\`.`, 'translate', {
      word: name,
      known: Object.keys(ACTIONS),
    });
  }
  return action(paths, args, world);
}

async function init(paths: readonly string[], args: Arguments, world: World): Promise<ExitCode> {
  const [language, file, ...others] = paths;
  if (language === undefined || file === undefined || others.length > 0) {
    throw new UsageError('Into which language, and which agenda? `agendum translate init fr FILE`.', 'translate');
  }
  requireLanguage(language);
  const loaded = await load([file], world.cwd);
  const [input] = loaded.inputs;
  if (tellProblems(loaded, world) || !input) {
    return FAILED;
  }
  return withInput(loaded, input, async () => {
    const { workspace } = loaded;
    const { house } = workspace.config(input.uri);
    const text = workspace.skeleton(input.uri, { language, house });
    const problem =
      text === undefined
        ? 'Only an agenda can be translated, and this is none.'
        : workspace.lower(input.uri)?.symbol === undefined
          ? 'The agenda has no symbol, by which a translation names what it is made from. Write it behind the word agenda.'
          : undefined;
    if (text === undefined || problem !== undefined) {
      world.err.write(problemLine(input.shown, problem ?? '', 'error'));
      return FAILED;
    }
    const shown = args.out ?? input.shown.replace(/(?:\.agenda)?$/, `.${language}.agenda`);
    const failure = createFile(shown, text, 'Use `agendum translate update` to add what it lacks.', world);
    if (failure !== undefined) {
      world.err.write(problemLine(shown, failure, 'error'));
      return FAILED;
    }
    world.out.write(printable(`Wrote ${shown}\n`));
    return FINE;
  });
}

async function update(paths: readonly string[], _args: Arguments, world: World): Promise<ExitCode> {
  const loaded = await loadTranslations(paths, 'Which translations? `agendum translate update FILE`.', world);
  let failed = tellProblems(loaded, world);
  for (const input of loaded.inputs) {
    await withInput(loaded, input, () => {
      if (!isTranslation(input, loaded, world)) {
        failed = true;
        return;
      }
      const edits = loaded.workspace.missingEdits(input.uri);
      const problem = edits.length === 0 ? undefined : rewrite(input, applyEdits(input.text, edits));
      if (problem === undefined) {
        world.out.write(printable(`${edits.length === 0 ? 'Nothing is missing in' : 'Completed'} ${input.shown}\n`));
      } else {
        world.err.write(problemLine(input.shown, problem, 'error'));
        failed = true;
      }
    });
  }
  return failed ? FAILED : FINE;
}

async function done(paths: readonly string[], _args: Arguments, world: World): Promise<ExitCode> {
  const [file, ...items] = paths;
  const given = file === undefined ? [] : [file];
  const loaded = await loadTranslations(given, 'Which translation? `agendum translate done FILE`.', world);
  const [input] = loaded.inputs;
  if (tellProblems(loaded, world) || !input) {
    return FAILED;
  }
  return withInput(loaded, input, () => {
    if (!isTranslation(input, loaded, world)) {
      return FAILED;
    }
    const { workspace } = loaded;
    const state = workspace.status(input.uri)!;
    const unknown = items.find((id) => !state.items.some((item) => item.id === id));
    if (unknown !== undefined) {
      const known = state.items.map(({ id }) => id);
      throw new UsageError(`The agenda has no item \`${unknown}\`.`, 'translate', { word: unknown, known });
    }
    const { ready, refused } = readiness(input, state, items, loaded);
    const wantsHead = items.length === 0 && isComplete(state.head);
    const edits = workspace.doneEdits(input.uri, { items: ready, head: wantsHead });
    const problem = edits.length === 0 ? undefined : rewrite(input, applyEdits(input.text, edits));
    if (problem !== undefined) {
      world.err.write(problemLine(input.shown, problem, 'error'));
      return FAILED;
    }
    const count = `${ready.length} of ${state.items.length} items`;
    world.out.write(printable(`${input.shown}: ${count} marked as done\n`));
    for (const { id, reason } of refused) {
      world.err.write(problemLine(input.shown, `The item ${id} was not marked as done: ${reason}.`, 'error'));
    }
    return refused.length > 0 ? FOUND_ERRORS : FINE;
  });
}

/** Which of the wanted items can be marked as done, and which not. Where none is named, those with nothing in them are passed over. */
function readiness(
  { uri }: Input,
  { items: all }: TranslationStatus,
  wanted: readonly string[],
  { workspace }: Loaded,
): { ready: string[]; refused: { id: string; reason: string }[] } {
  const errors = workspace.check(uri).filter(({ severity }) => severity === 'error');
  const targets = workspace
    .texts(uri)
    .flatMap(({ item, target }) => (item && target ? [{ item, ...target.range }] : []));
  const ready: string[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const { id, state } of all) {
    if (wanted.length > 0 ? !wanted.includes(id) : state === 'missing') {
      continue;
    }
    const wrong = errors.find(({ range }) =>
      targets.some(({ item, start, end }) => item === id && range.start >= start && range.end <= end),
    );
    if (!isComplete(state)) {
      refused.push({ id, reason: state === 'missing' ? 'it is not translated' : 'some of its texts are missing' });
    } else if (wrong) {
      refused.push({ id, reason: `it has an error (${wrong.rule})` });
    } else {
      ready.push(id);
    }
  }
  return { ready, refused };
}

/** How far one translation is, as `--format json` prints it. */
interface StatusLine extends TranslationStatus {
  agenda: string;
  translation: string;
  language: string;
}

async function status(paths: readonly string[], { formats }: Arguments, world: World): Promise<ExitCode> {
  const format = formats.at(-1) ?? 'table';
  if (format !== 'table' && format !== 'json') {
    throw new UsageError(`There is no format \`${format}\`.`, 'translate', { word: format, known: ['table', 'json'] });
  }
  const given = paths.length === 0 ? ['.'] : paths;
  const loaded = await load(given, world.cwd, { translations: true });
  const failed = tellProblems(loaded, world);
  const lines: StatusLine[] = [];
  for (const input of loaded.inputs) {
    await withInput(loaded, input, () => {
      const state = loaded.workspace.status(input.uri);
      if (state && input.original && input.language !== undefined) {
        lines.push({ agenda: input.original.shown, translation: input.shown, language: input.language, ...state });
      }
    });
  }
  world.out.write(format === 'json' ? `${JSON.stringify(lines, null, 2)}\n` : table(lines, world.out.colored()));
  return failed ? FAILED : FINE;
}

function table(lines: readonly StatusLine[], colored: boolean): string {
  if (lines.length === 0) {
    return 'There are no translations here.\n';
  }
  const count = ({ items }: StatusLine, ...states: TranslationState[]): number =>
    items.filter(({ state }) => states.includes(state)).length;
  const rows = lines.map((line) => [
    line.translation,
    line.language,
    String(line.items.length),
    String(count(line, 'done')),
    String(count(line, 'translated')),
    String(count(line, 'started')),
    String(count(line, 'missing')),
    String(count(line, 'outdated')),
  ]);
  const head = ['Translation', 'Language', 'Items', 'Done', 'Translated', 'Started', 'Missing', 'Outdated'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const write = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  const heading = write(head);
  const top = colored ? styleText('bold', heading, { validateStream: false }) : heading;
  return printable(`${[top, ...rows.map(write)].join('\n')}\n`);
}

function isComplete(state: TranslationState): boolean {
  return state === 'translated' || state === 'done' || state === 'outdated';
}

async function loadTranslations(paths: readonly string[], question: string, world: World): Promise<Loaded> {
  if (paths.length === 0) {
    throw new UsageError(question, 'translate');
  }
  return load(paths, world.cwd);
}

/** Says so where a file is no translation, or what it is made from is not there. */
function isTranslation(input: Input, { workspace }: Loaded, world: World): boolean {
  const kind = workspace.kind(input.uri);
  if (kind === 'translation' && workspace.status(input.uri)) {
    return true;
  }
  const message =
    kind === 'translation'
      ? 'The agenda that this is a translation of was not found in its folder or above.'
      : 'This is no translation; its first line would begin with the word translation.';
  world.err.write(problemLine(input.shown, message, 'error'));
  return false;
}
