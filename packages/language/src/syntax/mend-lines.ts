import type { ILexingError, IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import { nearName } from '../rules/near-name.js';
import { shorten } from '../shorten.js';
import { FIRST_WORD, tokenNames, tokens as numbers } from './generated/tokens.js';
import { beginsStatement } from './statement-start.js';
import { FIRST_OF_LINE } from './error-marks.js';
import { as, emptyBefore, startsLine } from './token-objects.js';

const messages = {
  quotes: (written: string) => `A text stands in straight quotes: "${written}".`,
  oneWord: (written: string) =>
    `"${written}" cannot stand here: the title of an item follows its id, which is one word, like other-matters.`,
  comma: 'Between the id of an item and its title stands nothing. Leave the comma out.',
  number: (written: string) =>
    `"${written}" cannot stand here: the number of an item follows from its place and is never written. In its place stands an id, a word of your choice, by which the text and the timetable name the item.`,
  item: (id: string) => `An item begins with the word "item": item ${id} "its title".`,
  timetable: (written: string) => `"${written}" means nothing here. Did you mean "timetable"?`,
  none: 'An item for which no documents are expected says so with documents none.',
  braces: 'The documents of an item stand without braces, with commas between them.',
};

/** Lines whose text may be without its quotes. */
const TEXT_FIELDS = new Set(['title', 'subtitle', 'session', 'author', 'body', 'place']);
/** Words with which something else goes on in such a line. */
const GO_ON = new Set(['short', 'in', 'number', 'done']);

interface Line {
  line: readonly IToken[];
  text: string;
  /** How many braces are open before it. */
  depth: number;
  tell: (from: IToken, to: IToken, message: string) => void;
}

/**
 * Reads lines with slips as what they are meant for: a text without quotes, an item without its first word or with a number, a timetable by another
 * name. Each costs one finding, and what stands after it is still there. Takes time in proportion to the length of the text.
 */
export function mendLines({ tokens, hidden, errors }: LexerResult, text: string): LexerResult {
  const mended: IToken[] = [];
  const told: ILexingError[] = [];
  const tell = ({ startOffset }: IToken, { endOffset }: IToken, message: string): void => {
    const length = endOffset! + 1 - startOffset;
    told.push({ offset: startOffset, length, line: undefined, column: undefined, message });
  };
  let depth = 0;
  for (let start = 0; start < tokens.length;) {
    tokens[start]!.payload = startsLine(text, tokens[start]!) ? FIRST_OF_LINE : undefined;
    let end = start + 1;
    while (end < tokens.length && !startsLine(text, tokens[end]!)) {
      end++;
    }
    const line = tokens.slice(start, end);
    // The first slip of a line is told; what follows may be one because of it.
    const read = mendLine({ line, text, depth, tell }, tokens[end]);
    for (const token of read) {
      const { name } = token.tokenType;
      depth = Math.max(0, depth + (name === '{' ? 1 : name === '}' ? -1 : 0));
      mended.push(token);
    }
    start = end;
  }
  return { tokens: mended, hidden, errors: [...errors, ...told] };
}

function mendLine(read: Line, next: IToken | undefined): readonly IToken[] {
  const { line } = read;
  const [first, second] = line;
  const name = nameOf(first);
  if (name === 'item' && second) {
    return mendItem(read);
  }
  if (TEXT_FIELDS.has(name)) {
    return mendField(read);
  }
  if (name === 'document' && read.depth === 0 && nameOf(second) === 'SYMBOL' && line.length > 2) {
    return mendTitle(read, 2);
  }
  if (name === 'no' && nameOf(second) === 'documents' && line.length === 2) {
    read.tell(first!, second!, messages.none);
    return [second!, as(first!, 'none')];
  }
  if (name === 'documents') {
    return mendDocuments(read);
  }
  return mendBeginning(read, next);
}

/** `item 1 "Opening"`, `item the opening "Opening"`, `item opening Opening of the meeting {` */
function mendItem({ line, ...read }: Line): readonly IToken[] {
  const [item, id, third] = line;
  if (nameOf(id) === 'INT') {
    read.tell(id!, id!, messages.number(id!.image));
    const rest = isWord(third) ? line.slice(2) : [as(id!, 'ID'), ...line.slice(2)];
    return [item!, ...rest];
  }
  if (nameOf(third) === ',' && nameOf(line[3]) === 'STRING_OPEN') {
    read.tell(third!, third!, messages.comma);
    return [item!, id!, ...line.slice(3)];
  }
  return isWord(id) ? mendTitle({ line, ...read }, 2) : line;
}

/** Words where the quotes of a title should begin. */
function mendTitle({ line, text, tell }: Line, at: number): readonly IToken[] {
  const words = wordsFrom(line, at);
  const [first, last, behind] = [words[0], words.at(-1), nameOf(line[at + words.length])];
  if (!first || !last || GO_ON.has(nameOf(first)) || !['', '{', 'STRING_OPEN'].includes(behind)) {
    return line;
  }
  const written = shorten(text.slice(first.startOffset, last.endOffset! + 1));
  tell(first, last, behind === 'STRING_OPEN' ? messages.oneWord(written) : messages.quotes(written));
  return [...line.slice(0, at), ...line.slice(at + words.length)];
}

/** `title Provisional agenda` */
function mendField({ line, text, tell }: Line): readonly IToken[] {
  const words = wordsFrom(line, 1);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length + 1 < line.length || words.some((word) => GO_ON.has(nameOf(word)))) {
    return line;
  }
  tell(first!, last!, messages.quotes(shorten(text.slice(first!.startOffset, last!.endOffset! + 1))));
  return [];
}

