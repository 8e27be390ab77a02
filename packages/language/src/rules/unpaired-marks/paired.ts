import { LINE_BREAK, nextSign, signs } from '../../prose/signs.js';
import type { Prose } from '../../prose/prose.js';

/** The marks of a language by their codes. */
interface Codes {
  /** What opens, each with what closes it. */
  closing: ReadonlyMap<number, readonly number[]>;
  /** All that closes something. */
  closers: ReadonlySet<number>;
}

const LINE_FEED = 0x0a;
const STRAIGHT = 0x22;
/** Brackets of which one may be wide and the other narrow, which is a mistake. */
const roundClosing = new Map([
  [0x28, 0x29],
  [0xff08, 0xff09],
]);
const codesOf = new WeakMap<ReadonlyMap<string, string>, Codes>();
const open: number[] = [];

/**
 * Whether the marks of a text pair one inside the other, without anything to think about, as they nearly always do. Takes no more than a
 * look at each character.
 *
 * @param marks the marks that open, each with those that may close it
 */
export function arePlainlyPaired({ node }: Prose, marks: ReadonlyMap<string, string>): boolean {
  const { closing, closers } = codes(marks);
  open.length = 0;
  for (const part of node.parts) {
    if (part.$type !== 'Text') {
      continue;
    }
    const { value } = part;
    for (let next = 0; ; next++) {
      const last = open.at(-1);
      // What is closed may be in another paragraph than what comes next.
      next = nextSign(value, next, value.length, last === undefined ? signs.mark : signs.mark | LINE_BREAK);
      if (next === value.length) {
        break;
      }
      const code = value.charCodeAt(next);
      if (code === LINE_FEED) {
        if (endsParagraph(value, next + 1)) {
          return false;
        }
        continue;
      }
      if (last !== undefined && closing.get(last)!.includes(code)) {
        if ((roundClosing.get(last) ?? code) !== code) {
          return false;
        }
        open.pop();
      } else if (
        code === STRAIGHT ||
        !closing.has(code) ||
        open.includes(code) ||
        (last !== undefined && closers.has(code))
      ) {
        return false;
      } else {
        open.push(code);
      }
    }
  }
  return open.length === 0;
}

/** Whether a line ends its paragraph: the next one is empty, or begins an item of a list. */
function endsParagraph(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') {
    at++;
  }
  return text.charAt(at) === '\n' || text.startsWith('- ', at);
}

function codes(marks: ReadonlyMap<string, string>): Codes {
  let made = codesOf.get(marks);
  if (!made) {
    const closing = new Map([...marks].map(([mark, own]) => [mark.charCodeAt(0), toCodes(own)]));
    made = { closing, closers: new Set([...closing.values()].flat()) };
    codesOf.set(marks, made);
  }
  return made;
}

function toCodes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
