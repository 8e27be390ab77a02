/** Changes when something is taken away or means something else; what is only added does not change it. */
export type CheckResultVersion = 1;

/** What `agendum check --format json` prints. */
export interface CheckResult {
  version: CheckResultVersion;
  tool: {
    name: 'agendum';
    /** Of the command. */
    version: string;
  };
  /** The files that were checked, also those that nothing is wrong with. */
  files: CheckedFile[];
  /** Files and folders that could not be found or read. */
  problems: FileProblem[];
  summary: Summary;
  /** What the command ended with: 0 fine, 1 errors or more warnings than allowed, 2 wrong use or a file not read. */
  exitCode: 0 | 1 | 2;
}

export interface CheckedFile {
  /** As seen from the folder in which the command was run. */
  path: string;
  /** In order of place. With `--quiet`, errors only. */
  findings: FindingResult[];
  /** Findings that the author has accepted in a comment. They count as nothing. */
  accepted: AcceptedResult[];
}

export interface FindingResult {
  /** Id of the rule; `agendum explain RULE` says more. `syntax` for text that is not in the language. */
  rule: string;
  severity: SeverityResult;
  /** What is wrong, why it matters and what to do. */
  message: string;
  place: PlaceResult;
  /** Other places that belong to the finding. */
  related: RelatedResult[];
  /** Ways to mend it, of which one is to be taken. */
  fixes: FixResult[];
}

export interface AcceptedResult extends FindingResult {
  /** Why it was accepted, as the author has put it. */
  reason: string;
}

export type SeverityResult = 'error' | 'warning' | 'information';

/** A stretch of a file. Columns and offsets are in UTF-16 code units; a byte order mark is not counted. */
export interface PlaceResult {
  /**
   * From 1.
   * @minimum 1
   * @asType integer
   */
  line: number;
  /**
   * From 1.
   * @minimum 1
   * @asType integer
   */
  column: number;
  /**
   * From 1.
   * @minimum 1
   * @asType integer
   */
  endLine: number;
  /**
   * Of the character after the stretch, from 1.
   * @minimum 1
   * @asType integer
   */
  endColumn: number;
  /**
   * From the beginning of the file, from 0.
   * @minimum 0
   * @asType integer
   */
  offset: number;
  /**
   * In UTF-16 code units.
   * @minimum 0
   * @asType integer
   */
  length: number;
}

export interface RelatedResult {
  /** As seen from the folder in which the command was run. */
  path: string;
  message: string;
  /** Absent where the file was not read. */
  place?: PlaceResult;
}

export interface FixResult {
  /** What it does: "Write CTOC/COP/2012/10". */
  title: string;
  /** Whether `--fix` applies it. */
  safe: boolean;
  /** To be made all together. They do not overlap. */
  edits: EditResult[];
}

export interface EditResult {
  place: PlaceResult;
  newText: string;
}

export interface FileProblem {
  /** As it was given, or as seen from the folder in which the command was run. */
  path: string;
  severity: 'error' | 'warning';
  message: string;
}

/** How many there are, also of those findings that `--quiet` leaves out. */
export interface Summary {
  /** @asType integer */
  checked: number;
  /** @asType integer */
  notRead: number;
  /** @asType integer */
  errors: number;
  /** @asType integer */
  warnings: number;
  /** @asType integer */
  information: number;
  /** @asType integer */
  accepted: number;
}
