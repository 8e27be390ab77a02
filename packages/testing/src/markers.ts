/** The marks of a fixture. Each must be non-empty and differ from the others; the default marks mean nothing in an agenda. */
export interface Marks {
  cursor: string;
  open: string;
  close: string;
}

/** A place in a text: UTF-16 offsets from zero, the end not included. */
export interface MarkedRange {
  start: number;
  end: number;
}

/** A text without its marks, and where they stood. */
export interface MarkedText {
  text: string;
  /** The cursors, in the order of the text, as UTF-16 offsets from zero. */
  offsets: number[];
  /** The ranges, in the order in which they open; they may nest. */
  ranges: MarkedRange[];
}

/** One file of a fixture with several. */
export interface MarkedFile extends MarkedText {
  name: string;
}

const defaultMarks: Marks = { cursor: '<|>', open: '<[', close: ']>' };

/** Takes the marks out of a text and returns where they stood. Throws when a range is opened or closed only. */
export function parseMarkers(marked: string, marks: Partial<Marks> = {}): MarkedText {
  const { cursor, open, close } = { ...defaultMarks, ...marks };
  const offsets: number[] = [];
  const ranges: MarkedRange[] = [];
  const unclosed: MarkedRange[] = [];
  let text = '';
  for (let at = 0; at < marked.length;) {
    if (marked.startsWith(cursor, at)) {
      offsets.push(text.length);
      at += cursor.length;
    } else if (marked.startsWith(open, at)) {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      unclosed.push(range);
      at += open.length;
    } else if (marked.startsWith(close, at)) {
      const range = unclosed.pop();
      if (!range)
        throw new Error(`"${close}" closes a range that no "${open}" opens, at offset ${at} of the marked text.`);
      range.end = text.length;
      at += close.length;
    } else {
      text += marked[at];
      at += 1;
    }
  }
  if (unclosed.length > 0) throw new Error(`A range is opened with "${open}" and not closed with "${close}".`);
  return { text, offsets, ranges };
}

/**
 * Parts a fixture into its files. Each begins after a header line, `--- name.agenda`, and ends before the next one.
 * Throws when there is text before the first header line or when a name comes twice.
 */
export function parseFiles(fixture: string, marks: Partial<Marks> = {}): MarkedFile[] {
  const [before = '', ...parts] = fixture.split(/^--- (\S+)[ \t]*\n/m);
  if (before.trim() !== '') throw new Error('A fixture of several files begins with a header line, "--- name.agenda".');
  const files: MarkedFile[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index]!;
    if (files.some((file) => file.name === name)) throw new Error(`The fixture has two files named ${name}.`);
    files.push({ name, ...parseMarkers(parts[index + 1]!, marks) });
  }
  return files;
}
