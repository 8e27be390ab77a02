import type { LangiumDocument } from 'langium';
import type { Finding } from './finding.js';
import type * as ast from './generated/ast.js';
import { tablesOf } from './linking/scope-provider.js';
import { surveyOf } from './linking/survey.js';
import type { AgendumAddedServices } from './module.js';
import type { RuleContext } from './rules/rule.js';
import { checkSyntax } from './syntax/check-syntax.js';

/**
 * Everything that is wrong with a linked document, in order of place, as far as the configuration wants it looked for. A rule
 * that fails costs its own findings only; its failure is told as a finding.
 */
export function checkDocument(document: LangiumDocument, known: AgendumAddedServices['agendum']): Finding[] {
  const uri = document.uri.toString();
  const { config, rules } = known.Configs.for(uri);
  const file = document.parseResult.value as ast.AgendaFile;
  const survey = surveyOf(file);
  const text = file.$cstNode?.root.fullText ?? '';
  const findings = checkSyntax(document.parseResult, survey, text);
  const context: Omit<RuleContext, 'options' | 'report'> = {
    uri,
    text,
    survey,
    tables: tablesOf(document, known.Registers),
    config,
  };
  for (const { rule, severity, options } of rules) {
    try {
      rule.check({
        ...context,
        options,
        report: (found) =>
          findings.push({ rule: rule.id, severity: rule.severity, ...found, ...(severity && { severity }) }),
      });
    } catch (error) {
      findings.push({
        rule: rule.id,
        severity: 'error',
        message: `The check ${rule.id} failed on this file, so its findings are missing (${String(error)}). Please report it.`,
        range: { start: 0, end: 0 },
      });
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
