import type { ParseResult } from 'langium';
import type { IRecognitionException, IToken, MismatchedTokenException } from 'chevrotain';
import type { Finding, TextRange } from '../finding.js';
import type { Survey } from '../linking/survey.js';
import { shorten } from '../shorten.js';
import { rangeOf } from './place.js';
import { tokens } from './generated/tokens.js';
import { scanWithSlips } from './scan.js';
import { FIRST_OF_LINE, STRAY_BRACE } from './error-marks.js';

const messages = {
  block: 'This text block is not closed. Put """ on a line of its own where the text ends.',
  string: 'This text has no closing quote, so it ends with its line. Put " at its end.',
  reference: 'This reference is not closed, so it ends with its line. Put } at its end.',
  empty:
    'There is nothing between the braces. Name an item, a document, a resolution or a date, or leave the braces out.',
  unknown: (text: string) =>
    `{${text}} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.`,
  symbol:
    'The symbol ends before this. Take the blank out; a symbol that needs blanks, or has no slash, stands in quotes: "EB147/1 Add.1". Are there several, put commas between them.',
  fullWidth: (text: string) =>
    `These braces are of full width, so ${text} is printed as it stands. Write {, then what is meant, and }.`,
  header:
    'This file does not say what it is. Begin it with agenda SYMBOL in LANGUAGE, with translation LANGUAGE of SYMBOL, or with register in LANGUAGE for names that many agendas share.',
};

/** What would be a reference, if its braces were not of full width. */
const FULL_WIDTH =
  /｛\s*(?:item|this item|resolution|decision|body|place|note|\d{4}-\d|\d{1,2}:\d\d|[A-Z]+\/)[^{}｛｝\n]{0,100}[｝}]/g;

/** What is looked at before a place, at most. */
const LONGEST_LINE = 200;

/** A line up to a place that a symbol does not reach. */
const symbolBefore = /^\s*(?:agenda|documents?|translation \S+ of)(?:\s[^"{]*)?\s$/;

/** What is wrong with the form of a text. */
interface SyntaxFindings {
  findings: Finding[];
  /** The lines outside of text in which something could not be read, in order. */
  unread: TextRange[];
}

/** What the lexer and the parser did not understand, and text that is not closed, each told once. */
export function checkSyntax(result: ParseResult, survey: Survey, text: string): SyntaxFindings {
  const findings: Finding[] = [];
  const structure: Finding[] = [];
  const report = (range: TextRange, message: string): void => {
    findings.push({ rule: 'syntax', severity: 'error', message, range });
  };
  for (const { offset, length, message } of result.lexerErrors) {
    structure.push({ rule: 'syntax', severity: 'error', message, range: { start: offset, end: offset + length } });
  }
  for (const error of result.parserErrors) {
    const previous = (error as Partial<MismatchedTokenException>).previousToken;
    const endsEarly = previous && isMissingBefore(error);
    const range = tokenRange(endsEarly ? previous : error.token, previous, text);
    const [line = ''] = /[^\n\r]*$/.exec(text.slice(Math.max(0, range.start - LONGEST_LINE), range.start)) ?? [];
    const isOfSymbol = !endsEarly && error.token.tokenType.name !== 'none' && symbolBefore.test(line);
    const message = isOfSymbol ? messages.symbol : error.message;
    const isInText = error.context.ruleStack.some((rule) => rule.startsWith('Reference'));
    (isInText ? findings : structure).push({ rule: 'syntax', severity: 'error', message, range });
  }
  const failures = result.parserErrors
    .map(({ token }) => tokenRange(token, undefined, text).start)
    .sort((a, b) => a - b);
  for (const node of survey.flawed) {
    const range = rangeOf(node);
    if (node.$type === 'TextBlock') {
      report({ start: range.start, end: range.start + 3 }, messages.block);
      continue;
    }
    if (node.$type === 'Title') {
      report(range, messages.string);
      continue;
    }
    const end = node.closed ? range.end : endOfReference(text, range.end);
    if (hasBetween(failures, { start: range.start, end })) {
      continue; // the parser has said what is wrong with it
    }
    if (!node.closed) {
      report(range, messages.reference);
    } else if (node.$type === 'UnknownReference' && !node.junk) {
      report(range, messages.empty);
    } else if (node.junk) {
      report(range, messages.unknown(shorten(text.slice(range.start + 1, range.end - 1).trim())));
    }
  }
  if (text.includes('｛')) {
    for (const node of [...survey.titles, ...survey.blocks]) {
      const range = rangeOf(node);
      for (const { 0: written, index } of text.slice(range.start, range.end).matchAll(FULL_WIDTH)) {
        const start = range.start + index;
        report({ start, end: start + written.length }, messages.fullWidth(shorten(written)));
      }
    }
  }
  if (!survey.file.header && survey.file.statements.length > 0 && result.parserErrors.length === 0) {
    report({ start: 0, end: 0 }, messages.header);
  }
  const { first, lines } = firstOfLines(structure, text);
  const begun = new Set(lines.map(({ start }) => start));
  // Where the line before could not be read, the fence closes the text of which that is a part.
  const isTold = ({ message, range }: Finding): boolean =>
    message === messages.block && begun.has(startOfLineBefore(text, range.start));
  return { findings: [...findings.filter((finding) => !isTold(finding)), ...first], unread: lines };
}

/** The first of each line, since what follows it there mostly follows from it; and these lines. */
function firstOfLines(findings: Finding[], text: string): { first: Finding[]; lines: TextRange[] } {
  const lines: TextRange[] = [];
  const first = findings
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      if (range.start <= (lines.at(-1)?.end ?? -1)) {
        return false;
      }
      lines.push(lineAt(text, range.start));
      return true;
    });
  return { first: withoutLostBraces(first, text), lines };
}

