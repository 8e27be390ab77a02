import type { TextEdit, TextRange } from '../finding.js';
import { scan } from '../syntax/scan.js';
import { align } from './align.js';
import { layOut, type Gap } from './lay-out.js';
import { stretchAround } from './stretch.js';
import { formatBlock } from './text-block.js';
import { unitsOf, type Unit } from './units.js';

/** How an agenda is to look. */
export interface FormatOptions {
  /** What one level is indented by. */
  indent: string;
  /** The columns that lines of prose are filled to; without it, the author's line breaks are kept. */
  wrap?: number | undefined;
}

/**
 * The edits that bring a text into good form: lines indented by what they are in, one blank between words, columns under each
 * other, no blanks at the ends of lines. Words and their order, comments, and the lines of the author stay as they are, and
 * so does what the agenda says. Applied to its own result it gives none.
 *
 * Where something is not closed, nothing near it is changed, so that half-typed text is safe; nor is a text with carriage
 * returns alone, as no system of today writes them.
 */
export function format(text: string, options: FormatOptions): TextEdit[] {
  if (hasOldLineEnds(text)) {
    return [];
  }
  const units = unitsOf(scan(text));
  return formatUnits(text, units, { ...options, language: languageOf(units), lineEnd: lineEndOf(text) });
}

/** Of the same edits those that lie in a range or touch it. Only the statements around it are laid out. */
export function formatWithin(text: string, options: FormatOptions, range: TextRange): TextEdit[] {
  if (hasOldLineEnds(text)) {
    return [];
  }
  const all = unitsOf(scan(text));
  const units = stretchAround(text, all, range);
  const [first, last] = [units[0], units.at(-1)];
  const start = first === undefined || first === all[0] ? 0 : first.start;
  const end = last === undefined || last === all.at(-1) ? text.length : last.end;
  const edits = formatUnits(
    text.slice(start, end),
    units.map((unit) => ({ ...unit, start: unit.start - start, end: unit.end - start })),
    { ...options, language: languageOf(all), lineEnd: lineEndOf(text) },
  );
  return edits
    .map((edit) => ({ ...edit, range: { start: edit.range.start + start, end: edit.range.end + start } }))
    .filter((edit) => edit.range.start <= range.end && range.start <= edit.range.end);
}

function hasOldLineEnds(text: string): boolean {
  return /\r(?!\n)/.test(text);
}

function lineEndOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}

/** What is known of the whole file. */
interface FileOptions extends FormatOptions {
  /** Language tag. */
  language: string;
  lineEnd: string;
}

function formatUnits(text: string, units: readonly Unit[], options: FileOptions): TextEdit[] {
  const gaps = layOut(text, units, options.indent);
  align(units, gaps);
  const edits = [...gapEdits(gaps), ...blockEdits(units, gaps, options)].map(({ range, newText }) => ({
    range,
    newText: newText.replaceAll('\n', options.lineEnd),
  }));
  return edits
    .filter(({ range, newText }) => text.slice(range.start, range.end) !== newText)
    .sort((a, b) => a.range.start - b.range.start);
}

function gapEdits(gaps: readonly Gap[]): TextEdit[] {
  return gaps.filter(({ fixed }) => !fixed).map(({ start, end, space }) => ({ range: { start, end }, newText: space }));
}

function blockEdits(units: readonly Unit[], gaps: readonly Gap[], { indent, wrap, language }: FileOptions): TextEdit[] {
  return units.flatMap((unit, index) => {
    if (unit.kind !== 'block' || !unit.closed || !unit.whole) {
      return [];
    }
    let first = index;
    while (first > 0 && !gaps[first]!.space.includes('\n')) {
      first--;
    }
    const closing = /[ \t]*$/.exec(gaps[first]!.space)![0];
    const inside = first === index ? closing : closing + indent;
    const newText = formatBlock(unit, { closing, inside, language, wrap });
    return [{ range: { start: unit.start, end: unit.end }, newText }];
  });
}

/** The language that the first line of the file gives. */
function languageOf(units: readonly Unit[]): string {
  const words = units.filter(({ kind }) => kind !== 'comment').slice(0, 5);
  const at = words[0]?.name === 'translation' ? 0 : words.findIndex(({ name }) => name === 'in');
  return (at < 0 ? undefined : words[at + 1]?.text) ?? 'en';
}
