import type { TextRange } from '../finding.js';
import { FIRST_WORD, tokenNames, tokens } from '../syntax/generated/tokens.js';
import { scan, type TokenList } from '../syntax/scan.js';
import { beginning, behind, expectedAt, type Expectation, type GrammarPlace } from '../syntax/grammar-walk.js';
import { beginsStatement } from '../syntax/statement-start.js';

/** What can be written at a place of a text. */
export interface CompletionContext {
  /** What is typed already and would be replaced; empty between two words. */
  range: TextRange;
  expected: Expectation[];
  /** The words of the statement, or of the reference, up to the range. */
  before: string[];
  /** Whether the place is between the braces of a reference. */
  inReference: boolean;
}

/** A stretch of tokens, by the index of the first and of the one behind the last. */
type Stretch = readonly [from: number, to: number];

// The words of a title that an item is looked for by.
const MOST_WORDS = 12;

/**
 * What can be written at an offset, by the grammar. Nothing in text and in comments.
 *
 * Between braces there may be several answers, the likeliest first: the words before the cursor may be words of a title by
 * which an item is looked for. Only the statement around the offset is read against the grammar. So mistakes elsewhere do no
 * harm, and the time grows with the text only by that of cutting it into tokens.
 */
export function* completionContexts(text: string, offset: number): Iterable<CompletionContext> {
  const list = scan(text);
  if (isInComment(list, offset)) {
    return;
  }
  const { types, starts, ends } = list;
  const at = tokenAt(list, offset);
  const end = at < list.count && starts[at]! < offset ? ends[at]! : offset;
  const opener = openerBefore(list, at);
  if (opener === undefined) {
    const path = pathTo(list, at);
    const start = Math.min(starts[at] ?? offset, offset);
    yield { range: { start, end }, ...read(list, path), inReference: false };
  } else if (types[opener] === tokens.REFERENCE_OPEN) {
    const text = textOpener(list, opener);
    const outside = [...pathTo(list, text), [text, text + 1] as const];
    for (let from = at; from > Math.max(opener, at - MOST_WORDS); from--) {
      const start = Math.min(starts[from] ?? offset, offset);
      const { expected, before } = read(list, [...outside, [opener, from]]);
      // What begins with such words may be named, or stand right behind the brace with the word that says what it is.
      const sought =
        from === at || from === opener + 1 ? expected : expected.filter(({ kind }) => kind === 'reference');
      yield { range: { start, end }, expected: sought, before, inReference: true };
    }
  } else if (opensQuotedSymbol(list, opener)) {
    const quote = types[opener] === tokens.STRING_OPEN ? opener : opener - 1;
    const close = types[opener + 1] === tokens.STRING_CLOSE ? ends[opener + 1]! : offset;
    const { expected, before } = read(list, pathTo(list, quote));
    const range = { start: starts[quote]!, end: Math.max(offset, close) };
    yield { range, expected: expected.filter(({ kind }) => kind === 'reference'), before, inReference: false };
  }
}

function isInComment({ comments }: TokenList, offset: number): boolean {
  return comments.some(
    ({ kind, start, end }) => start < offset && (offset < end || (kind === 'LINE_COMMENT' && offset === end)),
  );
}

const ENDS: ReadonlySet<number> = new Set([tokens.REFERENCE_END, tokens.STRING_END, tokens.FENCE_END]);
const WORDS: ReadonlySet<number> = new Set([
  tokens.SYMBOL,
  tokens.DATE,
  tokens.TIME,
  tokens.INT,
  tokens.QUOTED,
  tokens.JUNK,
]);

/** The index of the word that an offset is in or behind; where there is none, of the first token behind the offset. */
function tokenAt({ text, count, types, starts, ends }: TokenList, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  // What is not closed is ended by empty tokens behind its last word. On the same line, it can still be gone on with.
  while (low > 0 && ENDS.has(types[low - 1]!) && /^[ \t]*$/.test(text.slice(ends[low - 1], offset))) {
    low--;
  }
  const isWord = low > 0 && (types[low - 1]! >= FIRST_WORD || WORDS.has(types[low - 1]!));
  return isWord && ends[low - 1]! >= offset ? low - 1 : low;
}

