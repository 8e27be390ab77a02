import { classify } from './symbol-characters.js';
import { spellingProblems } from './symbol-spelling.js';
import { isUnitedNationsSeries } from './symbol-series.js';

/** What can be wrong with the writing of a document symbol. */
export type SymbolProblemCode =
  /** White space where a symbol has none: `CTOC/COP/WG.2/ 2012/2`. */
  | 'white-space'
  /** A joint symbol broken at the place where its two symbols meet, or cut off there. */
  | 'joint-break'
  /** A citation of several documents in one: `FCCC/SBI/2018/1 and Corr.1`. */
  | 'several-documents'
  /** A series or another component in small letters: `s/21225`. */
  | 'lower-case'
  /** The letter O or l for a digit: `CTOC/COP/2O12/9`. */
  | 'letter-for-digit'
  /** Two slashes in a row. */
  | 'empty-part'
  | 'trailing-slash'
  /** A full stop or another sign of the sentence at the end. */
  | 'trailing-mark'
  /** A dash or a typographic hyphen in the place of the hyphen. */
  | 'dash'
  /** A letter of another script that looks like a Latin one. */
  | 'look-alike'
  /** A full-width letter, digit or sign. */
  | 'full-width'
  /** A character that is not seen: a mark of direction, a soft hyphen. */
  | 'invisible-character'
  /** The text has the form of no family of symbols. */
  | 'not-a-symbol';

export interface SymbolProblem {
  code: SymbolProblemCode;
  /** UTF-16 offsets into the text that was parsed; `end` is exclusive. */
  start: number;
  end: number;
  /** The whole text with every mendable problem mended. Absent where this one cannot be mended by rule. */
  suggestion?: string;
}

/** A change to an earlier document: `Add.1`. `Summary` has no number. */
export interface SymbolChange {
  kind: 'Add' | 'Corr' | 'Rev' | 'Amend' | 'Summary';
  number?: number;
}

export interface ParsedSymbol {
  /**
   * The symbol as it is printed and linked: without star, without blanks that are errors, with plain hyphens and Latin letters.
   * Nothing is guessed: case and the letters O and l stay.
   */
  canonical: string;
  /**
   * What two writings of the same symbol have in common, for maps and comparisons: stars dropped, dashes made hyphens, blanks that
   * are errors or optional (`S/RES/2686 (2023)`) removed, the symbols of a joint document in one order. Case is kept.
   */
  key: string;
  /** The symbols of the document: one, or several for a joint document. */
  symbols: string[];
  /** The first of `symbols` without the changes at its end: the document that was changed. */
  base: string;
  /** The changes at the end of the first of `symbols`, in order. */
  changes: SymbolChange[];
  /** In order of `start`. */
  problems: SymbolProblem[];
}

/** A problem before the mended text is known. */
export interface FoundProblem {
  code: SymbolProblemCode;
  start: number;
  end: number;
  mendable: boolean;
}

/** Cleaned text, with the offset in the source of each of its characters. */
interface Scan {
  text: string;
  offsets: readonly number[];
  problems: FoundProblem[];
}

/**
 * Between two symbols of a joint document: after a number, before a new series. Blanks are found here and reported later.
 * The series part excludes hyphens and blanks, so that no two look-aheads cover the same text.
 */
const jointSeparator = /(?<=[\d)]) ?(?:[-–,] ?| )(?=(?!(?:Add|Corr|Rev|Amend)\.)([A-Z][A-Z0-9.()]*)\/)/gi;

/** "and" in the six languages, before the changes of a document: "A/80/1 and Corr.1", "et Add.1 à 4". */
const severalDocuments = /^(.+?) (?:and|et|y|и|و|和) ?((?:Add|Corr|Rev|Amend)\.\d+)(.*)$/;

