import type { TextRange } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';

/** A stretch of a document in lines and columns, from offsets. */
export function toRange({ textDocument }: Pick<LangiumDocument, 'textDocument'>, { start, end }: TextRange): Range {
  return { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
}

/** The place of a node of a syntax tree in lines and columns. */
export function rangeOfNode(document: LangiumDocument, node: { offset: number; end: number }): Range {
  return toRange(document, { start: node.offset, end: node.end });
}
