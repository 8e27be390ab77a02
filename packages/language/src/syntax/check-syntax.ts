import type { ParseResult } from 'langium';
import type { IToken, MismatchedTokenException } from 'chevrotain';
import type { Finding, TextRange } from '../finding.js';
import type { Survey } from '../linking/survey.js';
import { shorten } from '../shorten.js';
import { rangeOf, startOf } from './place.js';

const messages = {
  block: 'This text block is not closed. Put """ on a line of its own where the text ends.',
  string: 'This text has no closing quote, so it ends with its line. Put " at its end.',
  reference: 'This reference is not closed, so it ends with its line. Put } at its end.',
  empty:
    'There is nothing between the braces. Name an item, a document, a resolution or a date, or leave the braces out.',
  unknown: (text: string) =>
    `{${text}} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.`,
  header:
    'This file does not say what it is. Begin it with agenda SYMBOL in LANGUAGE, with translation LANGUAGE of SYMBOL, or with register in LANGUAGE for names that many agendas share.',
};

/** What the lexer and the parser did not understand, and text that is not closed, each told once. */
export function checkSyntax(result: ParseResult, survey: Survey, text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (range: TextRange, message: string): void => {
    findings.push({ rule: 'syntax', severity: 'error', message, range });
  };
  for (const error of result.lexerErrors) {
    report({ start: error.offset, end: error.offset + error.length }, error.message);
  }
  for (const error of result.parserErrors) {
    const previous = (error as Partial<MismatchedTokenException>).previousToken;
    report(tokenRange(error.token, previous, text), error.message);
  }
  for (const block of survey.blocks) {
    if (!block.closed) {
      const start = startOf(block);
      report({ start, end: start + 3 }, messages.block);
    }
  }
  for (const title of survey.titles) {
    if (!title.closed) {
      report(rangeOf(title), messages.string);
    }
  }
  const failures = result.parserErrors
    .map(({ token }) => tokenRange(token, undefined, text).start)
    .sort((a, b) => a - b);
  for (const reference of survey.references) {
    if (reference.closed && !reference.junk && reference.$type !== 'UnknownReference') {
      continue;
    }
    const range = rangeOf(reference);
    const end = reference.closed ? range.end : endOfReference(text, range.end);
    if (hasBetween(failures, { start: range.start, end })) {
      continue; // the parser has said what is wrong with it
    }
    if (!reference.closed) {
      report(range, messages.reference);
    } else if (reference.$type === 'UnknownReference' && !reference.junk) {
      report(range, messages.empty);
    } else if (reference.junk) {
      report(range, messages.unknown(shorten(text.slice(range.start + 1, range.end - 1).trim())));
    }
  }
  if (!survey.file.header && survey.file.statements.length > 0 && result.parserErrors.length === 0) {
    report({ start: 0, end: 0 }, messages.header);
  }
  return findings;
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
