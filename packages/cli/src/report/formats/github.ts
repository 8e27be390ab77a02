import { pathWithin } from '../path-within.js';
import { Places } from '../places.js';
import type { Report } from '../report.js';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, which show each finding beside its line in a pull request.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(report: Report): string {
  const places = new Places(report);
  const lines: string[] = [];
  for (const { uri, path, shown, findings } of report.files) {
    const file = pathWithin(report.root, path) ?? shown;
    for (const { rule, severity, message, range } of findings) {
      const { start, end } = places.find(uri, range)!;
      // The runner refuses columns where an annotation has more than one line.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      lines.push(
        command(COMMANDS[severity], { file, line: start.line, endLine: end.line, ...columns, title: rule }, message),
      );
    }
  }
  for (const { shown, message, severity } of report.problems) {
    lines.push(command(COMMANDS[severity], { file: shown }, message));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message.trim())}`;
}

/** What the runner takes for the end of a command is written as it reads it back. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
