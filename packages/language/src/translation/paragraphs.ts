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
  /** Whether it is an item of a list. */
  listed: boolean;
}

const HYPHEN = '- ';

/** The paragraphs of a text, which are those that lowering makes of it. A text on one line is one. */
export function paragraphsOf(node: TextNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | undefined;
  let lineIsEmpty = true;
  const open = (start: number, listed: boolean): Paragraph => {
    if (!current || listed) {
      current = { range: { start, end: start }, texts: [], references: [], listed };
      paragraphs.push(current);
    }
    lineIsEmpty = false;
    return current;
  };
  for (const part of node.parts) {
    const offset = startOf(part);
    if (part.$type !== 'Text') {
      const { references, range } = open(offset, false);
      references.push(part);
      range.end = endOf(part);
      continue;
    }
    const { value } = part;
    let from = 0;
    for (;;) {
      const newline = value.indexOf('\n', from);
      const line = newline < 0 ? value.slice(from) : value.slice(from, newline);
      let text = line.trim();
      if (text !== '') {
        let start = from + line.indexOf(text);
        // A hyphen alone is text; before a reference it is not alone.
        const listed =
          lineIsEmpty &&
          node.$type === 'TextBlock' &&
          value.startsWith(HYPHEN, start) &&
          (text.length > 1 || (newline < 0 && part !== node.parts.at(-1)));
        if (listed) {
          start += HYPHEN.length;
          text = text.slice(HYPHEN.length);
        }
        const { range, texts } = open(offset + start, listed);
        texts.push({ start: offset + start, text });
        range.end = offset + start + text.length;
      }
      if (newline < 0) {
        break;
      }
      current = lineIsEmpty ? undefined : current;
      lineIsEmpty = true;
      from = newline + 1;
    }
  }
  return paragraphs;
}
