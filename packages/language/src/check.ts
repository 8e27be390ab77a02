import type { LangiumDocument } from 'langium';
import { acceptancesOf, type Acceptance } from './acceptances.js';
import type { ActiveRule } from './config/configs.js';
import type { AcceptedFinding, Checked, Finding, Severity } from './finding.js';
import type * as ast from './generated/ast.js';
import { groupBy } from './group-by.js';
import { KeptFindings, type FileContext } from './kept-findings.js';
import { tablesOf } from './linking/tables.js';
import { surveyOf } from './linking/survey.js';
import type { AgendumAddedServices } from './module.js';
import { rules as allRules } from './rules/index.js';
import { nearName } from './rules/near-name.js';
import type { FileRule, UsedAcceptance } from './rules/rule.js';
import { checkSyntax } from './syntax/check-syntax.js';
import { withoutFollowing } from './syntax/without-following.js';
import { fullTextOf } from './syntax/place.js';
import { pairTexts } from './translation/pairing.js';

/** What a file by itself is checked with. */
type OtherFiles = Omit<AgendumAddedServices['agendum'], 'AcrossFiles'>;

/**
 * Everything that is wrong with a linked document by itself, in order of place, as far as the configuration wants it looked for. A rule
 * that fails costs its own findings only; its failure is told as a finding.
 */
export function checkDocument(document: LangiumDocument, known: OtherFiles): Checked {
  const steps = checkInSteps(document, known);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** Whether a linked document by itself has errors. Only the rules are run whose findings may be errors: what one finds weighs no more than it does. */
export function hasErrors(document: LangiumDocument, known: OtherFiles): boolean {
  const { context, findings, rules } = prepare(document, known);
  const isError = (each: { severity: Severity }): boolean => each.severity === 'error';
  if (findings.some(isError)) {
    return true;
  }
  return rules
    .filter(({ rule, severity = rule.severity }) => severity === 'error' && !rule.last)
    .some((active) => {
      const errors = findingsOf(active, () => run(active, context)).filter(isError);
      return accept(errors, context.acceptances).findings.length > 0;
    });
}

/** What all rules look at, the rules, and what is wrong with a document before any rule has looked at it. */
function prepare(document: LangiumDocument, known: OtherFiles) {
  const uri = document.uri.toString();
  const settings = known.Configs.for(uri);
  const { config, rules } = settings;
  const file = document.parseResult.value as ast.AgendaFile;
  const survey = surveyOf(file);
  const text = fullTextOf(file);
  const acceptances = acceptancesOf(text, survey, isRule).map((acceptance): UsedAcceptance => {
    const off = !rules.some(({ rule }) => rule.id === acceptance.rule);
    const near = acceptance.problem === 'unknown-rule' ? nearName(acceptance.rule, ids()) : undefined;
    return { ...acceptance, used: isAcrossFiles(acceptance.rule), off, near };
  });
  const translation = file.header?.$type === 'TranslationHeader' && {
    header: file.header,
    pairing: pairTexts(file),
    candidates: () => known.Translations.symbolsSeenFrom(document.uri),
  };
  const context = {
    uri,
    text,
    survey,
    tables: tablesOf(document, known.Registers),
    translation: translation || undefined,
    config,
    acceptances,
  };

  const { findings, unread } = checkSyntax(document.parseResult, survey, text);
  const ofFiles = rules.filter(
    (active): active is ActiveRule<FileRule> => 'check' in active.rule && !(active.rule.whole && unread.length > 0),
  );
  return { context, findings, unread, settings, rules: ofFiles };
}

/** What {@link checkDocument} does, one rule at a time, so that the work can be given up between two. */
export function* checkInSteps(document: LangiumDocument, known: OtherFiles): Generator<void, Checked, void> {
  const { context, findings, unread, settings, rules } = prepare(document, known);
  const { acceptances } = context;
  const kept = new KeptFindings(context, settings);
  for (const active of rules.filter(({ rule }) => !rule.last)) {
    yield;
    findingsOf(active, () => kept.of(active.rule, (part) => run(active, part))).forEach((each) => findings.push(each));
  }
  kept.keep();
  const { findings: left, accepted } = accept(findings, acceptances);
  for (const active of rules.filter(({ rule }) => rule.last)) {
    findingsOf(active, () => run(active, context)).forEach((each) => left.push(each));
  }
  return { findings: withoutFollowing(left.sort(byPlace), unread, context), accepted: accepted.sort(byPlace) };
}

function findingsOf({ rule }: ActiveRule, find: () => readonly Finding[]): readonly Finding[] {
  try {
    return find();
  } catch (error) {
    return [failureOf(rule.id, error)];
  }
}

function run({ rule, severity, options }: ActiveRule<FileRule>, context: FileContext): readonly Finding[] {
  const findings: Finding[] = [];
  rule.check({
    ...context,
    options,
    report: (found) => {
      const finding: Finding = { rule: rule.id, severity: rule.severity, ...found };
      if (severity) {
        finding.severity = severity;
      }
      findings.push(finding);
    },
  });
  return findings;
}

/** What is told in place of the findings of a rule that has failed. */
export function failureOf(rule: string, error: unknown): Finding {
  return {
    rule,
    severity: 'error',
    message: `The check ${rule} failed on this file, so its findings are missing (${String(error)}). Please report it.`,
    range: { start: 0, end: 0 },
  };
}

/** Keeps apart what is accepted, and notes which acceptances were of use. */
function accept(findings: Finding[], acceptances: readonly UsedAcceptance[]): Checked {
  if (acceptances.length === 0) {
    return { findings, accepted: [] };
  }
  const byRule = acceptancesByRule(acceptances);
  const left: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = acceptanceAt(byRule.get(finding.rule) ?? [], finding.range.start);
    if (acceptance) {
      acceptance.used = true;
      accepted.push({ ...finding, acceptance: { reason: acceptance.reason, range: acceptance.range } });
    } else {
      left.push(finding);
    }
  }
  return { findings: left, accepted };
}

/** The acceptances that mean something, by the rule that they are for. */
export function acceptancesByRule<A extends Acceptance>(acceptances: readonly A[]): ReadonlyMap<string, readonly A[]> {
  return groupBy(
    acceptances.filter(({ problem }) => !problem),
    ({ rule }) => rule,
  );
}

/** Of acceptances of one rule the one whose target holds a place. Targets are in order and do not overlap; of equal ones the last counts. */
export function acceptanceAt<A extends Acceptance>(acceptances: readonly A[], place: number): A | undefined {
  let low = 0;
  let high = acceptances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (acceptances[middle]!.target.start <= place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const acceptance = acceptances[low - 1];
  return acceptance && place <= acceptance.target.end ? acceptance : undefined;
}

function isAcrossFiles(id: string): boolean {
  return allRules.some((rule) => rule.id === id && 'compare' in rule);
}

function isRule(id: string): boolean {
  return allRules.some((rule) => rule.id === id);
}

function ids(): string[] {
  return allRules.map(({ id }) => id);
}

/** Order of findings in a file. */
export function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
