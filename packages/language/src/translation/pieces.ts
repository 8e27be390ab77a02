import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { endOf, startOf } from '../syntax/place.js';
import type { Paragraph } from './paragraphs.js';

/** A part of a paragraph: words as they are read, without the marks that the file needs, or a reference as it is written. */
export type Piece = { text: string } | PieceReference;

/** A reference inside of a paragraph. */
export interface PieceReference {
  /** With its braces: `{item needs}`. */
  reference: string;
  /** Where it stands in its file. */
  range: TextRange;
  /** Whether a translation may say it in words of its own, as it may with a body or `{this item}`. */
  free: boolean;
}

/** A piece that is to be written, wherever it may have come from. */
export type NewPiece = { text: string } | { reference: string };

const FREE: ReadonlySet<string> = new Set<ast.Reference['$type']>([
  'BodyReference',
  'PlaceReference',
  'ThisItemReference',
]);

/**
 * The pieces of a paragraph, its lines put together.
 *
 * @param file the text of the file
 * @param quoted whether it stands in quotes, where a quote has a mark before it
 * @param language that of the text, which says whether there is a blank between lines
 */
export function piecesOf(
  { range, references }: Paragraph,
  file: string,
  { quoted, language }: { quoted: boolean; language: string },
): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number): void => {
    const text = joinLines(file.slice(start, end), language).replaceAll('{{', '{');
    if (text !== '') {
      pieces.push({ text: quoted ? text.replaceAll('\\"', '"') : text });
    }
  };
  let at = range.start;
  for (const node of references) {
    const place = { start: startOf(node), end: endOf(node) };
    add(at, place.start);
    pieces.push({ reference: file.slice(place.start, place.end), range: place, free: FREE.has(node.$type) });
    at = place.end;
  }
  add(at, range.end);
  return pieces;
}

const WIDE = (): RegExp => /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—\p{Cs}]/u; // a half of a pair is taken for a rare character of Chinese

/** A line break is a blank, or nothing in a script that has none between words. */
function joinLines(text: string, language: string): string {
  const blanks = !/^(?:zh|ja)(?:-|$)/i.test(language);
  return text.replaceAll(/[^\S\r\n]*(?:\r\n|\r|\n)\s*/g, (line, offset: number) => {
    const before = text.charAt(offset - 1);
    const after = text.charAt(offset + line.length);
    const wide = before === '' || after === '' || WIDE().test(before) || WIDE().test(after);
    return blanks || !wide ? ' ' : '';
  });
}

/** A paragraph as a file has it, or a sentence that says why no file can have it. */
export type WrittenPieces = { written: string } | { problem: string };

/** Writes a paragraph so that it is read as it was given. Line breaks and blanks beside each other become one blank. */
export function writePieces(pieces: readonly NewPiece[], { quoted }: { quoted: boolean }): WrittenPieces {
  let written = '';
  for (const piece of pieces) {
    if ('reference' in piece) {
      if (!/^\{[^{}\r\n]+\}$/.test(piece.reference)) {
        return { problem: `\`${piece.reference}\` is no reference` };
      }
      written += piece.reference;
      continue;
    }
    if (quoted && /\\(?:"|$)/.test(piece.text)) {
      return { problem: 'a backslash cannot stand before a quote here' };
    }
    const text = piece.text.replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ').replaceAll('{', '{{');
    written += quoted ? text.replaceAll('"', '\\"') : text;
  }
  written = written.trim();
  if (written === '') {
    return { problem: 'it is empty' };
  }
  if (!quoted && written.includes('"""')) {
    return { problem: 'three quotes beside each other would end the text' };
  }
  if (!quoted && written.startsWith('- ')) {
    return { problem: 'a hyphen and a blank at its beginning would make it an item of a list' };
  }
  return { written };
}
