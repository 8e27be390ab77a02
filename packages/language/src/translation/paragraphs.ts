import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import type { TextNode } from './units.js';
import { endOf, startOf } from '../syntax/place.js';

/** A paragraph or an item of a list, as it stands in the file. */
export interface Paragraph {
  /** From its first character to its last, without the hyphen of a list. */
  range: TextRange;
  /** The pieces of it that are no references, with their offsets. */
  texts: { start: number; text: string }[];
  references: ast.Reference[];
}

const HYPHEN = '- ';

/** The paragraphs of a text, which are those that lowering makes of it. A text on one line is one. */
export function paragraphsOf(node: TextNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | undefined;
  for (const line of linesOf(node)) {
    if (!line.paragraph) {
      current = undefined;
    } else if (current && !line.listed) {
      current.range.end = line.paragraph.range.end;
      current.texts.push(...line.paragraph.texts);
      current.references.push(...line.paragraph.references);
    } else {
      current = line.paragraph;
      paragraphs.push(current);
    }
  }
  return paragraphs;
}

interface Line {
  /** Undefined for an empty line. */
  paragraph: Paragraph | undefined;
  /** Begins with a hyphen. */
  listed: boolean;
}

function* linesOf(node: TextNode): Iterable<Line> {
  let line: Line = { paragraph: undefined, listed: false };
  const paragraph = (start: number): Paragraph =>
    (line.paragraph ??= { range: { start, end: start }, texts: [], references: [] });
  for (const part of node.parts) {
    const offset = startOf(part);
    if (part.$type !== 'Text') {
      const { range, references } = paragraph(offset);
      references.push(part);
      range.end = endOf(part);
      continue;
    }
    let from = 0;
    for (const [index, piece] of part.value.split('\n').entries()) {
      if (index > 0) {
        yield line;
        line = { paragraph: undefined, listed: false };
      }
      addText(piece, offset + from);
      from += piece.length + 1;
    }
  }
  yield line;

  function addText(piece: string, start: number): void {
    let text = piece.trim();
    if (text === '') {
      return;
    }
    let at = start + piece.indexOf(text);
    if (!line.paragraph && node.$type === 'TextBlock' && piece.trimStart().startsWith(HYPHEN)) {
      line.listed = true;
      text = text.slice(HYPHEN.length);
      at += HYPHEN.length;
    }
    const { range, texts } = paragraph(at);
    texts.push({ start: at, text });
    range.end = at + text.length;
  }
}
