import { styleText } from 'node:util';
import type { Finding } from '@agendum/language';
import { drawExcerpt } from './excerpt.js';
import { printable } from './printable.js';
import { SourceLines } from './source-lines.js';

/** A text that findings point into. */
export interface Source {
  /** As the user would write its path. */
  readonly shown: string;
  readonly text: string;
}

export interface Style {
  readonly colored: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

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
 * Prints findings as compilers do, so that editors and CI services recognise them: `path:line:column: severity: message
 * [rule]`, then the line of the source with marks under the place, then the places that belong to it.
 */
export class FindingPrinter {
  private readonly sourceOf: (uri: string) => Source | undefined;
  private readonly style: Style;
  private readonly lines = new Map<string, SourceLines>();

  /** @param sourceOf gives the text of a file; undefined for a file that was not read */
  constructor(sourceOf: (uri: string) => Source | undefined, style: Style) {
    this.sourceOf = sourceOf;
    this.style = style;
  }

  /** One finding in a file, with an empty line after it. */
  print(uri: string, finding: Finding): string {
    const { severity, message, range, rule, related = [] } = finding;
    const parts = [this.part(uri, severity, message, range, ` ${this.paint('dim', `[${rule}]`)}`)];
    for (const place of related) {
      parts.push(this.part(place.uri, 'note', place.message, place.range, ''));
    }
    return `${parts.join('')}\n`;
  }

  private part(uri: string, severity: Severity, message: string, range: Finding['range'], after: string): string {
    const { word, colour } = LABELS[severity];
    const said = `${this.paint(colour, `${word}:`)} ${printable(message.trim()).replaceAll('\n', '\n    ')}${after}\n`;
    const source = this.sourceOf(uri);
    if (!source) {
      return `${printable(uri)}: ${said}`;
    }
    const lines = this.linesOf(uri, source.text);
    const { line, column, text } = lines.at(range.start);
    const head = `${this.paint('bold', `${printable(source.shown)}:${line}:${column}:`)} ${said}`;
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

  private linesOf(uri: string, text: string): SourceLines {
    const known = this.lines.get(uri);
    if (known) {
      return known;
    }
    const lines = new SourceLines(text);
    this.lines.set(uri, lines);
    return lines;
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
