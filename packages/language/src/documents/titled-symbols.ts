import type * as ast from '../generated/ast.js';
import type { TextRange } from '../finding.js';
import { rangeOf, startOf } from '../syntax/place.js';
import { mentionsIn, type Prose } from '../prose/prose.js';
import { joinLines } from '../lowering/line-break.js';
import { printedPart } from './printed-words.js';

/** A symbol beside what may be the title of its document: "the report on tools (A/80/1)", "A/80/1, entitled “Report on tools”". */
export interface TitledSymbol {
  /** As it is written, without what is broken in it. */
  symbol: string;
  range: TextRange;
  /**
   * What stands before the bracket or the comma in the same paragraph, no more than so many characters. Undefined where there is neither.
   */
  before: ((most: number) => string) | undefined;
  /** What stands in quotation marks near by. */
  quoted: string[];
}

/** In the bracket a word may stand before the symbol: "(see A/80/1)". */
const opened = /(?:[([（［][^()[\]（）［］\d\n]{0,12}|[,，،]\s*)$/;
const MOST_OPENED = 16;
/** A title in quotation marks, and words that part it from the symbol: “…” (document A/80/1); A/80/1, entitled “…”. */
const quotedBefore = /[“”„«"]([^“”„«»"\n]{8,400})[“”»"][^“”„«»".。!?;；\n]{0,24}$/;
const quotedBehind = /^[^“”„«»".。!?;；\n]{0,30}[“”„«"]([^“”„«»"\n]{8,400})[“”»"]/;
const MOST_QUOTED = 440;
const mark = /[“”„«»"]/;
/** Of the words between a title and the symbol, its quotation mark included. */
const MOST_BETWEEN = 31;
const paragraphEnd = /\n[^\S\n]*\n|\n\s*- /;

const none: readonly TitledSymbol[] = [];

/** The symbols in a text, in references or in plain words, beside which a title may stand. */
export function titledSymbols({ node, language, cites }: Prose): readonly TitledSymbol[] {
  const { parts } = node;
  if (!cites) {
    return none;
  }
  const found: TitledSymbol[] = [];
  const look = (around: { before: string; after: string; first: number }, symbol: string, range: TextRange): void => {
    const bracket = opened.exec(around.before.slice(-MOST_OPENED));
    // A quotation mark near by is looked for first: beside most symbols there is none.
    const quoted = [
      mark.test(around.before.slice(-MOST_BETWEEN)) ? quotedBefore.exec(around.before.slice(-MOST_QUOTED)) : undefined,
      mark.test(around.after.slice(0, MOST_BETWEEN))
        ? quotedBehind.exec(around.after.slice(0, MOST_QUOTED))
        : undefined,
    ].flatMap((match) => match?.[1] ?? []);
    const words = bracket && around.before.slice(0, -bracket[0].length);
    if (words || quoted.length > 0) {
      const before = words ? (most: number) => wordsBefore(parts, around.first, words, language, most) : undefined;
      found.push({ symbol, range, before, quoted });
    }
  };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
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
