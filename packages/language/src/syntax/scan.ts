import type { TextRange } from '../finding.js';
import { FIRST_WORD, tokenNames, tokens } from './generated/tokens.js';
import { markJunk } from './reference-tokens.js';
import { slipAt, type Slip } from './slips.js';
import { findTextBlockEnd } from './text-block-end.js';
import { endOfComment, endOfProse, endOfQuoted, endOfStringText, endsReference, endsString } from './text-patterns.js';
import { endOfId, endOfSymbol, numberAt } from './word-patterns.js';

/** The tokens of a text in arrays side by side: the type, the start and the end of the token of that index. */
export interface TokenList {
  text: string;
  /** Without the end of the file, whose type stands behind the others. */
  readonly count: number;
  /** Numbers of {@link tokens}. */
  readonly types: Uint8Array;
  /** UTF-16 offsets of their first characters. */
  readonly starts: Int32Array;
  /** UTF-16 offsets behind their last characters. */
  readonly ends: Int32Array;
  readonly comments: readonly Comment[];
  /** Characters that mean nothing where they stand. */
  readonly strays: readonly Stray[];
  /** What is read in the place of what is written, by the start of the token. Only of slips. */
  readonly meant?: ReadonlyMap<number, string>;
  /** How many braces are open at most, one inside the other. */
  readonly depth: number;
}

export interface Stray extends TextRange {
  /** What it was taken for, where the text was read with its slips. */
  slip?: Slip['kind'];
}

export interface Comment extends TextRange {
  kind: 'LINE_COMMENT' | 'BLOCK_COMMENT';
}

/** The words of the language. */
const keywords = new Map(tokenNames.slice(FIRST_WORD).map((name, index) => [name, FIRST_WORD + index]));
keywords.delete('ID');
/** The same by their length and their first letter, so that a word need not be cut out of the text to be looked up. */
const keywordsLike: (string[] | undefined)[] = [];
for (const keyword of keywords.keys()) {
  (keywordsLike[keyword.length * 128 + keyword.charCodeAt(0)] ??= []).push(keyword);
}

const MARKS: Readonly<Record<string, number>> = {
  '{': tokens['{'],
  '}': tokens['}'],
  ',': tokens[','],
  '-': tokens['-'],
  '–': tokens['–'],
};

/** Blanks of ASCII. */
const BLANKS = ' \n\r\t\v\f';

/**
 * Cuts a text with mistakes into tokens: what stands for something else without a doubt, such as typographic quotes around a title or
 * full-width hours, is read as that, and told among the strays.
 */
export function scanWithSlips(text: string): TokenList {
  return new Scanner(text, false, true).scan();
}

/**
 * Cuts a text into tokens. Never throws.
 *
 * There are four modes: main, string (between quotes), prose (between fences) and reference (between braces, in either).
 * Text holds no keywords, comments or quotes, so nothing in it needs escaping; an unclosed reference or string ends with
 * its line. The three END tokens are empty. They close a mode where its closing mark is missing, which costs one finding
 * there and nothing after it.
 *
 * @param unfinished whether what is open at the end stays open, because the text is cut at a cursor
 */
export function scan(text: string, unfinished = false): TokenList {
  return new Scanner(text, unfinished).scan();
}

