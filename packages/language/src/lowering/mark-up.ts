import type { Inline } from '@agendum/model';

/** Turns `*emphasis*`, `**strong**` and `[text](https://…)` into nodes. Marks that do not pair are text. */
export function markUp(inlines: Inline[]): Inline[] {
  const marked = inlines.some((inline) => inline.kind === 'text' && /[*[]/.test(inline.text));
  return marked ? emphasise(linkUp(inlines)) : inlines;
}

type Text = Extract<Inline, { kind: 'text' }>;

const LINK = /\[([^\][]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)/g;

function linkUp(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind !== 'text') {
      return [inline];
    }
    const pieces: Inline[] = [];
    let from = 0;
    for (const match of inline.text.matchAll(LINK)) {
      const label = slice(inline, match.index + 1, match.index + 1 + match[1]!.length);
      pieces.push(slice(inline, from, match.index));
      from = match.index + match[0].length;
      pieces.push({ kind: 'link', url: match[2]!, content: [label], range: slice(inline, match.index, from).range });
    }
    pieces.push(slice(inline, from, inline.text.length));
    return pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
  });
}

// Marks that wait for their pair. More are text, so that the cost stays linear whatever the text is.
const MOST_OPEN = 32;

interface Open {
  mark: '*' | '**';
  start: number;
  /** Where in the output the content begins. */
  index: number;
}

/** Pairs stars across the pieces of a paragraph, references included. */
function emphasise(inlines: readonly Inline[]): Inline[] {
  const output: Inline[] = [];
  const open: Open[] = [];
  const close = (mark: Open['mark'], end: number): boolean => {
    const at = open.findLastIndex((candidate) => candidate.mark === mark);
    if (at < 0) {
      return false;
    }
    // What was opened after it and never closed is text.
    const opening = open[at]!;
    open.length = at;
    const content = output.splice(opening.index + 1);
    output.pop();
    if (content.length === 0) {
      return false;
    }
    const range = { file: content[0]!.range.file, start: opening.start, end };
    output.push({ kind: 'emphasis', strong: mark === '**', content, range });
    return true;
  };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      output.push(inline);
      continue;
    }
    let from = 0;
    for (const match of inline.text.matchAll(/\*+/g)) {
      const run = match[0];
      const end = match.index + run.length;
      const before = match.index > 0 ? inline.text[match.index - 1]! : output.length > 0 ? 'x' : ' ';
      const after = inline.text[end] ?? (inline === inlines.at(-1) ? ' ' : 'x');
      if (run.length > 2) {
        continue;
      }
      const mark = run as Open['mark'];
      const piece = slice(inline, from, match.index);
      const closes = !/\s/.test(before) && open.some((candidate) => candidate.mark === mark);
      const opens = !/\s/.test(after);
      if (!closes && !opens) {
        continue;
      }
      if (piece.text !== '') {
        output.push(piece);
      }
      const star = slice(inline, match.index, end);
      from = end;
      if (!(closes && close(mark, star.range.end))) {
        open.push({ mark, start: star.range.start, index: output.length });
        if (open.length > MOST_OPEN) {
          open.shift();
        }
        output.push(star);
      }
    }
    const rest = slice(inline, from, inline.text.length);
    if (rest.text !== '') {
      output.push(rest);
    }
  }
  return output;
}

/** Part of a text. Its place is exact within a line and within the paragraph at its ends. */
function slice(text: Text, start: number, end: number): Text {
  const { range } = text;
  return {
    kind: 'text',
    text: text.text.slice(start, end),
    range: {
      file: range.file,
      start: Math.min(range.start + start, range.end),
      end: end === text.text.length ? range.end : Math.min(range.start + end, range.end),
    },
  };
}
