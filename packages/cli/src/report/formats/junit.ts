import type { Finding } from '@agendum/language';
import { Places } from '../places.js';
import { printable } from '../printable.js';
import type { FileReport, Problem, Report } from '../report.js';

interface Case {
  readonly name: string;
  /** What happened: an element inside the case; undefined when all is well. */
  readonly result: Element | undefined;
}

interface Element {
  readonly name: 'failure' | 'error' | 'skipped' | 'system-out';
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

/**
 * JUnit's XML, which most CI services read: a suite for each file, in it a case for each finding. What makes the command
 * end with 1 is a failure; what does not is a case that passes, with the message in its output; what was accepted is skipped.
 */
export function junit(report: Report): string {
  const places = new Places(report);
  const tooMany = report.counts.warnings > report.maxWarnings;
  const suites = [
    ...report.files.map((file) => suite(file.shown, casesOf(file, places, tooMany))),
    ...report.problems.map((problem) => suite(problem.shown, [caseOfProblem(problem)])),
  ];
  const totals = `tests="${sum(suites, 'tests')}" failures="${sum(suites, 'failures')}" errors="${sum(suites, 'errors')}"`;
  const body = suites.map(({ text }) => text).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="agendum check" ${totals}>\n${body}</testsuites>\n`;
}

function casesOf({ uri, shown, findings, accepted }: FileReport, places: Places, tooMany: boolean): Case[] {
  const caseOf = ({ rule, message, range }: Finding, name: Element['name'], said: string): Case => {
    const { line, column } = places.find(uri, range)!.start;
    const text = `${shown}:${line}:${column}: ${message}`;
    return { name: `${rule} ${line}:${column}`, result: { name, type: rule, message: said, text } };
  };
  const cases = [
    ...findings.map((found) => caseOf(found, fails(found.severity, tooMany) ? 'failure' : 'system-out', found.message)),
    ...accepted.map((found) => caseOf(found, 'skipped', `accepted: ${found.acceptance.reason}`)),
  ];
  return cases.length > 0 ? cases : [{ name: 'no findings', result: undefined }];
}

function fails(severity: Finding['severity'], tooMany: boolean): boolean {
  return severity === 'error' || (severity === 'warning' && tooMany);
}

function caseOfProblem({ shown, message, severity }: Problem): Case {
  const name = severity === 'error' ? 'error' : 'system-out';
  return { name: 'can be read', result: { name, type: 'unreadable', message, text: `${shown}: ${message}` } };
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suite(name: string, cases: readonly Case[]): Suite {
  const count = (wanted: Element['name']) => cases.filter(({ result }) => result?.name === wanted).length;
  const failures = count('failure');
  const errors = count('error');
  const head = `name="${escape(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${count('skipped')}"`;
  const body = cases.map((found) => `    ${caseText(name, found)}\n`).join('');
  return { text: `  <testsuite ${head}>\n${body}  </testsuite>\n`, tests: cases.length, failures, errors };
}

function caseText(suiteName: string, { name, result }: Case): string {
  const head = `<testcase name="${escape(name)}" classname="${escape(suiteName)}"`;
  if (!result) {
    return `${head}/>`;
  }
  const attributes =
    result.name === 'system-out' ? '' : ` type="${escape(result.type)}" message="${escape(result.message)}"`;
  return `${head}><${result.name}${attributes}>${escape(result.text)}</${result.name}></testcase>`;
}

function sum(suites: readonly Suite[], key: 'tests' | 'failures' | 'errors'): number {
  return suites.reduce((total, found) => total + found[key], 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML has no way to write most control characters, not even as entities, and none for half a character. */
function escape(text: string): string {
  return printable(text)
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character);
}