class Scanner {
  private at = 0;
  private count = 0;
  private types = new Uint8Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private readonly comments: Comment[] = [];
  private readonly strays: Stray[] = [];
  private readonly meant = new Map<number, string>();
  private open = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly unfinished: boolean,
    private readonly forgiving = false,
  ) {}

  scan(): TokenList {
    const { text, comments, strays } = this;
    while (this.at < text.length) {
      this.main();
    }
    const { count } = this;
    return {
      text,
      count,
      types: this.types.slice(0, count + 2),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      comments,
      strays,
      depth: this.depth,
      ...(this.forgiving && { meant: this.meant }),
    };
  }

  private main(): void {
    const { text, at } = this;
    const character = text[at]!;
    if (isBlank(character)) {
      this.at++;
      return;
    }
    const mark = MARKS[character];
    const slip = this.forgiving ? slipAt(text, at) : undefined;
    if (slip) {
      this.slip(slip);
    } else if (mark !== undefined) {
      this.add(mark, at + 1);
      this.countBraces(mark);
    } else if (character === '"') {
      if (text.startsWith('"""', at)) {
        this.prose();
      } else {
        this.string();
      }
    } else if (character === '/') {
      this.comment();
    } else if (!this.word()) {
      this.stray();
    }
  }

  /** Reads what is written by a slip as what is meant. */
  private slip({ kind, start, end, meant }: Slip): void {
    this.strays.push({ start, end: kind === 'quotes' || kind === 'fence' ? start + 1 : end, slip: kind });
    switch (kind) {
      case 'mark': {
        const mark = MARKS[meant]!;
        this.add(mark, end);
        this.countBraces(mark);
        break;
      }
      case 'quotes':
        this.add(tokens.STRING_OPEN, start + 1);
        this.textUntil(end - 1, tokens.STRING_TEXT);
        this.add(tokens.STRING_CLOSE, end);
        break;
      case 'fence':
        this.add(tokens.FENCE_OPEN, start + 3);
        this.textUntil(end - 3, tokens.PROSE_TEXT);
        this.add(tokens.FENCE_CLOSE, end);
        break;
      case 'word':
        this.meant.set(start, meant);
        this.add(keywords.get(meant) ?? tokens.ID, end);
        break;
      default:
        this.meant.set(start, meant);
        this.add(kind === 'date' ? tokens.DATE : tokens.TIME, end);
    }
  }

  private textUntil(end: number, type: number): void {
    while (this.at < end) {
      const next = endOfProse(this.text, this.at, end);
      if (next > this.at) {
        this.add(type, next);
      } else {
        this.reference();
      }
    }
  }

  private countBraces(mark: number): void {
    if (mark === tokens['{']) {
      this.open++;
      this.depth = Math.max(this.depth, this.open);
    } else if (mark === tokens['}']) {
      this.open = Math.max(0, this.open - 1);
    }
  }

  private comment(): void {
    const { text, at } = this;
    const end = endOfComment(text, at);
    if (end === at) {
      this.stray();
      return;
    }
    this.comments.push({ kind: text[at + 1] === '/' ? 'LINE_COMMENT' : 'BLOCK_COMMENT', start: at, end });
    this.at = end;
  }

  /** A word, a symbol, a date, an hour or a number, if one begins here. */
  private word(): boolean {
    const { text, at } = this;
    let end = endOfSymbol(text, at);
    if (end > at) {
      this.add(tokens.SYMBOL, end);
      return true;
    }
    end = endOfId(text, at);
    if (end > at) {
      this.add(typeOfWord(text, at, end), end);
      return true;
    }
    const number = numberAt(text, at);
    if (number) {
      this.add(number.type, number.end);
    }
    return number !== undefined;
  }

  private string(): void {
    const { text } = this;
    this.add(tokens.STRING_OPEN, this.at + 1);
    while (this.at < text.length) {
      const end = endOfStringText(text, this.at);
      if (end > this.at) {
        this.add(tokens.STRING_TEXT, end);
      } else if (text[end] === '"') {
        this.add(tokens.STRING_CLOSE, end + 1);
        return;
      } else if (endsString(text, end)) {
        this.addEmpty(tokens.STRING_END);
        return;
      } else {
        this.reference();
      }
    }
    this.close(tokens.STRING_END);
  }

  private prose(): void {
    const { text } = this;
    this.add(tokens.FENCE_OPEN, this.at + 3);
    let block = findTextBlockEnd(text, this.at);
    while (this.at < text.length) {
      const end = endOfProse(text, this.at, block.offset);
      if (end > this.at) {
        this.add(tokens.PROSE_TEXT, end);
      } else if (end < block.offset) {
        this.reference();
        // A reference may hold what was taken for the closing fence.
        if (this.at > block.offset) {
          block = findTextBlockEnd(text, this.at);
        }
      } else if (block.closed) {
        this.add(tokens.FENCE_CLOSE, end + 3);
        return;
      } else {
        this.addEmpty(tokens.FENCE_END);
        return;
      }
    }
    this.close(tokens.FENCE_END);
  }

  private reference(): void {
    const { text } = this;
    this.add(tokens.REFERENCE_OPEN, this.at + 1);
    const first = this.count;
    while (this.at < text.length) {
      const { at } = this;
      const character = text[at]!;
      if (character === ' ' || character === '\t' || character === '\u00A0' || character === '\u3000') {
        this.at++;
      } else if (character === '-' || character === '–') {
        this.add(MARKS[character]!, at + 1);
      } else if (character === '}') {
        this.add(tokens.REFERENCE_CLOSE, at + 1);
        markJunk(this.types, first, this.count - 1);
        return;
      } else if (endsReference(text, at)) {
        this.addEmpty(tokens.REFERENCE_END);
        markJunk(this.types, first, this.count - 1);
        return;
      } else if (character === '"' && endOfQuoted(text, at) > at) {
        this.add(tokens.QUOTED, endOfQuoted(text, at));
      } else if (!this.word()) {
        this.add(tokens.JUNK, at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
      }
    }
    if (!this.unfinished) {
      this.addEmpty(tokens.REFERENCE_END);
      markJunk(this.types, first, this.count - 1);
    }
  }

  /** Closes what is open at the end of the text. */
  private close(type: number): void {
    if (!this.unfinished) {
      this.addEmpty(type);
    }
  }

  private stray(): void {
    const { at, strays, text } = this;
    const last = strays.at(-1);
    // No word begins among digits of other scripts, and to look for one at each takes long.
    const end = text.charCodeAt(at) > 0x7f ? Math.max(at + 1, endOfDigits(text, at)) : at + 1;
    if (last?.end === at) {
      last.end = end;
    } else {
      strays.push({ start: at, end });
    }
    this.at = end;
  }

  /** A token from here to `end`. */
  private add(type: number, end: number): void {
    this.push(type, this.at, end);
    this.at = end;
  }

  /** A token of no characters, at the end of the one before. */
  private addEmpty(type: number): void {
    const end = this.ends[this.count - 1]!;
    this.push(type, end, end);
  }

  private push(type: number, start: number, end: number): void {
    const { count } = this;
    // Two more have to be there: the end of the file, and what the parser looks at behind it.
    if (count + 2 >= this.types.length) {
      this.grow();
    }
    this.types[count] = type;
    this.starts[count] = start;
    this.ends[count] = end;
    this.count = count + 1;
  }

  private grow(): void {
    const { types, starts, ends } = this;
    const length = 2 * types.length;
    (this.types = new Uint8Array(length)).set(types);
    (this.starts = new Int32Array(length)).set(starts);
    (this.ends = new Int32Array(length)).set(ends);
  }
}

/** The type of the word of the language that stands at a place, or of an id. */
function typeOfWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const like = first < 128 ? keywordsLike[(end - start) * 128 + first] : undefined;
  const keyword = like?.find((word) => text.startsWith(word, start));
  return keyword === undefined ? tokens.ID : keywords.get(keyword)!;
}

const digits = /(?:(?![0-9])\p{N})+/uy;

/** Where the digits end that begin at a place; -1 where none do. */
function endOfDigits(text: string, offset: number): number {
  digits.lastIndex = offset;
  return digits.test(text) ? digits.lastIndex : -1;
}

function isBlank(character: string): boolean {
  return character <= ' ' ? BLANKS.includes(character) : character >= '\u00A0' && /\s/.test(character);
}
