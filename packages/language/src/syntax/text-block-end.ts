/** Where a text block ends. */
export interface TextBlockEnd {
  /** UTF-16 offset of the closing fence, or of the place where an unclosed block stops. */
  offset: number;
  closed: boolean;
}

const FENCE = '"""';

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_-]*`;
const NUMBER = String.raw`(?:"[^"]*"|\d[^\s",;]*)`;
const SYMBOL = String.raw`(?:"[^"]*"|[\p{L}\p{N}][^\s",;/]*\/[^\s",;]*)`;
// The text of a name, after the letters of its language.
const TEXT = String.raw`(?:[a-z]{2}[ \t]+)?"[^]*"`;

// A line that belongs to the structure of a file. Only asked for when a fence may be missing, so that prose may hold such
// lines; strict all the same, because prose that is closed may end with a line that begins with one of these words.
const structure = (): RegExp =>
  new RegExp(
    String.raw`^[ \t]*(?:${[
      String.raw`\}`,
      String.raw`item[ \t]+${NAME}[ \t]*(?:\{[^]*|number[ \t]+\d[^]*|"[^]*["{}\d])`,
      String.raw`section[ \t]+(?:${NAME}[ \t]+)?"[^]*\{`,
      String.raw`timetable[ \t]*(?:"[^]*")?[ \t]*\{`,
      String.raw`(?:conditional|abeyance|internal(?:[ \t]*""")?)`,
      String.raw`documents(?:[ \t]+(?:none|${SYMBOL}[^]*))?`,
      String.raw`joint[ \t]+with[ \t]+${NAME}(?:[ \t]*,[^]*)?`,
      String.raw`(?:allocation|authority|title|subtitle|session|author)[ \t]+"[^]*"`,
      String.raw`dates[ \t]+\d{4}-[^]*`,
      String.raw`masthead[ \t]*\{[^]*`,
      String.raw`(?:body|place)[ \t]+(?:${NAME}[ \t]+)?${TEXT}`,
      String.raw`note[ \t]+${NAME}[ \t]+"[^]*"`,
      String.raw`document[ \t]+${SYMBOL}[ \t]*${TEXT}`,
      String.raw`(?:resolution|decision)[ \t]+(?:${NAME}[ \t]+)?${NUMBER}[ \t]*${TEXT}`,
    ].join('|')})[ \t]*(?:\/\/[^]*)?\r?$`,
    'u',
  );

const FIRST_WORD =
  /^[ \t]*(?:\}|(?:item|section|timetable|conditional|abeyance|internal|documents?|joint|allocation|authority|title|subtitle|session|author|place|dates|masthead|body|note|resolution|decision)(?![a-z]))/;
let fullPattern: RegExp | undefined;

/** Whether a line begins with a word that a line of structure can begin with. */
export function mayBeStructure(line: string): boolean {
  return FIRST_WORD.test(line);
}

// Most lines of prose begin otherwise, and are spared the making of the whole pattern, which takes milliseconds.
function isStructure(line: string): boolean {
  return mayBeStructure(line) && (fullPattern ??= structure()).test(line);
}

/**
 * Finds the end of the text block whose opening fence ends at `start`.
 *
 * A block ends at the next fence. If that fence opens another block, or there is none, the closing fence is missing: the
 * block then stops at the end of the line before the first line of structure, so that the items after it are still found.
 * The cost is linear: each block reads no further than to the next fence.
 */
export function findTextBlockEnd(text: string, start: number): TextBlockEnd {
  const fence = text.indexOf(FENCE, start);
  if (fence >= 0 && !opensBlock(text, start, fence)) {
    return { offset: fence, closed: true };
  }
  const limit = fence < 0 ? text.length : fence;
  const structure = firstStructureLine(text, start, limit);
  if (structure !== undefined) {
    return { offset: structure, closed: false };
  }
  return fence < 0 ? { offset: text.length, closed: false } : { offset: fence, closed: true };
}

/** Whether the fence at `fence` follows a line of structure, which a closing fence never does. */
function opensBlock(text: string, start: number, fence: number): boolean {
  const newline = text.slice(start, fence).lastIndexOf('\n');
  if (newline < 0) {
    return false;
  }
  const lineStart = start + newline + 1;
  const before = text.slice(lineStart, fence);
  if (before.trim() !== '') {
    return /^[ \t]*(?:internal|note[ \t]+\S+)[ \t]*$/.test(before);
  }
  let end = lineStart - 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) {
    end--;
  }
  const previous = text.lastIndexOf('\n', end - 1) + 1;
  return previous > start && isStructure(text.slice(previous, end));
}

function firstStructureLine(text: string, start: number, limit: number): number | undefined {
  let newline = text.indexOf('\n', start);
  while (newline >= 0 && newline < limit) {
    const next = text.indexOf('\n', newline + 1);
    const end = next < 0 ? text.length : next;
    if (isStructure(text.slice(newline + 1, end))) {
      return newline;
    }
    newline = next;
  }
  return undefined;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