/** Tokens of a text, but for those between the braces of a reference. */
const IN_TEXT: ReadonlySet<number | undefined> = new Set([
  tokens.REFERENCE_OPEN,
  tokens.REFERENCE_CLOSE,
  tokens.REFERENCE_END,
  tokens.PROSE_TEXT,
  tokens.STRING_TEXT,
  tokens.FENCE_OPEN,
  tokens.STRING_OPEN,
]);
/** Behind these stands neither text nor a reference. */
const AROUND_TEXT: ReadonlySet<number | undefined> = new Set([
  tokens['{'],
  tokens['}'],
  tokens[','],
  tokens.FENCE_CLOSE,
  tokens.FENCE_END,
  tokens.STRING_CLOSE,
  tokens.STRING_END,
]);

/** The token that opens the reference which goes on at `at`, or any token of the text that does; undefined outside of text. */
function openerBefore({ types }: TokenList, at: number): number | undefined {
  for (let index = at - 1; index >= 0 && !AROUND_TEXT.has(types[index]); index--) {
    if (IN_TEXT.has(types[index])) {
      return index;
    }
  }
  return undefined;
}

function textOpener({ types }: TokenList, reference: number): number {
  let index = reference;
  while (index > 0 && types[index] !== tokens.FENCE_OPEN && types[index] !== tokens.STRING_OPEN) {
    index--;
  }
  return index;
}

function opensQuotedSymbol({ types }: TokenList, opener: number): boolean {
  return (
    types[opener] === tokens.STRING_OPEN ||
    (types[opener] === tokens.STRING_TEXT && types[opener - 1] === tokens.STRING_OPEN)
  );
}

/** The tokens that lead to `at`: the header of the file, of each block around, and the statement so far. */
function pathTo(list: TokenList, at: number): Stretch[] {
  const { types } = list;
  const from = statementStart(list, at);
  const path: Stretch[] = [[from, at]];
  let depth = 0;
  for (let index = from - 1; index >= 0; index--) {
    if (types[index] === tokens['}']) {
      depth++;
    } else if (types[index] === tokens['{'] && --depth < 0) {
      const start = statementStart(list, index);
      path.unshift([start, index + 1]);
      index = start;
      depth = 0;
    }
  }
  const first = path[0]![0];
  return first > 0 ? [[0, Math.min(first, endOfHeader(list))], ...path] : path;
}

const BEFORE_STATEMENT: ReadonlySet<number | undefined> = new Set([
  tokens['{'],
  tokens['}'],
  tokens.FENCE_CLOSE,
  tokens.FENCE_END,
]);

/** Where the statement begins that goes on at `at`, or that begins there. */
function statementStart(list: TokenList, at: number): number {
  const { types } = list;
  for (let index = at - 1; index > 0; index--) {
    if (BEFORE_STATEMENT.has(types[index])) {
      return index + 1;
    }
    if (isStatementStart(list, index)) {
      return index;
    }
  }
  return 0;
}

/** Whether a token is the first on its line and one that statements begin with. */
function isStatementStart({ text, types, starts, ends }: TokenList, index: number): boolean {
  return (
    index > 0 &&
    beginsStatement(tokenNames[types[index]!]!) &&
    (types[index - 1] !== tokens[','] || types[index] === tokens.DATE || types[index] === tokens.TIME) &&
    text.slice(ends[index - 1], starts[index]).includes('\n')
  );
}

function endOfHeader(list: TokenList): number {
  const first = tokenNames[list.types[0]!];
  if (first !== 'agenda' && first !== 'register' && first !== 'translation') {
    return 0;
  }
  let index = 1;
  while (index < list.count && !isStatementStart(list, index)) {
    index++;
  }
  return index;
}

function read(list: TokenList, path: readonly Stretch[]): Pick<CompletionContext, 'expected' | 'before'> {
  const { text, starts, ends } = list;
  let place: GrammarPlace = [];
  let around = [beginning()];
  for (const stretch of path) {
    // Where something cannot stand in a block, that block may not be closed yet: then it stands in one around it.
    const at = around.findLastIndex((each) => placeBehind(each, list, stretch).length > 0);
    place = at < 0 ? [] : placeBehind(around[at]!, list, stretch);
    // A brace that is a mistake is taken for the beginning of a block. What is in it is read as if it were not there.
    around = at < 0 ? around : [...around.slice(0, at + 1), place];
  }
  const [from, to] = path.at(-1)!;
  const before = Array.from({ length: to - from }, (_, index) => text.slice(starts[from + index], ends[from + index]));
  return { expected: expectedAt(place), before };
}

function placeBehind(place: GrammarPlace, { types }: TokenList, [from, to]: Stretch): GrammarPlace {
  let reached = place;
  for (let index = from; index < to && reached.length > 0; index++) {
    reached = behind(reached, types[index]!);
  }
  return reached;
}
