import type { IToken } from 'chevrotain';
import { AbstractCstNode, type AstNode, type CstNode } from 'langium';

type Range = CstNode['range'];

/** A token in the syntax tree. It knows its offsets; lines are counted when an editor asks for them, which is seldom. */
export class Leaf extends AbstractCstNode {
  constructor(
    public offset: number,
    public length: number,
    readonly tokenType: IToken['tokenType'],
    readonly hidden: boolean,
  ) {
    super();
  }

  get end(): number {
    return this.offset + this.length;
  }

  get astNode(): AstNode {
    if (!this.container) {
      throw new Error('This token is in no tree.');
    }
    return this.container.astNode;
  }

  get range(): Range {
    const lines = lineStartsOf(this.root.fullText);
    return { start: positionAt(lines, this.offset), end: positionAt(lines, this.end) };
  }
}

// The lines of the text that was asked for last.
let counted: { text: string; starts: number[] } = { text: '', starts: [0] };

function lineStartsOf(text: string): readonly number[] {
  if (counted.text !== text) {
    const starts = [0];
    for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
      starts.push(lineEnd.index + lineEnd[0].length);
    }
    counted = { text, starts };
  }
  return counted.starts;
}

function positionAt(starts: readonly number[], offset: number): Range['start'] {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return { line: low, character: offset - starts[low]! };
}
