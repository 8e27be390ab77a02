import type { AcceptedFinding, Finding } from '@agendum/language';
import { FAILED, FINE, FOUND_ERRORS } from '../exit-codes.js';
import type { Loaded, LoadedFile } from '../input/load.js';
import { rootOf } from '../input/root.js';
import type { FileReport, Report } from './report.js';
import { count, type Counts } from './summary.js';

const EMPTY_FILE: Finding = {
  rule: 'syntax',
  severity: 'error',
  message: 'There is nothing in this file. An agenda begins with `agenda`, its symbol and its language.',
  range: { start: 0, end: 0 },
};

/** Collects what a run comes to. Mistakes in a configuration come first, since they may be why others are found. */
export class ReportBuilder {
  /** Whole lines about what was done. */
  readonly done: string[] = [];
  private readonly loaded: Loaded;
  private readonly files: FileReport[] = [];
  private readonly counts: Counts;

  private others: readonly LoadedFile[] = [];
  /** Whether a configuration is at fault. */
  private misconfigured = false;

  constructor(loaded: Loaded) {
    this.loaded = loaded;
    this.counts = {
      checked: 0,
      leftOut: 0,
      failed: loaded.problems.length,
      pages: undefined,
      errors: 0,
      warnings: 0,
      infos: 0,
      accepted: 0,
    };
    for (const config of loaded.configs) {
      const findings = loaded.workspace.check(config.uri);
      if (findings.length > 0) {
        this.misconfigured = true;
        this.add(config, findings);
      }
    }
  }

  /** Checks a file that the workspace holds. */
  check(file: LoadedFile): void {
    const { workspace } = this.loaded;
    const { findings, accepted } = workspace.checkAll(file.uri);
    this.counts.checked++;
    this.add(file, findings.length === 0 && workspace.kind(file.uri) === 'empty' ? [EMPTY_FILE] : findings, accepted);
  }

  /**
   * Adds what is wrong between the files that were checked, and those that the workspace has held besides.
   *
   * @param others files that were not checked
   * @param areTold whether it is also told what is wrong with these, as far as it is with one that was checked
   */
  checkAcross(others: readonly LoadedFile[], areTold: boolean): void {
    this.others = others;
    const checked = new Set(this.files.map(({ uri }) => uri));
    for (const [index, file] of this.files.entries()) {
      const { findings, accepted } = this.loaded.workspace.checkAcross(file.uri);
      if (findings.length + accepted.length > 0) {
        this.count(findings, accepted);
        this.files[index] = {
          ...file,
          findings: inOrder([...file.findings, ...findings]),
          accepted: inOrder([...file.accepted, ...accepted]),
        };
      }
    }
    for (const file of areTold ? others : []) {
      const isBetween = ({ related = [] }: Finding) => related.some(({ uri }) => checked.has(uri));
      const findings = this.loaded.workspace.checkAcross(file.uri).findings.filter(isBetween);
      if (findings.length > 0) {
        this.add(file, findings);
      }
    }
  }

  private add(file: LoadedFile, findings: readonly Finding[], accepted: readonly AcceptedFinding[] = []): void {
    const { path, shown, uri, text } = file;
    this.count(findings, accepted);
    this.files.push({ path, shown, uri, text, findings, accepted });
  }

  private count(findings: readonly Finding[], accepted: readonly AcceptedFinding[]): void {
    findings.forEach((finding) => count(this.counts, finding));
    this.counts.accepted += accepted.length;
  }

  /**
   * @param options.leftOut how many files were not to be checked this time
   * @param options.pages how many were written; undefined when none were to be
   * @param options.failed whether something went wrong that is no fault of an agenda
   * @param options.maxWarnings more of them count as an error does
   */
  finish(options: {
    cwd: string;
    quiet: boolean;
    leftOut?: number;
    pages?: number;
    failed?: boolean;
    maxWarnings?: number;
  }): Report {
    const { cwd, quiet, leftOut = 0, pages, failed = false, maxWarnings = Infinity } = options;
    const { loaded, counts } = this;
    const refused = counts.errors > 0 || counts.warnings > maxWarnings;
    const exitCode = counts.failed > 0 || failed || this.misconfigured ? FAILED : refused ? FOUND_ERRORS : FINE;
    return {
      version: AGENDUM_VERSION,
      root: rootOf(cwd),
      files: quiet ? this.files.map(withErrorsOnly) : this.files,
      registers: [...loaded.registers, ...this.others, ...loaded.inputs.flatMap(({ original }) => original ?? [])],
      faultyRegisters: counts.errors > 0 && !quiet ? this.faultyRegisters() : [],
      problems: [
        ...loaded.problems.map((problem) => ({ ...problem, severity: 'error' as const })),
        ...(quiet ? [] : loaded.unreadable.map((problem) => ({ ...problem, severity: 'warning' as const }))),
      ],
      done: this.done,
      counts: { ...counts, leftOut, pages },
      maxWarnings,
      quiet,
      exitCode,
    };
  }

  /** Errors in a register that was not named may be why an agenda has errors: they are told, and not shown. */
  private faultyRegisters(): string[] {
    const { workspace, registers } = this.loaded;
    return registers.filter(({ uri }) => workspace.hasErrors(uri)).map(({ shown }) => shown);
  }
}

function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function withErrorsOnly(file: FileReport): FileReport {
  const isError = ({ severity }: Finding) => severity === 'error';
  return { ...file, findings: file.findings.filter(isError), accepted: file.accepted.filter(isError) };
}
