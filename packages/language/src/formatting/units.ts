import { tokenNames, tokens } from '../syntax/generated/tokens.js';
import type { TokenList } from '../syntax/scan.js';

/** What is never parted or changed inside, but for the lines of a text block. */
export interface Unit {
  kind: 'word' | 'string' | 'block' | 'comment';
  /** The name of its token, of a text that of the token that opens it. */
  name: string;
  /** UTF-16 offsets; the end is exclusive. */
  start: number;
  end: number;
  text: string;
  /** Whether a string or block has its closing mark. A comment is closed unless it goes to the end of its line. */
  closed: boolean;
  /** Whether every reference in a text has its closing brace. */
  whole: boolean;
}

const OPENERS: ReadonlySet<number> = new Set([tokens.STRING_OPEN, tokens.FENCE_OPEN]);
const CLOSERS: ReadonlySet<number> = new Set([
  tokens.STRING_CLOSE,
  tokens.STRING_END,
  tokens.FENCE_CLOSE,
  tokens.FENCE_END,
]);

/** The words, texts and comments of a file, in order of place. */
export function unitsOf(list: TokenList): Unit[] {
  const { text, count, types, starts, ends, comments } = list;
  const units: Unit[] = comments.map(({ kind, start, end }) => ({
    kind: 'comment',
    name: kind,
    start,
    end,
    text: text.slice(start, end),
    closed: kind === 'BLOCK_COMMENT',
    whole: true,
  }));
  for (let index = 0; index < count; index++) {
    const type = types[index]!;
    const start = starts[index]!;
    if (OPENERS.has(type)) {
      let whole = true;
      while (index + 1 < count && !CLOSERS.has(types[index]!)) {
        index++;
        whole &&= types[index] !== tokens.REFERENCE_END;
      }
      const end = ends[index]!;
      units.push({
        kind: type === tokens.FENCE_OPEN ? 'block' : 'string',
        name: tokenNames[type]!,
        start,
        end,
        text: text.slice(start, end),
        closed: types[index] === tokens.STRING_CLOSE || types[index] === tokens.FENCE_CLOSE,
        whole,
      });
    } else {
      const end = ends[index]!;
      units.push({
        kind: 'word',
        name: tokenNames[type]!,
        start,
        end,
        text: text.slice(start, end),
        closed: true,
        whole: true,
      });
    }
  }
  return units.sort((a, b) => a.start - b.start);
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PLAIN = /^[\x20-\x7E]*$/;

/** How many columns a text takes in an editor: Chinese letters take two, marks on other letters none. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) {
    return text.length;
  }
  let count = 0;
  for (const letter of text) {
    count += WIDE.test(letter) ? 2 : UNSEEN.test(letter) ? 0 : 1;
  }
  return count;
}
