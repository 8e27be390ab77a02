import { ast, type TextRange } from '@agendum/language';
import { CstUtils, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { toRange } from './ranges.js';

/**
 * Widens a selection in the steps an author thinks in: the word, the sentence, the paragraph, the text block, the item, what
 * the item is in, the file. Inside of braces, the reference comes first.
 */
export function selectionRanges(document: LangiumDocument, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => selectionRange(document, position));
}

function selectionRange(document: LangiumDocument, position: Position): SelectionRange {
  const offset = document.textDocument.offsetAt(position);
  const steps: TextRange[] = [];
  let last = { start: offset, end: offset };
  for (const step of widening(document, offset)) {
    if (step.start <= last.start && step.end >= last.end && step.end - step.start > last.end - last.start) {
      last = step;
      steps.push(step);
    }
  }
  const widest: SelectionRange = { range: toRange(document, steps.pop() ?? last) };
  return steps.reduceRight((parent, step) => ({ range: toRange(document, step), parent }), widest);
}

/** The steps from an offset outwards. Some may be empty or no wider than the one before. */
function* widening(document: LangiumDocument, offset: number): Iterable<TextRange> {
  const text = document.textDocument.getText();
  const root = document.parseResult.value.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset - 1));
  if (leaf) {
    if (ast.isText(leaf.astNode)) {
      yield segment('word', text, rangeOf(leaf), offset);
    } else {
      yield rangeOf(leaf);
    }
    for (let node: AstNode | undefined = leaf.astNode; node; node = node.$container) {
      if (ast.isTitle(node) || ast.isTextBlock(node)) {
        yield* insideText(node, text, offset);
      } else if (ast.isReference(node) && node.$cstNode) {
        yield inner(rangeOf(node.$cstNode), '{', '}', text);
      }
      // The parts of a text are no step of their own: they end wherever a reference begins.
      if (node.$cstNode && node.$container && !ast.isText(node)) {
        yield rangeOf(node.$cstNode);
      }
    }
  }
  yield { start: 0, end: text.length };
}

function* insideText(node: ast.Title | ast.TextBlock, text: string, offset: number): Iterable<TextRange> {
  const mark = ast.isTitle(node) ? '"' : '"""';
  const content = inner(rangeOf(node.$cstNode!), mark, mark, text);
  if (content.start <= offset && offset <= content.end) {
    const paragraph = paragraphAt(text, content, offset);
    yield segment('sentence', text, paragraph, offset);
    yield paragraph;
    yield trimmed(text, content);
  }
}

/** What stands between the marks; an end mark that is missing takes nothing away. */
function inner({ start, end }: TextRange, open: string, close: string, text: string): TextRange {
  const from = start + open.length;
  return { start: from, end: text.slice(from, end).endsWith(close) ? end - close.length : Math.max(from, end) };
}

const EMPTY_LINE = /\n[ \t\r]*\n/g;

/** The lines around an offset, up to the next empty ones. */
function paragraphAt(text: string, { start, end }: TextRange, offset: number): TextRange {
  const breaks = [...text.slice(start, end).matchAll(EMPTY_LINE)].map((match) => start + match.index);
  return trimmed(text, {
    start: breaks.findLast((place) => place < offset) ?? start,
    end: breaks.find((place) => place >= offset) ?? end,
  });
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  return { start: from, end: Math.max(from, start + content.trimEnd().length) };
}

const segmenters: Partial<Record<'word' | 'sentence', Intl.Segmenter>> = {};

/** The word or sentence at an offset, in any script: the rules for it are the same in all six languages. */
function segment(granularity: 'word' | 'sentence', text: string, { start, end }: TextRange, offset: number): TextRange {
  segmenters[granularity] ??= new Intl.Segmenter('en', { granularity });
  const at = Math.min(offset, end - 1) - start;
  const found = at < 0 ? undefined : segmenters[granularity].segment(text.slice(start, end)).containing(at);
  return found
    ? trimmed(text, { start: start + found.index, end: start + found.index + found.segment.length })
    : { start: offset, end: offset };
}

function rangeOf({ offset, end }: CstNode): TextRange {
  return { start: offset, end };
}
