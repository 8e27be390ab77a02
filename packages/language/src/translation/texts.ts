import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { pairTexts } from './pairing.js';
import { paragraphsOf } from './paragraphs.js';
import { listUnits, type TextNode } from './units.js';
import { fullTextOf, rangeOf } from '../syntax/place.js';

/** A text as a file has it. */
export interface SourceText {
  /** With its quotes or fences. */
  range: TextRange;
  /** Whether it stands in a text block, which has paragraphs. */
  block: boolean;
  /** Paragraphs and items of lists as they are written, references in their braces. */
  paragraphs: { range: TextRange; text: string }[];
}

/** A text of an agenda, and in a translation what it has for it. */
export interface TextUnit {
  /** Names the text in the agenda and in all its translations: `title`, `item/opening/text/1`. */
  key: string;
  /** Id of the item it belongs to. */
  item?: string;
  /** In the original. */
  source: SourceText;
  /** In the translation; absent where there is none yet, and for an agenda. */
  target?: SourceText;
}

/** The texts of a linked agenda, or of a linked translation and its original, in the order of the original. */
export function textUnits(file: ast.AgendaFile): TextUnit[] {
  const pairs = pairTexts(file)?.pairs;
  const units =
    pairs ?? listUnits(file, surveyOf(file).language).units.map((source) => ({ source, target: undefined }));
  return units.map(({ source: { key, part, node }, target }) => ({
    key,
    ...(part.startsWith('item/') && { item: part.slice('item/'.length) }),
    source: sourceText(node),
    ...(target && { target: sourceText(target) }),
  }));
}

function sourceText(node: TextNode): SourceText {
  const text = fullTextOf(node);
  return {
    range: rangeOf(node),
    block: node.$type === 'TextBlock',
    paragraphs: paragraphsOf(node).map(({ range }) => ({ range, text: text.slice(range.start, range.end) })),
  };
}
