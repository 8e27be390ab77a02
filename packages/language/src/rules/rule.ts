import type { AstNode } from 'langium';
import type { Acceptance } from '../acceptances.js';
import type { Config } from '../config/config.js';
import type { OptionSpecs, ValuesOf } from '../config/options.js';
import type { Finding, Severity, TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import type { Survey } from '../linking/survey.js';
import type { SymbolTable } from '../linking/symbol-table.js';
import { findProperty, rangeOf } from '../syntax/place.js';
import type { Pairing } from '../translation/pairing.js';
import type { TextNode } from '../translation/units.js';
import type { WorkspaceRule } from './workspace-rule.js';

export { rangeOf };

/** What a rule reports: a finding without the rule's own id, and with the rule's severity unless it says otherwise. */
export type Report = (finding: Omit<Finding, 'rule' | 'severity'> & { severity?: Severity }) => void;

/** An acceptance, and what came of it. */
export interface UsedAcceptance extends Acceptance {
  /** Whether there was something to accept. Of a rule across files nobody can tell who sees one file only: then it counts as used. */
  used: boolean;
  /** Whether its rule is not run on this file. */
  off: boolean;
  /** The rule that was probably meant, where there is none of its name. */
  near: string | undefined;
}

/** What a rule looks at beside a translation itself. */
export interface TranslationContext {
  header: ast.TranslationHeader;
  /** Its texts beside those of its original; undefined where it has none. */
  pairing: Pairing | undefined;
  /** The symbols of the agendas that it could be made from. */
  candidates: () => string[];
}

/** What a rule looks at. Everything is read; nothing is walked again. */
export interface RuleContext<Options extends OptionSpecs = OptionSpecs> {
  uri: string;
  /** The source text. */
  text: string;
  survey: Survey;
  /** The declarations of the file, then of the registers it sees. */
  tables: readonly SymbolTable[];
  /** Of a translation what it translates; undefined for other files. */
  translation: TranslationContext | undefined;
  /** The options of the rule, as configured for this file. */
  options: ValuesOf<Options>;
  /** What else the configuration says for this file. */
  config: Config;
  /** The comments that accept findings. What came of them is known to a rule that runs last. */
  acceptances: readonly UsedAcceptance[];
  report: Report;
}

/** What every rule says of itself. */
export interface RuleHead {
  id: string;
  severity: Severity;
  /** One line for lists of rules. */
  summary: string;
  /** What a configuration can set; the page of the rule names each. */
  options?: OptionSpecs;
  /** What the rule is in a preset other than `un`, where that differs. */
  presets?: { council: Severity | 'off' };
  /** What editors show what is found as: of no effect, or of the past. */
  tag?: 'unnecessary' | 'deprecated';
}

/** A check of one kind of mistake in one file. Lives in a folder named after its id, with its page and its tests. */
export interface FileRule<Options extends OptionSpecs = OptionSpecs> extends RuleHead {
  options?: Options;
  /**
   * What its findings have to do with the prose of text blocks, so that it need not run on the whole file after an edit there.
   * `none`: whatever is said in a block, they are the same. `each`: what it finds in a block depends on that block and on what stands
   * outside of all blocks, and on nothing else; what it finds there depends on no block. `named`: of what is said in a block they depend
   * on what it names (`findMentions`, `findDays`), and on the paragraphs in which that stands. Without it, any may depend on any.
   */
  prose?: 'none' | 'each' | 'named';
  /** Tells what is missing, so it is not asked while a part of the file cannot be read. */
  whole?: true;
  /** Runs after the rules whose findings can be accepted; its own cannot. */
  last?: true;
  /** Reports what it finds. Never throws, whatever is half-typed. */
  check(context: RuleContext<Options>): void;
}

export type Rule = FileRule | WorkspaceRule;

/** Gives a rule back as it is, with the types of its options known inside of `check`. */
export function defineRule<const Options extends OptionSpecs>(rule: FileRule<Options>): FileRule {
  return rule;
}

/** The place of one property of a node, or of the node where the property is missing. */
export function rangeOfProperty(node: AstNode, property: string): TextRange {
  return findProperty(node, property) ?? rangeOf(node);
}

/** The beginning of a text: the opening fence of a block, or a line whole. */
export function beginningOf(text: TextNode): TextRange {
  const { start, end } = rangeOf(text);
  return { start, end: text.$type === 'TextBlock' ? start + FENCE : end };
}

const FENCE = '"""'.length;
