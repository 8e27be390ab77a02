import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats, type Format } from '@agendum/compiler';
import { load, withInput, type Input, type Loaded } from '../input/load.js';
import { findClash, mayClash, targetPath, type Clash, type Target } from '../output/targets.js';
import { publish } from '../output/publish.js';
import { makeFolder, writeWhole } from '../output/write.js';
import { printable } from '../report/printable.js';
import { problemLine } from '../report/problem-line.js';
import type { Channel } from '../report/channel.js';
import { Progress } from '../report/progress.js';
import { ReportBuilder } from '../report/report-builder.js';
import { reasonOf } from '../report/system-error.js';
import { UsageError, type Arguments } from './arguments.js';
import { FAILED, type ExitCode } from '../exit-codes.js';
import type { World } from './world.js';

type Agenda = Parameters<Format['compile']>[0];
type Options = NonNullable<Parameters<Format['compile']>[1]>;

interface OutputFolder {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
}

/** `agendum build`: prints what is wrong and writes the pages. Returns the exit code. */
export async function build(args: Arguments, world: World): Promise<ExitCode> {
  const wanted = formatsOf(args);
  const shown = args.out ?? 'out';
  const out: OutputFolder = { path: resolve(world.cwd, shown), shown };
  const loaded = await load(args.paths, world.cwd, { skipped: out.path, config: args.config, translations: true });
  const clash = findClash(await targetsThatMayClash(loaded, wanted, out));
  if (clash) {
    world.err.write(explainClash(clash, out));
    return FAILED;
  }
  const report = new ReportBuilder(loaded);
  const progress = new Progress(world.err, loaded.inputs.length);
  const writer = new PageWriter(out, progress.messages);
  for (const [index, input] of loaded.inputs.entries()) {
    progress.step(index, input.shown);
    await withInput(loaded, input, () => {
      report.check(input);
      const agenda = loaded.workspace.lower(input.uri);
      if (agenda) {
        const options = { ...loaded.workspace.config(input.uri), alternates: alternatesOf(input, out) };
        wanted.forEach((format) => writer.write(input, agenda, format, options));
      }
    });
  }
  progress.clear();
  report.checkAcross([], false);
  report.done.push(...writer.done);
  const { written, failed } = writer;
  const { quiet } = args;
  const finished = report.finish({ cwd: world.cwd, quiet, pages: written, failed: failed > 0 });
  return publish(finished, [{ format: 'pretty', file: undefined }], world);
}

/** The formats that were asked for, each once. */
function formatsOf({ formats: given }: Arguments): Format[] {
  const names = given.length === 0 ? ['html'] : given.flatMap((list) => list.split(',')).map((name) => name.trim());
  return [...new Set(names)].map(formatNamed);
}

function formatNamed(name: string): Format {
  const format = Object.values(formats).find(({ id }) => id === name);
  if (!format) {
    throw new UsageError(`There is no format \`${name}\`.`, 'build', { word: name, known: Object.keys(formats) });
  }
  return format;
}

/** The pages in other languages, as seen from this one: all of them stand in one folder. */
function alternatesOf({ target, languages }: Input, out: OutputFolder): { language: string; href: string }[] {
  return languages.map((language) => {
    const page = targetPath(out.path, target, language, formats.html.extension);
    return { language, href: encodeURIComponent(basename(page)) };
  });
}

/** Where the pages go of those agendas that have the same name but for the language. */
async function targetsThatMayClash(loaded: Loaded, wanted: readonly Format[], out: OutputFolder): Promise<Target[]> {
  const targets: Target[] = [];
  for (const input of mayClash(loaded.inputs)) {
    const language =
      input.language ?? (await withInput(loaded, input, () => loaded.workspace.lower(input.uri)?.language));
    if (language !== undefined) {
      for (const { extension } of wanted) {
        targets.push({ input: input.shown, path: targetPath(out.path, input.target, language, extension) });
      }
    }
  }
  return targets;
}

function explainClash({ first, second, path }: Clash, out: OutputFolder): string {
  const page = join(out.shown, relative(out.path, path));
  return printable(
    `agendum: ${first} and ${second} would both become ${page}, so nothing was written. ` +
      'Name the folder that both are in, or build them apart, each with its own --out.\n',
  );
}

class PageWriter {
  /** Pages that are as they should be. */
  written = 0;
  /** Pages that could not be written. */
  failed = 0;
  /** What was written, a line for each page. */
  readonly done: string[] = [];
  private readonly out: OutputFolder;
  private readonly messages: Channel;
  private folder: 'unknown' | 'there' | 'impossible' = 'unknown';

  constructor(out: OutputFolder, messages: Channel) {
    this.out = out;
    this.messages = messages;
  }

  write({ target }: Input, agenda: Agenda, format: Format, options: Options): void {
    if (!this.makeFolder()) {
      this.failed++;
      return;
    }
    const path = targetPath(this.out.path, target, agenda.language, format.extension);
    const shown = join(this.out.shown, relative(this.out.path, path));
    const text = format.compile(withSourcesFrom(dirname(path), agenda), options);
    try {
      const outcome = writeWhole(path, text);
      this.done.push(`${outcome === 'written' ? 'Wrote' : 'Unchanged:'} ${shown}`);
      this.written++;
    } catch (error) {
      const message = `The page could not be written: ${reasonOf(error)}.`;
      this.messages.write(problemLine(shown, message, 'error'));
      this.failed++;
    }
  }

  // Told once, not for each page.
  private makeFolder(): boolean {
    if (this.folder === 'unknown') {
      try {
        makeFolder(this.out.path);
        this.folder = 'there';
      } catch (error) {
        const message = `The output folder could not be made: ${reasonOf(error)}. No page was written.`;
        this.messages.write(problemLine(this.out.shown, message, 'error'));
        this.folder = 'impossible';
      }
    }
    return this.folder === 'there';
  }
}

/** Names the sources as seen from the page, so that no page tells on whose machine it was made. */
function withSourcesFrom(folder: string, agenda: Agenda): Agenda {
  const sources = agenda.sources.map((uri) =>
    relative(folder, fileURLToPath(uri)).split(sep).map(encodeURIComponent).join('/'),
  );
  return { ...agenda, sources };
}
