import { styleText } from 'node:util';
import type { Finding, TextRange } from '@agendum/language';
import { drawExcerpt } from '../excerpt.js';
import { Places } from '../places.js';
import { printable } from '../printable.js';
import type { Report, Style } from '../report.js';
import { closingLines } from '../summary.js';

type Severity = Finding['severity'] | 'note';
type Colour = Parameters<typeof styleText>[0];

const WIDTH_WITHOUT_TERMINAL = 120;

const LABELS: Record<Severity, { word: string; colour: Colour }> = {
  error: { word: 'error', colour: ['bold', 'red'] },
  warning: { word: 'warning', colour: ['bold', 'yellow'] },
  information: { word: 'info', colour: ['bold', 'cyan'] },
  note: { word: 'note', colour: 'bold' },
};

/**
 * For people: findings as compilers print them, so that editors and CI services recognise them: `path:line:column: severity:
 * message [rule]`, then the line of the source with marks under the place, then the places that belong to it.
 */
export function pretty(report: Report, style: Style): string {
  const printer = new FindingPrinter(report, style);
  const parts: string[] = [];
  for (const { uri, findings } of report.files) {
    for (const finding of findings) {
      parts.push(printer.print(uri, finding));
    }
  }
  for (const shown of report.faultyRegisters) {
    const name = printable(shown);
    const note = `This register is read too, and it has errors of its own: see \`agendum check ${name}\`.`;
    parts.push(`${name}: note: ${note}\n\n`);
  }
  if (!report.quiet) {
    parts.push(closingLines(report));
  }
  return parts.join('');
}

class FindingPrinter {
  private readonly places: Places;
  private readonly style: Style;

  constructor(report: Report, style: Style) {
    this.places = new Places(report);
    this.style = style;
  }

  /** One finding in a file, with an empty line after it. */
  print(uri: string, { severity, message, range, rule, related = [] }: Finding): string {
    const parts = [this.part(uri, severity, message, range, ` ${this.paint('dim', `[${rule}]`)}`)];
    for (const place of related) {
      parts.push(this.part(place.uri, 'note', place.message, place.range, ''));
    }
    return `${parts.join('')}\n`;
  }

  private part(uri: string, severity: Severity, message: string, range: TextRange, after: string): string {
    const { word, colour } = LABELS[severity];
    const said = `${this.paint(colour, `${word}:`)} ${printable(message.trim()).replaceAll('\n', '\n    ')}${after}\n`;
    const region = this.places.find(uri, range);
    if (!region) {
      return `${printable(uri)}: ${said}`;
    }
    const { line, column, text } = region.start;
    const head = `${this.paint('bold', `${printable(region.source.shown)}:${line}:${column}:`)} ${said}`;
    if (text.trim() === '') {
      return head;
    }
    const number = String(line).padStart(5);
    const bar = this.paint('dim', '|');
    const columns = Math.max(20, (this.style.columns ?? WIDTH_WITHOUT_TERMINAL) - number.length - 3);
    const drawn = drawExcerpt(text, column - 1, column - 1 + Math.max(0, range.end - range.start), columns);
    const margin = ' '.repeat(number.length);
    return `${head}${this.paint('dim', number)} ${bar} ${drawn.text}\n${margin} ${bar} ${paintMarks(drawn.marks, (marks) => this.paint(colour, marks))}\n`;
  }

  private paint(colour: Colour, text: string): string {
    return this.style.colored ? styleText(colour, text, { validateStream: false }) : text;
  }
}

/** Leaves the blanks before the marks out of the colour. */
function paintMarks(marks: string, paint: (marks: string) => string): string {
  const start = marks.indexOf('^');
  return marks.slice(0, start) + paint(marks.slice(start));
}