/** WHO (`EB147/1 Add.1`), FAO and IMO (`CL 154/1`) and UNESCO (`200 EX/1`), which write blanks inside a symbol. */
const blankFamilies = /^(?:[A-Z]{1,8}\d+\/|[A-Z]{1,8} \d|\d+ [A-Z]{1,4}\/)/i;
const firstBlankBelongs = /^(?:[A-Z]{1,8} \d|\d+ [A-Z]{1,4}\/)/i;
/** In no symbol of the United Nations, but in others between words and numbers: `ISO/TC 46/SC 9 N 1203`, `Drs. 19/234`. */
const betweenWords = /[A-Za-z.)] [A-Za-z0-9(]|\d [A-Za-z(]/;
const changeStart = /^(?:Add|Corr|Rev|Amend)\.\d|^Summary\b/i;
const changeInside = /[/ ](?:Add|Corr|Rev|Amend|Summary)/;
const change = /^(?:(Add|Corr|Rev|Amend)\.(\d+)|Summary)$/;

/** Characters of a symbol, and its forms: with a slash, `MSC 111-2`, `2758(XXVI)`. */
const symbolForm = /^[A-Za-z0-9-][A-Za-z0-9./() ,'&+-]*$/;
const formWithoutSlash = /^(?:[A-Z]{2,8} \d+-\d+|\d+ ?\([A-Z]+\))$/;

/** Capitals, numbers, bodies like `WG.2` and changes, between slashes. O and I are left to the full reading: they may be digits. */
const plainParts =
  '(?:[A-HJ-NP-Z]|[A-Z]{2,})(?:\\/(?:[A-HJ-NP-Z](?:\\.\\d+)?|[A-Z]{2,}(?:\\.\\d+)?|\\d+|(?:Add|Corr|Rev|Amend)\\.\\d+))+';
const plainSymbol = new RegExp(`^(?=.*\\d)${plainParts}$`);
/** Two of these with a hyphen, of which the first ends in a number. */
const plainJoint = new RegExp(`^${plainParts}(?<=\\d)-(?=.*\\d)${plainParts}$`);

/** Whether a text is one symbol, plainly right. Most are; to look for what could be wrong with them takes ten times as long. */
export function isPlainSymbol(text: string): boolean {
  return plainSymbol.test(text);
}

/**
 * Reads a document symbol. Never throws: text that is no symbol comes back as it is, with a problem.
 * Sources of the families: UN document symbols (research.un.org); agendas of WHO, FAO, UNESCO and IMO.
 */
export function parseSymbol(text: string): ParsedSymbol {
  if (isPlainSymbol(text)) {
    return { canonical: text, key: text, symbols: [text], ...takeChanges(text), problems: [] };
  }
  if (plainJoint.test(text)) {
    const symbols = text.split('-');
    return { canonical: text, key: keyOf(text, symbols), symbols, ...takeChanges(symbols[0]!), problems: [] };
  }
  const scan = scanCharacters(text);
  const several = severalDocuments.exec(scan.text);
  if (several) return parseSeveral(text, scan, several);

  const { symbols, mended, problems } = readPieces(text, scan);
  // Only a text that is right is suggested.
  const isRight = problems.length > 0 && hasNoProblem(mended);
  return {
    canonical: symbols.join('-'),
    key: keyOf(text, symbols),
    symbols,
    ...takeChanges(symbols[0] ?? ''),
    problems: complete(problems, isRight ? mended : undefined),
  };
}

function keyOf(text: string, symbols: readonly string[]): string {
  // Most symbols are already what they should be.
  if (/^[A-Za-z0-9./]*$/.test(text)) return text;
  const keys = symbols.map((symbol) => symbol.replaceAll(' (', '('));
  const [one = '', other] = keys;
  if (other === undefined || (keys.length === 2 && one === other)) return one;
  return keys.length === 2
    ? one < other
      ? `${one}-${other}`
      : `${other}-${one}`
    : [...new Set(keys)].sort().join('-');
}

function hasNoProblem(text: string): boolean {
  return (
    plainSymbol.test(text) || plainJoint.test(text) || readPieces(text, scanCharacters(text)).problems.length === 0
  );
}

/** Reads the one symbol or the joint symbols of a text, and writes them again without the problems. */
function readPieces(text: string, scan: Scan): { symbols: string[]; mended: string; problems: FoundProblem[] } {
  const { problems } = scan;
  const symbols: string[] = [];
  const mendedSymbols: string[] = [];
  let arePlain = true;
  for (const piece of splitJoint(scan)) {
    const clean = removeBlanks(piece, scan);
    const isPlain = isPlainSymbol(clean.text);
    symbols.push(clean.text);
    mendedSymbols.push(isPlain ? clean.text : spellingProblems(clean.text, clean.offsets, problems));
    arePlain &&= isPlain;
  }
  const mended = mendedSymbols.join('-');
  if (!arePlain && !hasSymbolForm(mended))
    problems.push({ code: 'not-a-symbol', start: 0, end: text.length, mendable: false });
  return { symbols, mended, problems };
}

/** Nothing but printed characters of ASCII and single blanks between them, and no star. */
const plainCharacters = /^[!-)+-~]+(?: [!-)+-~]+)*$/;
/** The offsets of a text in which nothing is left out. */
const allOffsets: readonly number[] = Array.from({ length: 100 }, (_, index) => index);

function scanCharacters(text: string): Scan {
  if (text.length <= allOffsets.length && plainCharacters.test(text)) {
    return { text, offsets: allOffsets, problems: [] };
  }
  const problems: FoundProblem[] = [];
  const offsets: number[] = [];
  const characters: string[] = [];
  const report = (code: SymbolProblemCode, start: number): void => {
    const last = problems.at(-1);
    if (last?.code === code && last.end === start) last.end = start + 1;
    else problems.push({ code, start, end: start + 1, mendable: true });
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const found = classify(character);
    let kept = character;
    if (character === '*') continue;
    if (found.kind === 'invisible') {
      report('invisible-character', index);
      continue;
    }
    if (found.kind === 'blank') {
      if (characters.length === 0 || characters.at(-1) === ' ') continue;
      kept = ' ';
    } else if (found.kind !== 'plain') {
      report(found.kind, index);
      kept = found.meant;
    }
    characters.push(kept);
    offsets.push(index);
  }
  if (characters.at(-1) === ' ') {
    characters.pop();
    offsets.pop();
  }
  return { text: characters.join(''), offsets, problems };
}

/** A stretch of the cleaned text that is one symbol. */
interface Piece {
  from: number;
  to: number;
}

function splitJoint(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  // A piece without a slash is no symbol, so what follows is no second one: `30 C/2`.
  let slash = scan.text.indexOf('/');
  for (const match of scan.text.matchAll(jointSeparator)) {
    const separator = match[0];
    if (slash < 0 || slash >= match.index) continue;
    // A blank alone may be any slip. It joins only where a series of the United Nations begins.
    if (separator === ' ' && !isUnitedNationsSeries(match[1] ?? '')) continue;
    pieces.push({ from, to: match.index });
    from = match.index + separator.length;
    slash = scan.text.indexOf('/', from);
    if (separator.includes(' ') && separator !== ', ') {
      const start = (scan.offsets[match.index - 1] ?? 0) + 1;
      scan.problems.push({ code: 'joint-break', start, end: scan.offsets[from] ?? start, mendable: true });
    }
  }
  pieces.push({ from, to: scan.text.length });
  return pieces;
}

/** Takes the blanks out of one symbol that its family does not have, and makes dashes hyphens. */
function removeBlanks(piece: Piece, scan: Scan): { text: string; offsets: readonly number[] } {
  const text = scan.text.slice(piece.from, piece.to);
  const isWhole = piece.from === 0 && piece.to === scan.text.length;
  if (isWhole && !/[ –]/.test(text)) return scan;
  const blanksAllowed = blankFamilies.test(text);
  const isOther = !isUnitedNationsSeries(text.split(' ', 1)[0] ?? '');
  let firstBlankLeft = firstBlankBelongs.test(text);
  let depth = 0;
  let kept = '';
  let copied = 0;
  const offsets: number[] = [];
  const keepUntil = (end: number): void => {
    kept += text.slice(copied, end);
    for (; copied < end; copied += 1) offsets.push(scan.offsets[piece.from + copied] ?? 0);
  };
  const replace = (index: number, replacement: string): void => {
    if (replacement !== '') offsets.push(scan.offsets[piece.from + index] ?? 0);
    kept += replacement;
    copied = index + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== ' ' && character !== '–') continue;
    keepUntil(index);
    const offset = scan.offsets[piece.from + index] ?? 0;
    if (character === '–') {
      scan.problems.push({ code: 'dash', start: offset, end: offset + 1, mendable: true });
      replace(index, '-');
      continue;
    }
    const before = kept.slice(-1);
    const after = text.charAt(index + 1);
    const beforeChange = changeStart.test(text.slice(index + 1, index + 9));
    const belongs =
      (after === '(' && /[A-Za-z0-9)]/.test(before)) ||
      (depth > 0 && before !== '(' && after !== ')') ||
      (firstBlankLeft && /[A-Za-z0-9]/.test(before)) ||
      (isOther && betweenWords.test(`${before} ${after}`)) ||
      (blanksAllowed && beforeChange && /[A-Za-z0-9)]/.test(before));
    firstBlankLeft = false;
    if (belongs) {
      replace(index, ' ');
      continue;
    }
    const slashLost = beforeChange && /[0-9)]/.test(before);
    // Between two words a slash or a point may be lost as well: nothing to suggest.
    const unclear =
      /[A-Za-z0-9)]/.test(before) && /[A-Za-z0-9]/.test(after) && !(/\d/.test(before) && /\d/.test(after));
    const end = scan.offsets[piece.from + index + 1] ?? offset + 1;
    scan.problems.push({ code: 'white-space', start: offset, end, mendable: slashLost || !unclear });
    replace(index, slashLost ? '/' : '');
  }
  keepUntil(text.length);
  return { text: kept, offsets };
}

