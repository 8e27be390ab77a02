import { LINE_BREAK, nextSign, signs } from '../../prose/signs.js';
import type { Prose } from '../../prose/prose.js';

/** A mark of a language. */
interface Mark {
  code: number;
  /** What closes it; undefined for what opens nothing. */
  closedBy: readonly number[] | undefined;
  /** Whether it closes something. */
  closes: boolean;
}

const LINE_FEED = 0x0a;
const STRAIGHT = 0x22;
/** Brackets of which one may be wide and the other narrow, which is a mistake. */
const roundClosing = new Map([
  [0x28, 0x29],
  [0xff08, 0xff09],
]);
const known = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<number, Mark>>();
const open: Mark[] = [];

/**
 * Whether the marks of a text pair one inside the other, without anything to think about, as they nearly always do. Takes no more than a
 * look at each character.
 *
 * @param marks the marks that open, each with those that may close it
 */
export function arePlainlyPaired({ node }: Prose, marks: ReadonlyMap<string, string>): boolean {
  const byCode = marksByCode(marks);
  open.length = 0;
  for (const part of node.parts) {
    if (part.$type === 'Text' && !goOn(part.value, byCode)) {
      return false;
    }
  }
  return open.length === 0;
}

/** Whether the marks of a piece of text can be paired plainly with those that are open before it. */
function goOn(text: string, marks: ReadonlyMap<number, Mark>): boolean {
  const { length } = text;
  for (let at = 0; ; at++) {
    const last = open.at(-1);
    // What is open may not be closed in another paragraph.
    at = nextSign(text, at, length, last ? signs.mark | LINE_BREAK : signs.mark);
    if (at === length) {
      return true;
    }
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      if (endsParagraph(text, at + 1)) {
        return false;
      }
      continue;
    }
    const mark = marks.get(code);
    if (last?.closedBy!.includes(code)) {
      if ((roundClosing.get(last.code) ?? code) !== code) {
        return false;
      }
      open.pop();
    } else if (code === STRAIGHT || !mark?.closedBy || open.includes(mark) || (last && mark.closes)) {
      return false;
    } else {
      open.push(mark);
    }
  }
}

/** Whether a line ends its paragraph: the next one is empty, or begins an item of a list. */
function endsParagraph(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') {
    at++;
  }
  return text.charAt(at) === '\n' || text.startsWith('- ', at);
}

function marksByCode(marks: ReadonlyMap<string, string>): ReadonlyMap<number, Mark> {
  let made = known.get(marks);
  if (!made) {
    const closing = new Map(Array.from(marks, ([mark, own]) => [mark.charCodeAt(0), toCodes(own)]));
    const closers = new Set([...closing.values()].flat());
    const mark = (code: number): [number, Mark] => [
      code,
      { code, closedBy: closing.get(code), closes: closers.has(code) },
    ];
    made = new Map(Array.from([...closing.keys(), ...closers], mark));
    known.set(marks, made);
  }
  return made;
}

function toCodes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
