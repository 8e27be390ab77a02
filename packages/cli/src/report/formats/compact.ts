import { Places } from '../places.js';
import { printable } from '../printable.js';
import type { Report } from '../report.js';

const WORDS = { error: 'error', warning: 'warning', information: 'info' } as const;

/** One line for each finding, for `grep` and for editors that read the output of compilers. */
export function compact(report: Report): string {
  const places = new Places(report);
  let text = '';
  for (const { uri, shown, findings } of report.files) {
    for (const { rule, severity, message, range } of findings) {
      const { line, column } = places.find(uri, range)!.start;
      const said = message.trim().replaceAll(/\s+/g, ' ');
      text += `${printable(`${shown}:${line}:${column}: ${WORDS[severity]}: ${said} [${rule}]`)}\n`;
    }
  }
  return text;
}
