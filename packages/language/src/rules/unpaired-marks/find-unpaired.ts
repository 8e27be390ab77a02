/** A mark without its other half, or a bracket whose other half is of another width. */
export interface Unpaired {
  kind: 'open' | 'closed' | 'width';
  start: number;
  mark: string;
  /** What would close it; for a width, what to write instead. */
  own: string;
}

interface Open {
  mark: string;
  start: number;
}

/** Also the end of a paragraph, and of an item of a list: quotations may run on, brackets do not. */
const anyMarkOrEnd = /["“”„«»‹›《》〈〉「」『』【】()（）[\]]|\n[ \t]*(?=\n|- )/g;
const BRACKETS = '(（[';
/** What may stand before a bracket that only closes: `a)`, `ii)`, `12.)`. */
const enumerator = (): RegExp => /(?:^|[\s;:,،؛；：，。(（«“"–—-])(?:\p{L}{1,2}|[ivxIVX]{1,5}|\p{N}{1,3})\.?$/u;
const longestEnumerator = 8;
const paragraphStart = /(?:^|\n[ \t]*\n)[ \t]*(?:- )?$/;
/** Marks that wait for their other half. More are told as not closed, so that the cost stays linear whatever the text is. */
const MOST_OPEN = 32;
const ROUND = '()（）';

/**
 * Pairs the marks of a text.
 *
 * @param marks the marks that open, each with those that may close it
 */
export function findUnpaired(text: string, marks: ReadonlyMap<string, string>): Unpaired[] {
  const closing = new Set([...marks.values()].join(''));
  const found: Unpaired[] = [];
  const open: Open[] = [];
  /** Brackets that an enumerator has perhaps closed: "(such as a) water; b) air)". */
  let spare = 0;
  const notClosed = ({ mark, start }: Open): Unpaired => ({
    kind: 'open',
    start,
    mark,
    own: marks.get(mark)?.charAt(0) ?? mark,
  });

  for (const { 0: mark, index: start } of text.matchAll(anyMarkOrEnd)) {
    if (mark.startsWith('\n')) {
      const brackets = open.filter((one) => BRACKETS.includes(one.mark));
      found.push(...brackets.map(notClosed));
      open.splice(0, open.length, ...open.filter((one) => !brackets.includes(one)));
      spare = 0;
      continue;
    }
    if (mark === '"') {
      straightQuote(start);
      continue;
    }
    const at = closing.has(mark) ? open.findLastIndex((one) => marks.get(one.mark)?.includes(mark)) : -1;
    if (at >= 0) {
      const [opening, ...inside] = open.splice(at);
      found.push(...inside.filter(({ mark }) => mark !== '"').map(notClosed));
      pair(opening!, mark, start);
    } else if (marks.has(mark)) {
      // Each paragraph of a long quotation begins with its mark again.
      const again =
        open.some((one) => one.mark === mark) && paragraphStart.test(text.slice(Math.max(0, start - 80), start));
      if (!again) {
        push({ mark, start });
      }
    } else if (ROUND.includes(mark) && (isEnumerator(start) || spare > 0)) {
      spare -= isEnumerator(start) ? 0 : 1;
    } else {
      found.push({ kind: 'closed', start, mark, own: mark });
    }
  }
  found.push(...open.map(notClosed));
  return found.sort((a, b) => a.start - b.start);

  function push(one: Open): void {
    open.push(one);
    if (open.length > MOST_OPEN) {
      found.push(notClosed(open.shift()!));
    }
  }

  function straightQuote(start: number): void {
    const at = open.findLastIndex(({ mark }) => mark === '"');
    // Behind a digit it may be inches.
    if (at >= 0) {
      open.splice(at, 1);
    } else if (!/\d\\?$/.test(text.slice(Math.max(0, start - 2), start))) {
      push({ mark: '"', start });
    }
  }

  function isEnumerator(start: number): boolean {
    return enumerator().test(text.slice(Math.max(0, start - longestEnumerator), start));
  }

  function pair(opening: Open, mark: string, start: number): void {
    if (!ROUND.includes(mark)) {
      return;
    }
    const inner = text.slice(opening.start + 1, start);
    if (inner.length > 4 && isEnumerator(start)) {
      spare++;
    }
    const isWide = (bracket: string): boolean => bracket === '（' || bracket === '）';
    if (isWide(opening.mark) === isWide(mark)) {
      return;
    }
    // The wide ones hold Chinese; around (a) they are narrow.
    if (/\p{Script=Han}/u.test(inner)) {
      found.push(
        isWide(mark)
          ? { kind: 'width', start: opening.start, mark: opening.mark, own: '（' }
          : { kind: 'width', start, mark, own: '）' },
      );
    } else {
      found.push(
        isWide(mark)
          ? { kind: 'width', start, mark, own: ')' }
          : { kind: 'width', start: opening.start, mark: opening.mark, own: '(' },
      );
    }
  }
}
