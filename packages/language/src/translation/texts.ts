import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { pairTexts } from './pairing.js';
import { paragraphsOf } from './paragraphs.js';
import { piecesOf, type Piece } from './pieces.js';
import { listUnits, type TextNode } from './units.js';
import { fullTextOf, rangeOf } from '../syntax/place.js';

/** A text as a file has it. */
export interface SourceText {
  /** With its quotes or fences. */
  range: TextRange;
  /** Whether it stands in a text block, which has paragraphs. */
  block: boolean;
  /** Paragraphs and items of lists as they are written, references in their braces. */
  paragraphs: SourceParagraph[];
}

/** A paragraph or an item of a list. */
export interface SourceParagraph {
  /** Without the hyphen of a list. */
  range: TextRange;
  /** As it is written, with its line breaks. */
  text: string;
  /** What it says, its lines put together. */
  pieces: Piece[];
  /** Whether it is an item of a list. */
  listed: boolean;
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
  const pairing = pairTexts(file);
  const { language } = surveyOf(file);
  const original = pairing ? surveyOf(pairing.original).language : language;
  const units = pairing?.pairs ?? listUnits(file, language).units.map((source) => ({ source, target: undefined }));
  return units.map(({ source: { key, part, node }, target }) => ({
    key,
    ...(part.startsWith('item/') && { item: part.slice('item/'.length) }),
    source: sourceText(node, original),
    ...(target && { target: sourceText(target, language) }),
  }));
}

/** A text as its file has it, in the language of the file. */
export function sourceText(node: TextNode, language: string): SourceText {
  const text = fullTextOf(node);
  const block = node.$type === 'TextBlock';
  return {
    range: rangeOf(node),
    block,
    paragraphs: paragraphsOf(node).map((paragraph) => ({
      range: paragraph.range,
      text: text.slice(paragraph.range.start, paragraph.range.end),
      pieces: piecesOf(paragraph, text, { quoted: !block, language }),
      listed: paragraph.listed,
    })),
  };
}
