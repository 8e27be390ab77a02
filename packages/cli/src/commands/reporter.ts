import { fileURLToPath } from 'node:url';
import type { Finding } from '@agendum/language';
import type { InputProblem } from '../input/find.js';
import type { Loaded, LoadedFile } from '../input/load.js';
import { printable } from '../report/printable.js';
import { count, type Counts } from '../report/summary.js';
import type { World } from './world.js';

const EMPTY_FILE: Finding = {
  rule: 'empty-file',
  severity: 'error',
  message: 'There is nothing in this file. An agenda begins with `agenda`, its symbol and its language.',
  range: { start: 0, end: 0 },
};

/** Prints what is wrong: findings on the standard output, files that cannot be used on the standard error. */
export class Reporter {
  readonly counts: Counts;
  private readonly loaded: Loaded;
  private readonly quiet: boolean;
  private readonly world: World;
  private print: ((uri: string, finding: Finding) => string) | undefined;

  /** @param quiet whether to leave out what is no error */
  constructor(loaded: Loaded, quiet: boolean, world: World) {
    this.loaded = loaded;
    this.quiet = quiet;
    this.world = world;
    this.counts = {
      checked: loaded.inputs.length,
      failed: loaded.problems.length,
      pages: undefined,
      errors: 0,
      warnings: 0,
      infos: 0,
    };
  }

  /** Files that could not be read. */
  reportProblems(): void {
    for (const problem of this.loaded.problems) {
      this.world.err.write(problemLine(problem, 'error'));
    }
    if (!this.quiet) {
      for (const problem of this.loaded.unreadable) {
        this.world.err.write(problemLine(problem, 'warning'));
      }
    }
  }

  /** Checks a file that the workspace holds. */
  async reportFindings({ uri }: LoadedFile): Promise<void> {
    const { workspace } = this.loaded;
    const found = workspace.check(uri);
    const findings = found.length === 0 && workspace.kind(uri) === 'empty' ? [EMPTY_FILE] : found;
    let text = '';
    for (const finding of findings) {
      count(this.counts, finding);
      if (!this.quiet || finding.severity === 'error') {
        this.print ??= await this.loadPrinter();
        text += this.print(uri, finding);
      }
    }
    this.world.out.write(text);
  }

  /** Errors in a register that was not named may be why an agenda has errors: they are told, and not shown. */
  reportRegisters(): void {
    if (this.counts.errors === 0 || this.quiet) {
      return;
    }
    for (const { uri, shown } of this.loaded.registers) {
      if (this.loaded.workspace.check(uri).some(({ severity }) => severity === 'error')) {
        const name = printable(shown);
        const note = `This register is read too, and it has errors of its own: see \`agendum check ${name}\`.`;
        this.world.out.write(`${name}: note: ${note}\n\n`);
      }
    }
  }

  // Only a run that finds something takes the time to load this.
  private async loadPrinter(): Promise<(uri: string, finding: Finding) => string> {
    const { FindingPrinter } = await import('../report/findings.js');
    const { inputs, registers } = this.loaded;
    const byPath = new Map([...inputs, ...registers].map((file) => [file.path, file]));
    const style = { colored: this.world.out.colored(), columns: this.world.out.columns() };
    const printer = new FindingPrinter((uri) => byPath.get(fileURLToPath(uri)), style);
    return (uri, finding) => printer.print(uri, finding);
  }
}

/** A problem with a file as a whole. */
export function problemLine({ shown, message }: InputProblem, severity: 'error' | 'warning'): string {
  return printable(`${shown}: ${severity}: ${message}`).replaceAll('\n', '\u240A') + '\n';
}
