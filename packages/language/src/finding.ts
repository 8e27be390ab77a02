/** How much a finding weighs. CI refuses an agenda with errors. */
export type Severity = 'error' | 'warning' | 'information';

/** A stretch of a text in UTF-16 code units, from zero, the end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A plain text edit that mends a finding. */
export interface Fix {
  /** What the author reads: "Write CTOC/COP/2012/10". */
  title: string;
  edits: { range: TextRange; newText: string }[];
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