/** Where an opening brace was lost with what could not be read, or is told to be missing, its other half is no mistake. */
function withoutLostBraces(findings: Finding[], text: string): Finding[] {
  const strays = findings.filter(({ message }) => message === STRAY_BRACE).length;
  if (strays === 0) {
    return findings;
  }
  const missing = findings.filter(({ message }) => isBraceMissing(message)).length;
  let most = strays - Math.max(0, surplusOfBraces(text) - missing);
  let lost = 0;
  return findings.filter(({ message, range }) => {
    if (message === STRAY_BRACE && lost > 0 && most > 0) {
      lost--;
      most--;
      return false;
    }
    const { start, end } = lineAt(text, range.start);
    lost += isBraceMissing(message) || /[{([]\s*$/.test(text.slice(start, end)) ? 1 : 0;
    return true;
  });
}

function isBraceMissing(message: string): boolean {
  return message.includes('"{"');
}

/** How many closing braces there are more than opening ones, outside of text. */
function surplusOfBraces(text: string): number {
  const { types, count } = scanWithSlips(text);
  let surplus = 0;
  for (let index = 0; index < count; index++) {
    surplus += types[index] === tokens['}'] ? 1 : types[index] === tokens['{'] ? -1 : 0;
  }
  return surplus;
}

/** Where the last line begins that stands before a place and is not empty. */
function startOfLineBefore(text: string, place: number): number {
  const { start } = lineAt(text, place);
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1]!)) {
    end--;
  }
  return lineAt(text, end).start;
}

function lineAt(text: string, offset: number): TextRange {
  let { start, end } = { start: offset, end: offset };
  while (start > 0 && !isLineEnd(text[start - 1]!)) {
    start--;
  }
  while (end < text.length && !isLineEnd(text[end]!)) {
    end++;
  }
  return { start, end };
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** Where a reference ends that the parser gave up: at its brace or with its line. */
function endOfReference(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !'}\n\r'.includes(text[end]!)) {
    end++;
  }
  return end;
}

/** Whether one of the sorted offsets lies in the range, its end included. */
function hasBetween(offsets: readonly number[], { start, end }: TextRange): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < offsets.length && offsets[low]! <= end;
}

/** Whether a line ends too early: then that is to be mended, not the line below. */
function isMissingBefore({ token, message }: IRecognitionException): boolean {
  return token.payload === FIRST_OF_LINE && message.startsWith('Expected ');
}

/** The place of a token; where it is missing or empty, the place right after the one before. */
function tokenRange(token: IToken, previous: IToken | undefined, text: string): TextRange {
  if (isPlaced(token)) {
    return { start: token.startOffset, end: token.endOffset! + 1 };
  }
  if (previous && isPlaced(previous)) {
    return { start: previous.endOffset! + 1, end: previous.endOffset! + 1 };
  }
  const end = text.trimEnd().length;
  return { start: end, end };
}

function isPlaced(token: IToken): boolean {
  return Number.isFinite(token.endOffset) && token.startOffset >= 0 && token.endOffset! >= token.startOffset;
}
