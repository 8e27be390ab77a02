import { lineBreakIsBlank } from '../lowering/line-break.js';
import { mayBeStructure } from '../syntax/text-block-end.js';
import { columnsOf } from './units.js';

/** What a line must not begin with, and must not end with, in Chinese. */
const CLOSING = /^[，。、；：？！）》」』”’…—％%,.;:?!)]/;
const OPENING = /[（《「『“‘(]$/;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

/**
 * Lines of prose filled up to a number of columns, paragraph by paragraph. A line ends only where its end stands for what was
 * there: for one blank, or between Chinese letters for nothing. References and links stay in one piece.
 *
 * @param lines without blanks at their ends
 */
export function fill(lines: readonly string[], columns: number, language: string): string[] {
  return paragraphsOf(lines).flatMap((paragraph) => fillParagraph(paragraph, columns, language));
}

/** The lines of each paragraph and item of a list set in as its first one, as they are when it is filled. */
export function evenedOut(lines: readonly string[]): string[] {
  return paragraphsOf(lines).flatMap(([first = '', ...others]) => [
    first,
    ...others.map((line) => hangingIndent(first) + line.trimStart()),
  ]);
}

/** The lines cut into paragraphs, items of lists, and empty lines. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line === '' || !isOpen || line.trimStart().startsWith('- ')) {
      paragraphs.push([line]);
    } else {
      paragraphs.at(-1)!.push(line);
    }
    isOpen = line !== '';
  }
  return paragraphs;
}

/** What the lines behind the first of a paragraph are set in by. */
function hangingIndent(first: string): string {
  const indent = /^\s*/.exec(first)![0];
  return first.startsWith('- ', indent.length) ? `${indent}  ` : indent;
}

function fillParagraph(lines: readonly string[], columns: number, language: string): string[] {
  const first = lines[0]!;
  const indent = /^\s*/.exec(first)![0];
  const hanging = hangingIndent(first);
  const filled: string[] = [];
  let line = '';
  let width = 0;
  for (const { text, blank } of piecesOf(
    lines.map((line) => line.trim()),
    language,
  )) {
    const next = columnsOf(text);
    if (line === '') {
      line = indent + text;
      width = indent.length + next;
    } else if (width + blank.length + next > columns) {
      filled.push(line);
      line = hanging + text;
      width = hanging.length + next;
    } else {
      line += blank + text;
      width += blank.length + next;
    }
  }
  filled.push(line);
  // A line that begins like a part of an agenda, or like an item of a list, would be read as one.
  const isSafe = filled.every((each, index) => index === 0 || !(mayBeStructure(each) || /^\s*- /.test(each)));
  return isSafe ? filled : [...lines];
}

/** What no line parts, and what stands before it: one blank or nothing. */
interface Piece {
  text: string;
  blank: '' | ' ';
}

/** A reference, a link, a brace that is printed, blanks, or a character. */
const ATOM = /\{\{|\{[^}\n]*\}?|\[[^\][]+\]\([^\s()]+\)| +|[^]/gu;

function piecesOf(lines: readonly string[], language: string): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', blank: '' };
  const begin = (blank: Piece['blank']): void => {
    pieces.push(piece);
    piece = { text: '', blank };
  };
  let left: string | undefined;
  let blanks = '';
  for (const line of lines) {
    let isFirst = true;
    for (const [atom] of line.matchAll(ATOM)) {
      if (atom.startsWith(' ')) {
        blanks = atom;
        continue;
      }
      const right = characterAt(atom, 'first');
      if (left !== undefined && isFirst) {
        blanks = lineBreakIsBlank(left, right, language) ? ' ' : '';
      }
      if (left !== undefined && canBreak(left, blanks, right, language)) {
        begin(blanks === ' ' ? ' ' : '');
        piece.text = atom;
      } else {
        piece.text += blanks + atom;
      }
      left = characterAt(atom, 'last');
      blanks = '';
      isFirst = false;
    }
  }
  pieces.push(piece);
  return pieces;
}

/** The character that a line break beside an atom is judged by; none of a reference, which is printed as something else. */
function characterAt(atom: string, place: 'first' | 'last'): string {
  if (atom.startsWith('{') && atom !== '{{') {
    return '';
  }
  return place === 'first' ? String.fromCodePoint(atom.codePointAt(0)!) : atom.slice(-1);
}

/** Whether a line break can stand for what is between two characters. */
function canBreak(left: string, blanks: string, right: string, language: string): boolean {
  // At the end of a line, blanks of any kind would be lost.
  if (/\s/.test(left + right)) {
    return false;
  }
  if (blanks !== '') {
    return blanks === ' ' && lineBreakIsBlank(left, right, language);
  }
  const isBetweenWide = WIDE.test(left) || WIDE.test(right);
  return isBetweenWide && !lineBreakIsBlank(left, right, language) && !CLOSING.test(right) && !OPENING.test(left);
}
