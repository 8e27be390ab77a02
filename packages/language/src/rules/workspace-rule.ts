import type { Finding, Severity } from '../finding.js';
import type { Survey } from '../linking/survey.js';
import type { RuleHead } from './rule.js';

/** A linked file, as a rule across files reads it. */
export interface FileToCollect {
  uri: string;
  survey: Survey;
}

/** What one file says, and which file. */
export type Placed<Said> = Said & { uri: string };

/** Reports what is wrong at the place of what a file says. */
export type ReportAt<Said> = (
  at: Placed<Said>,
  finding: Omit<Finding, 'rule' | 'severity'> & { severity?: Severity },
) => void;

/**
 * A check of what several files say of one thing. It sees a file once for each text, and what files say under one key whenever one of
 * them says something else: so a keystroke costs what the file says, however many files there are.
 */
export interface WorkspaceRule<Said extends object = object> extends RuleHead {
  /**
   * What a file says that others may say too, each under the key it is compared by. Plain data, which outlives the tree. It does not depend on
   * the words of text blocks: an editor does not collect it again when somebody types in one.
   */
  collect(file: FileToCollect): Iterable<readonly [key: string, said: Said]>;
  /**
   * Compares what is said under one key, by at least two files, in order of their URIs. What was accepted in one file is left out of a second
   * comparison, so that the others need not accept it as well.
   */
  compare(all: readonly Placed<Said>[], report: ReportAt<Said>, key: string): void;
}

/** Gives a rule back as it is, with the type of what it collects known inside of `compare`. */
export function defineWorkspaceRule<Said extends object>(rule: WorkspaceRule<Said>): WorkspaceRule {
  return rule;
}
