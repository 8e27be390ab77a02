import { LINE_BREAK, nextSign, signs } from '../../prose/signs.js';
import type { Prose } from '../../prose/prose.js';
import { endOf, startOf } from '../../syntax/place.js';

/** The marks of a language by their codes. */
interface Codes {
  /** What opens, each with what closes it. */
  closing: ReadonlyMap<number, readonly number[]>;
  /** All that closes something. */
  closers: ReadonlySet<number>;
}

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
 * @param source the text of the file; @param marks the marks that open, each with those that may close it
 */
export function arePlainlyPaired({ node }: Prose, source: string, marks: ReadonlyMap<string, string>): boolean {
  const { closing, closers } = codes(marks);
  open.length = 0;
  for (const part of node.parts) {
    if (part.$type !== 'Text') {
      continue;
    }
    const end = endOf(part);
    let at = nextSign(source, startOf(part), end, signs.mark | LINE_BREAK);
    for (; at < end; at = nextSign(source, at + 1, end, signs.mark | LINE_BREAK)) {
      const code = source.charCodeAt(at);
      if (code === 10) {
        if (open.length > 0 && endsParagraph(source, at + 1)) {
          return false;
        }
        continue;
      }
      const last = open.at(-1);
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
function endsParagraph(source: string, lineStart: number): boolean {
  let at = lineStart;
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') {
    at++;
  }
  return source.charAt(at) === '\n' || source.startsWith('- ', at);
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
