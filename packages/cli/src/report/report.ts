import type { AcceptedFinding, Finding } from '@agendum/language';
import type { InputProblem } from '../input/find.js';
import type { ExitCode } from '../exit-codes.js';
import type { Counts } from './summary.js';

/** A text that findings point into. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  /** As the user would write its path. */
  readonly shown: string;
  readonly uri: string;
  readonly text: string;
}

/** A file or folder that could not be found or read. */
export interface Problem extends InputProblem {
  /** A warning where nobody has named it. */
  readonly severity: 'error' | 'warning';
}

/** What is wrong with one file. */
export interface FileReport extends Source {
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** Findings that were accepted where they stand, in order of place. */
  readonly accepted: readonly AcceptedFinding[];
}

/** All that a run has come to, as plain data: what the formats print. */
export interface Report {
  /** Of the command. */
  readonly version: string;
  /** The folder of the repository, or the one the command was run in. Absolute. */
  readonly root: string;
  /** The files that were checked, in their order. */
  readonly files: readonly FileReport[];
  /** Registers and others that were read and not checked, and what translations are made from: findings may point into them. */
  readonly registers: readonly Source[];
  /** Those of them that have errors, as the user would write their paths. */
  readonly faultyRegisters: readonly string[];
  readonly problems: readonly Problem[];
  /** Whole lines about what was done besides: pages written, files mended. */
  readonly done: readonly string[];
  readonly counts: Counts;
  /** How many warnings are allowed. */
  readonly maxWarnings: number;
  /** Whether only errors are to be told, and no summary. */
  readonly quiet: boolean;
  readonly exitCode: ExitCode;
}

/** Where a report is printed. */
export interface Style {
  readonly colored: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** Prints a report. The same report gives the same text. */
export type Format = (report: Report, style: Style) => string;
