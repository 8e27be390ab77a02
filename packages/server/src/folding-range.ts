import { surveyOf, type ast, type TextRange } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { allParts } from './structure.js';

/** Folds whatever takes several lines: items, sections, text blocks, days, long declarations, comments. */
export class AgendumFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const { textDocument } = document;
    const file = document.parseResult.value as ast.AgendaFile;
    const text = textDocument.getText();
    const folded = new Map<number, FoldingRange>();
    const fold = (start: number, end: number, kind?: FoldingRangeKind): void => {
      const startLine = textDocument.positionAt(start).line;
      // The line that closes what was opened stays in sight.
      const closes = kind === undefined && /["}]/.test(text[end - 1] ?? '') && isFirstOnLine(text, end);
      const endLine = textDocument.positionAt(end).line - (closes ? 1 : 0);
      if (endLine > startLine && !folded.has(startLine)) {
        folded.set(startLine, { startLine, endLine, ...(kind !== undefined && { kind }) });
      }
    };
    for (const { $cstNode } of allParts(file)) {
      if ($cstNode) {
        fold($cstNode.offset, $cstNode.end);
      }
    }
    for (const { start, end } of commentsOf(file, text)) {
      fold(start, end, FoldingRangeKind.Comment);
    }
    return [...folded.values()].sort((a, b) => a.startLine - b.startLine);
  }
}

/** Whether a closing brace or fence that ends here has nothing but blanks before it on its line. */
function isFirstOnLine(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return /^\s*(?:\}|""")$/.test(line);
}

const LINE_COMMENTS = /^[ \t]*\/\/.*(?:\r?\n[ \t]*\/\/.*)+/gm;

/** Comments of several lines: in one piece, or line after line. What looks like one inside of text is text. */
function commentsOf(file: ast.AgendaFile, text: string): TextRange[] {
  const { blocks, titles } = surveyOf(file);
  const texts = [...blocks, ...titles].flatMap(({ $cstNode }) => $cstNode ?? []);
  return [...lineComments(text), ...blockComments(text)].filter(
    ({ start }) => !texts.some((node) => node.offset <= start && start < node.end),
  );
}

function lineComments(text: string): TextRange[] {
  return [...text.matchAll(LINE_COMMENTS)].map(({ 0: lines, index }) => ({ start: index, end: index + lines.length }));
}

function blockComments(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = text.indexOf('/*');
  while (start >= 0) {
    const end = text.indexOf('*/', start + 2);
    if (end < 0) {
      break;
    }
    found.push({ start, end: end + 2 });
    start = text.indexOf('/*', end + 2);
  }
  return found;
}