/** `FCCC/SBI/2018/1 and Corr.1`: the base document is read, and the list of whole symbols is suggested. */
function parseSeveral(text: string, scan: Scan, match: RegExpExecArray): ParsedSymbol {
  const base = match[1] ?? '';
  const parsed = parseSymbol(base);
  const isClear = match[3] === '' && parsed.problems.length === 0;
  const list = isClear ? `${parsed.canonical}, ${parsed.canonical}/${match[2] ?? ''}` : undefined;
  const start = scan.offsets[base.length] ?? 0;
  const problem: FoundProblem = { code: 'several-documents', start, end: text.length, mendable: true };
  return {
    ...parsed,
    canonical: scan.text,
    key: keyOf(text, parsed.symbols),
    problems: complete([...scan.problems, problem], list),
  };
}

function hasSymbolForm(text: string): boolean {
  const withoutBrackets = text.replace(/\([^()]*\)/g, '');
  return (
    symbolForm.test(text) &&
    !/[()]/.test(withoutBrackets) &&
    /\d/.test(text) &&
    (text.includes('/') || formWithoutSlash.test(text))
  );
}

/** Problems in order of place, with the mended text where there is one. */
function complete(problems: FoundProblem[], suggestion: string | undefined): SymbolProblem[] {
  return problems
    .map(({ code, start, end, mendable }) =>
      mendable && suggestion !== undefined ? { code, start, end, suggestion } : { code, start, end },
    )
    .sort((a, b) => a.start - b.start);
}

function takeChanges(symbol: string): { base: string; changes: SymbolChange[] } {
  if (!changeInside.test(symbol)) return { base: symbol, changes: [] };
  const parts = symbol.split(/[/ ]/);
  const changes: SymbolChange[] = [];
  let length = symbol.length;
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const part = parts[index] ?? '';
    const match = change.exec(part);
    if (!match) break;
    changes.push(
      match[1] === undefined
        ? { kind: 'Summary' }
        : { kind: match[1] as Exclude<SymbolChange['kind'], 'Summary'>, number: Number(match[2]) },
    );
    length -= part.length + 1;
  }
  return { base: symbol.slice(0, length), changes: changes.toReversed() };
}
