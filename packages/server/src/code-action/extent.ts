import type { TextRange } from '@agendum/language';
import type { AstNode } from 'langium';
import { lineEnd, lineStart } from './action.js';

/**
 * What moves with a part of a file when it is moved: the comments on the lines right above it and at the end of its last line.
 * Something else on one of its lines stays where it is.
 */
export function extentOf({ $cstNode }: AstNode, text: string): TextRange {
  if (!$cstNode) {
    return { start: 0, end: 0 };
  }
  const { offset, end } = $cstNode;
  const rest = text.slice(end, lineEnd(text, end));
  const last = /^[ \t]*(?:\/\/.*)?$/.test(rest) ? end + rest.trimEnd().length : end;
  let start = lineStart(text, offset);
  if (text.slice(start, offset).trim() !== '') {
    return { start: offset, end: last };
  }
  let first = offset;
  while (start > 0) {
    start = lineStart(text, start - 1);
    const line = text.slice(start, lineEnd(text, start));
    if (!/^[ \t]*\/\//.test(line)) {
      break;
    }
    first = start + line.search(/\S/);
  }
  return { start: first, end: last };
}
