import type { ILexingError, IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import { nearName } from '../rules/near-name.js';
import { shorten } from '../shorten.js';
import { beginsStatement } from './statement-start.js';
import { tokenNames } from './generated/tokens.js';
import { FIRST_OF_LINE } from './error-marks.js';
import { as, emptyBefore, startsLine } from './token-objects.js';

const messages = {
  keyword: (written: string, meant: string) => `"${written}" means nothing here. Did you mean "${meant}"?`,
  language: 'The language is missing here. Write its two letters after "in": in en.',
  days: (written: string) => `Between the first and the last day stands "to", not "${written}".`,
  hours: (written: string) => `Between two hours stands a hyphen, not "${written}": 10:00-13:00.`,
  documents:
    'An item cites its documents with "documents". Did you mean that? A "document" is declared outside of items.',
  symbols: (written: string) => `Between two documents stands a comma, not "${written}".`,
  comma: (before: string, after: string) => `Between two items stands a comma: ${before}, ${after}.`,
  second: 'Another agenda begins here, and a file holds one. Put it into a file of its own.',
};

/** How the tokens of a text are read with their slips, and what is told of them. */
interface Mended {
  tokens: IToken[];
  errors: ILexingError[];
  /** Whether the last tokens are hours, and ids behind them. */
  inSlot: boolean;
}

/**
 * Reads slips as what they are meant for, where there is hardly a doubt: one slip then costs one finding, and what stands after it is still there. Meant for texts with mistakes
 * alone, and takes time in proportion to their length.
 */
export function mendTokens({ tokens, hidden, errors }: LexerResult, text: string): LexerResult {
  const mended: Mended = { tokens: [], errors: [], inSlot: false };
  let depth = 0;
  const ids = idsOfItems(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (startsLine(text, token)) {
      token.payload = FIRST_OF_LINE;
    }
    const { name } = token.tokenType;
    if (
      name === 'agenda' &&
      depth === 0 &&
      index > 0 &&
      token.payload === FIRST_OF_LINE &&
      isHeader(tokens[index + 1])
    ) {
      tell(mended, token, messages.second);
      const before = (place: number): boolean => place < token.startOffset;
      return {
        tokens: mended.tokens,
        hidden: hidden.filter(({ startOffset }) => before(startOffset)),
        errors: [...errors.filter(({ offset }) => before(offset)), ...mended.errors],
      };
    }
    depth = Math.max(0, depth + (name === '{' ? 1 : name === '}' ? -1 : 0));
    const previous = mended.tokens.at(-1);
    mend({ token, previous, next: tokens[index + 1], afterNext: tokens[index + 2], depth, text, ids }, mended);
    mended.inSlot = name === 'TIME' || (mended.inSlot && (name === 'ID' || name === ','));
  }
  return { tokens: mended.tokens, hidden, errors: [...errors, ...mended.errors] };
}

/** The ids of the items that are declared. */
function idsOfItems(tokens: readonly IToken[]): Set<string> {
  return new Set(
    tokens.flatMap(({ tokenType }, index) => (tokenType.name === 'item' ? (tokens[index + 1]?.image ?? []) : [])),
  );
}

interface Place {
  token: IToken;
  previous: IToken | undefined;
  next: IToken | undefined;
  afterNext: IToken | undefined;
  depth: number;
  text: string;
  ids: ReadonlySet<string>;
}

function mend(place: Place, mended: Mended): void {
  const { token, previous, next, text, ids } = place;
  const name = token.tokenType.name;
  const [before, after] = [previous?.tokenType.name, next?.tokenType.name];
  // "and" between two ids is the comma itself.
  const isAnd = AND.has(token.image) && next !== undefined && after === 'ID';
  if (name === 'ID' || name === 'in' || name === 'document' || name === 'to' || name === '-' || name === '–') {
    const meant = keywordMeant(place);
    if (meant !== undefined) {
      tell(mended, token, messages.keyword(shorten(token.image, 30), meant));
      mended.tokens.push(as(token, meant));
    } else if (name === 'in' && next && startsLine(text, next) && isFirstLine(text, token)) {
      tell(mended, token, messages.language);
    } else if (name === 'document' && place.depth > 0 && after === 'SYMBOL' && !isTitle(place.afterNext)) {
      tell(mended, token, messages.documents);
      mended.tokens.push(as(token, 'documents'));
    } else if (before === 'DATE' && after === 'DATE' && name !== 'to') {
      tell(mended, token, messages.days(token.image));
      mended.tokens.push(as(token, 'to'));
    } else if (before === 'SYMBOL' && after === 'SYMBOL' && AND.has(token.image)) {
      tell(mended, token, messages.symbols(token.image));
      mended.tokens.push(as(token, ','));
    } else if (before === 'TIME' && after === 'TIME' && name === 'to') {
      tell(mended, token, messages.hours(token.image));
      mended.tokens.push(as(token, '-'));
    } else if (
      name === 'ID' &&
      before === 'ID' &&
      mended.inSlot &&
      ids.has(isAnd ? next.image : token.image) &&
      token.payload !== FIRST_OF_LINE
    ) {
      tell(mended, token, messages.comma(previous!.image, isAnd ? next.image : token.image));
      mended.tokens.push(isAnd ? as(token, ',') : emptyBefore(token, ','));
      if (!isAnd) {
        mended.tokens.push(token);
      }
    } else {
      mended.tokens.push(token);
    }
  } else {
    mended.tokens.push(token);
  }
}

/** What an item of an agenda is called, which is the first word that one looks for. */
const ITEM = new Set(['point', 'tema', 'punto', 'пункт', 'بند', '项目', '议程项目']);
const AND = new Set(['and', 'et', 'y', 'e', 'und', 'и', 'و', '和', '及']);

/** What can stand before a statement. */
const ENDS = new Set([
  '{',
  '}',
  'STRING_CLOSE',
  'STRING_END',
  'FENCE_CLOSE',
  'FENCE_END',
  'DATE',
  'SYMBOL',
  'INT',
  'ID',
  'none',
  'conditional',
  'abeyance',
  'general',
  'TIME',
]);
const OPENS = new Set(['STRING_OPEN', 'SYMBOL', 'DATE', '{', 'FENCE_OPEN']);

let keywords: string[] | undefined;

/** The word of the language that was meant by the first word of a line. */
function keywordMeant({ token, previous, next, afterNext, text }: Place): string | undefined {
  if (token.tokenType.name !== 'ID' || !next || token.payload !== FIRST_OF_LINE) {
    return undefined;
  }
  const isStart = previous === undefined || ENDS.has(previous.tokenType.name);
  // An id behind a keyword is followed by its title.
  const isStatement =
    OPENS.has(next.tokenType.name) || (afterNext !== undefined && OPENS.has(afterNext.tokenType.name));
  if (!isStart || !isStatement || startsLine(text, next)) {
    return undefined;
  }
  keywords ??= ['agenda', 'translation', 'register', ...tokenNames.filter(beginsStatement)].filter((name) =>
    /^[a-z]{4,}$/.test(name),
  );
  return ITEM.has(token.image.toLowerCase()) ? 'item' : nearName(latin(token.image), keywords);
}

/** With Latin letters in the place of Cyrillic ones that look like them. */
function latin(word: string): string {
  return word.replace(/[аеорсхуі]/g, (letter) => 'aeopcxyi'['аеорсхуі'.indexOf(letter)]!);
}

function isHeader(next: IToken | undefined): boolean {
  return next !== undefined && ['SYMBOL', 'STRING_OPEN', 'in'].includes(next.tokenType.name);
}

function isTitle(token: IToken | undefined): boolean {
  return token?.tokenType.name === 'STRING_OPEN' || token?.tokenType.name === 'ID';
}

function isFirstLine(text: string, token: IToken): boolean {
  return token.startOffset < 1000 && /^\s*(?:agenda|register)\b[^\n\r]*$/.test(text.slice(0, token.startOffset));
}

function tell(mended: Mended, { startOffset, image }: IToken, message: string): void {
  mended.errors.push({ offset: startOffset, length: image.length, line: undefined, column: undefined, message });
}
