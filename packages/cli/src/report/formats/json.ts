import type { Finding, TextRange } from '@agendum/language';
import { Places, type Region } from '../places.js';
import type { FileReport, Report } from '../report.js';
import type { CheckResult, CheckedFile, FindingResult, PlaceResult } from './check-result.js';

/** For programs: see `schema/check.schema.json`. */
export function json(report: Report): string {
  const places = new Places(report);
  const { counts } = report;
  const result: CheckResult = {
    version: 1,
    tool: { name: 'agendum', version: report.version },
    files: report.files.map((file) => fileResult(file, places)),
    problems: report.problems.map(({ shown, severity, message }) => ({ path: shown, severity, message })),
    summary: {
      checked: counts.checked,
      notRead: counts.failed,
      errors: counts.errors,
      warnings: counts.warnings,
      information: counts.infos,
      accepted: counts.accepted,
    },
    exitCode: report.exitCode,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function fileResult({ uri, shown, findings, accepted }: FileReport, places: Places): CheckedFile {
  return {
    path: shown,
    findings: findings.map((finding) => findingResult(uri, finding, places)),
    accepted: accepted.map((finding) => ({
      ...findingResult(uri, finding, places),
      reason: finding.acceptance.reason,
    })),
  };
}

function findingResult(uri: string, finding: Finding, places: Places): FindingResult {
  const { rule, severity, message, range, related = [], fixes = [] } = finding;
  const placeOf = (where: TextRange) => placeResult(places.find(uri, where)!);
  return {
    rule,
    severity,
    message,
    place: placeOf(range),
    related: related.map((other) => {
      const region = places.find(other.uri, other.range);
      return region
        ? { path: region.source.shown, message: other.message, place: placeResult(region) }
        : { path: other.uri, message: other.message };
    }),
    fixes: fixes.map(({ title, safe = false, edits }, index) => ({
      title,
      safe: safe && index === 0,
      edits: edits.map((edit) => ({ place: placeOf(edit.range), newText: edit.newText })),
    })),
  };
}

function placeResult({ start, end }: Region): PlaceResult {
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: start.offset,
    length: end.offset - start.offset,
  };
}
