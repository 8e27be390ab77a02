import type * as ast from '../generated/ast.js';
import type { TextRange } from '../finding.js';
import { rangeOf, startOf } from '../syntax/place.js';
import { mentionsIn, type Prose } from '../prose/prose.js';
import { joinLines } from '../lowering/line-break.js';
import { printedPart } from './printed-words.js';

/** A symbol in brackets, alone, behind what may be the title of its document: "the report on tools (A/80/1)". */
export interface BracketedSymbol {
  /** As it is written, without what is broken in it. */
  symbol: string;
  range: TextRange;
  /** What stands before the bracket in the same paragraph, no more than so many characters. */
  before(most: number): string;
}

const opened = /[([（［]\s*$/;
const closed = /^\s*[)\]）］]/;
const paragraphEnd = /\n[^\S\n]*\n|\n\s*- /;

/** The symbols that stand in brackets in a text, in references or in plain words. */
export function bracketedSymbols({ node, language, cites }: Prose): BracketedSymbol[] {
  const { parts } = node;
  const found: BracketedSymbol[] = [];
  if (!cites) {
    return found;
  }
  const look = (around: { before: string; after: string; first: number }, symbol: string, range: TextRange): void => {
    const bracket = opened.exec(around.before.slice(-4));
    if (bracket && closed.test(around.after.slice(0, 4))) {
      const words = around.before.slice(0, -bracket[0].length);
      found.push({ symbol, range, before: (most) => wordsBefore(parts, around.first, words, language, most) });
    }
  };
  for (const [index, part] of parts.entries()) {
    if (part.$type === 'DocumentReference' && part.document) {
      const around = { before: textOf(parts[index - 1]), after: textOf(parts[index + 1]), first: index - 1 };
      look(around, part.document.$refText, rangeOf(part));
    } else if (part.$type === 'Text' && part.value.includes('/')) {
      for (const mention of mentionsIn(part)) {
        if (mention.kind === 'symbol' && mention.form === 'full') {
          const { start, end } = mention;
          const around = { before: part.value.slice(0, start), after: part.value.slice(end), first: index };
          look(around, mention.symbol, { start: startOf(part) + start, end: startOf(part) + end });
        }
      }
    }
  }
  return found;
}

function textOf(part: ast.Text | ast.Reference | undefined): string {
  return part?.$type === 'Text' ? part.value : '';
}

/** Characters that a line break and the indent behind it take, which are one blank or none to a reader. */
const LINE_BREAK = 40;

/** The end of a paragraph: `words`, and what stands before the part in which they begin. */
function wordsBefore(
  parts: readonly (ast.Text | ast.Reference)[],
  first: number,
  words: string,
  language: string,
  most: number,
): string {
  const raw = most + LINE_BREAK;
  let piece = words.slice(-raw);
  let before = piece;
  for (let index = first - 1; index >= 0 && before.length < raw && !paragraphEnd.test(piece); index--) {
    // The blank makes the loop end, whatever the parts hold.
    piece = printedPart(parts[index]!, language).slice(-raw) || ' ';
    before = piece + before;
  }
  return joinLines(before.split(paragraphEnd).at(-1)!, language).slice(-most);
}
