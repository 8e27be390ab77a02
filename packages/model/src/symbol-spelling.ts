import type { FoundProblem, SymbolProblemCode } from './symbols.js';

/** Components that are written with small letters. All others are capitals. */
const mixedCase = new Map(['Add', 'Corr', 'Rev', 'Amend', 'Summary', 'Sub'].map((word) => [word.toLowerCase(), word]));

/** One run of letters and digits, or of slashes, or a bracket with what is in it. */
const token = /[A-Za-z0-9]+|\/+|\([^()]*\)?/g;

/**
 * Finds slips of case, letters for digits and stray slashes in one symbol, and adds them to `problems`.
 * `offsets` gives the place in the source of each character of `symbol`. Returns the symbol with the slips mended.
 */
export function spellingProblems(symbol: string, offsets: readonly number[], problems: FoundProblem[]): string {
  let mended = '';
  let copied = 0;
  const mend = (code: SymbolProblemCode, from: number, to: number, replacement: string): void => {
    problems.push({ code, start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1, mendable: true });
    mended += symbol.slice(copied, from) + replacement;
    copied = to;
  };
  for (const match of symbol.matchAll(token)) {
    const text = match[0];
    const from = match.index;
    const to = from + text.length;
    if (text.startsWith('(')) continue;
    if (text.startsWith('/')) {
      if (to === symbol.length) mend('trailing-slash', from, to, '');
      else if (text.length > 1) mend('empty-part', from + 1, to, '');
      continue;
    }
    const before = symbol.charAt(from - 1);
    const after = symbol.charAt(to);
    // A series of letters may begin a symbol, a number with letters in it may not: `O12/1`.
    const digits = from === 0 && /^[A-Za-z]/.test(text) ? undefined : digitsMeant(text, before, after);
    const startsPart = before === '' || before === '/' || before === '-' || (before === ' ' && mixedCase.has(text));
    if (digits !== undefined) mend('letter-for-digit', from, to, digits);
    else if (startsPart && /^[a-z]+$/.test(text))
      mend('lower-case', from, to, mixedCase.get(text) ?? text.toUpperCase());
  }
  const end = endWithoutMarks(symbol);
  // The second half of a joint symbol is lost: nothing to mend.
  if (symbol.endsWith('-')) {
    const start = offsets[symbol.length - 1] ?? 0;
    problems.push({ code: 'joint-break', start, end: start + 1, mendable: false });
  } else if (end < symbol.length && copied <= end) {
    mend('trailing-mark', end, symbol.length, '');
  }
  return mended + symbol.slice(copied);
}

function endWithoutMarks(symbol: string): number {
  let end = symbol.length;
  while (end > 0 && '.,;:'.includes(symbol.charAt(end - 1))) end -= 1;
  return end;
}

/** The number that was meant by a run with O or l among its digits, or by a lone l. Undefined when the run is what it seems. */
function digitsMeant(run: string, before: string, after: string): string | undefined {
  if (/^\d+$/.test(run)) return undefined;
  const lone = run === 'l' && (before === '/' || before === '.') && (after === '' || after === '/');
  // A capital I is a letter more often than O or l: it counts only inside a number.
  const number = /^[0-9OolI]+$/.test(run) && /\d/.test(run) && (!run.includes('I') || /^\d/.test(run));
  return lone || number ? run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : undefined;
}
