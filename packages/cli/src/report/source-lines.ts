/** A place in a text, counted as editors do. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units from the beginning of the text. */
  readonly offset: number;
  /** The line without its end. */
  readonly text: string;
}

/** The lines of a text, for looking places up. A line ends with LF, CR LF or CR. */
export class SourceLines {
  private readonly text: string;
  private readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
      this.starts.push(index + end.length);
    }
  }

  /** The place of a UTF-16 offset. An offset outside the text counts as its nearest end. */
  at(offset: number): Place {
    const bounded = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= bounded) {
        low = middle;
      } else {
        high = middle;
      }
    }
    const start = this.starts[low] ?? 0;
    let end = this.starts[low + 1] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) {
      end--;
    }
    return { line: low + 1, column: bounded - start + 1, offset: bounded, text: this.text.slice(start, end) };
  }
}
