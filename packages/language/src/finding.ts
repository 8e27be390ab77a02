/** How much a finding weighs. CI refuses an agenda with errors. */
export type Severity = 'error' | 'warning' | 'information';

/** A stretch of a text in UTF-16 code units, from zero, the end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A replacement of a stretch of a text. */
export interface TextEdit {
  range: TextRange;
  newText: string;
}

/** Plain text edits that mend a finding, all of them together. */
export interface Fix {
  /** What the author reads: "Write CTOC/COP/2012/10". */
  title: string;
  /** They do not overlap. */
  edits: TextEdit[];
  /**
   * Whether nobody needs to look at it first, because there is no doubt what was meant: then `agendum check --fix` and "fix all"
   * apply it, if it is the first fix of its finding. A near name is a guess and not safe.
   */
  safe?: boolean;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  uri: string;
  range: TextRange;
  message: string;
}

/** A mistake found in a file. */
export interface Finding {
  /** Id of the rule; `syntax` for text that is not in the language. */
  rule: string;
  severity: Severity;
  /** What is wrong, why it matters and what to do, in one or two sentences. */
  message: string;
  range: TextRange;
  related?: RelatedPlace[];
  fixes?: Fix[];
}

/** A finding that the author has accepted in a comment. It counts for nothing; those who keep a record want to know. */
export interface AcceptedFinding extends Finding {
  acceptance: { reason: string; range: TextRange };
}

/** What is wrong with a file, in order of place. */
export interface Checked {
  findings: Finding[];
  /** Kept apart, so that nobody takes them for findings. */
  accepted: AcceptedFinding[];
}