/** `documents { A/80/1 }` */
function mendDocuments({ line, tell }: Line): readonly IToken[] {
  const last = line.at(-1)!;
  if (nameOf(line[1]) !== '{' || nameOf(last) !== '}') {
    return line;
  }
  tell(line[1]!, line[1]!, messages.braces);
  return [line[0]!, ...line.slice(2, -1)];
}

/** `opening "Opening" {`, `1. "Opening"`, `organization of work {` */
function mendBeginning({ line, text, depth, tell }: Line, next: IToken | undefined): readonly IToken[] {
  const [first] = line;
  const words = wordsFrom(line, 0);
  const last = words.at(-1);
  const behind = nameOf(line[words.length]);
  const isOpen = nameOf(line.at(-1)) === '{';
  if (!first || !last) {
    return line;
  }
  if (
    depth === 0 &&
    isOpen &&
    words.length + 1 === line.length &&
    nameOf(next) === 'DATE' &&
    !isOf(first, 'timetable')
  ) {
    tell(first, last, messages.timetable(shorten(text.slice(first.startOffset, last.endOffset! + 1))));
    return [as(first, 'timetable'), line.at(-1)!];
  }
  const isTitled = words.length === 1 && behind === 'STRING_OPEN';
  if (isTitled && nameOf(first) === 'INT') {
    tell(first, first, messages.number(first.image));
    return [emptyBefore(first, 'item'), as(first, 'ID'), ...line.slice(1)];
  }
  if (isTitled && isOpen && nameOf(first) === 'ID' && nearName(first.image, keywords()) === undefined) {
    tell(first, first, messages.item(shorten(first.image)));
    return [emptyBefore(first, 'item'), ...line];
  }
  return line;
}

function keywords(): string[] {
  return tokenNames.filter((name) => /^[a-z]{4,}$/.test(name) && beginsStatement(name));
}

/** The words, numbers and symbols from a place of a line on. */
function wordsFrom(line: readonly IToken[], at: number): readonly IToken[] {
  let end = at;
  while (isWord(line[end]) || ['INT', 'SYMBOL', '-'].includes(nameOf(line[end]))) {
    end++;
  }
  return line.slice(at, end);
}

function isWord(token: IToken | undefined): boolean {
  return token !== undefined && (numbers[token.tokenType.name as keyof typeof numbers] ?? 0) >= FIRST_WORD;
}

function isOf({ image }: IToken, keyword: string): boolean {
  return nearName(image, [keyword]) !== undefined;
}

function nameOf(token: IToken | undefined): string {
  return token?.tokenType.name ?? '';
}
