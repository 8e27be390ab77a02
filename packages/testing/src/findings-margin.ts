/** A finding as this package needs it; the findings of the other packages fit. Offsets are UTF-16, from zero, the end not included. */
export interface DrawnFinding {
  start: number;
  end: number;
  severity: string;
  rule: string;
  message: string;
}

/**
 * Draws each finding under the line in which it starts and returns the whole text, for a snapshot. Lines of the text are
 * indented by two blanks; what is drawn begins with `>`:
 *
 *       place "Vienna"
 *     >       ^^^^^^^^ warning unknown-place: No register has the place "Vienna".
 *
 * An empty finding is drawn as `|`, between two letters or at the end of a line; one that goes on over further lines ends with
 * `…` and names its last line and column, from one. Wide letters take two columns, as in a terminal.
 * Throws when a finding does not lie in the text.
 */
export function drawFindings(text: string, findings: readonly DrawnFinding[]): string {
  const outside = findings.find(({ start, end }) => start < 0 || end < start || end > text.length);
  if (outside) {
    throw new RangeError(
      `${outside.rule} is found at ${outside.start}-${outside.end}, outside of a text of ${text.length}.`,
    );
  }
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
  const drawn: string[] = [];
  let next = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    drawn.push(line === '' ? '' : `  ${line}`);
    for (; next < sorted.length && sorted[next]!.start <= lineEnd; next += 1) {
      drawn.push(drawFinding(text, line, lineStart, sorted[next]!));
    }
    lineStart = lineEnd + 1;
  }
  return drawn.join('\n');
}

function drawFinding(text: string, line: string, lineStart: number, finding: DrawnFinding): string {
  const lineEnd = lineStart + line.length;
  const goesOn = finding.end > lineEnd;
  // A tab stays a tab, so that the drawing stands right however wide it is shown.
  const indent = line.slice(0, finding.start - lineStart).replaceAll(/[^\t]+/g, (run) => ' '.repeat(columns(run)));
  const found = text.slice(finding.start, Math.min(finding.end, lineEnd));
  const mark = '^'.repeat(columns(found)) + (goesOn ? '…' : '');
  const until = goesOn ? ` (to ${position(text, finding.end)})` : '';
  const message = finding.message.replaceAll('\n', '\n>   ');
  return `> ${indent}${mark || '|'} ${finding.severity} ${finding.rule}${until}: ${message}`;
}

/** Line and column of an offset, from one. */
function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  let count = 0;
  for (const letter of text) {
    if (wide.test(letter)) count += 2;
    else if (!unseen.test(letter)) count += 1;
  }
  return count;
}

/** Chinese letters and what is set in their width: their punctuation and the full-width forms. */
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks set on the letter before them, and characters that are not seen. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
