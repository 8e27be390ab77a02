import type { TextRange } from './finding.js';
import type { Survey } from './linking/survey.js';
import { editsSince, endOf, placeAfter, rangeOf, revisionOf, startOf } from './syntax/place.js';

/** What is amiss with an acceptance as it is written, so that it accepts nothing. */
export type AcceptanceProblem = 'no-rule' | 'unknown-rule' | 'no-reason';

/** A comment that accepts what a rule finds: `// accept RULE: REASON`. */
export interface Acceptance {
  /** As written; empty when no rule is named. */
  rule: string;
  ruleRange: TextRange;
  reason: string;
  /** From its `//` to the end of its line. */
  range: TextRange;
  /** A finding that begins here is accepted. */
  target: TextRange;
  problem: AcceptanceProblem | undefined;
}

const CANDIDATE = /\/\/[ \t]*accept\b/gi;
const COMMENT_OR_QUOTED = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|"[^"\n\r]*/g;
const ACCEPTANCE = /^(\/\/[ \t]*accept(?:[ \t]+|(?=[ \t]*[:：])))([^\s:：]*)[ \t]*([:：]?)[ \t]*(.*?)[ \t]*$/i;
const BLANK_OR_COMMENT = /\s+|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y;

/** What was found in a file, and in which text. */
interface Kept {
  text: string;
  revision: number;
  acceptances: readonly Acceptance[];
}

const known = new WeakMap<Survey, Kept>();

/** What {@link findAcceptances} finds. It is kept, and moves with what is typed into text blocks as long as that moves no line. */
export function acceptancesOf(text: string, survey: Survey, isRule: (id: string) => boolean): readonly Acceptance[] {
  const revision = revisionOf(survey.file);
  const before = known.get(survey);
  const acceptances = (before && moved(before, text, survey)) ?? findAcceptances(text, survey, isRule);
  known.set(survey, { text, revision, acceptances });
  return acceptances;
}

/** Undefined after more than one edit, and after one that moves lines. */
function moved(before: Kept, text: string, survey: Survey): readonly Acceptance[] | undefined {
  const [edit, ...more] = editsSince(survey.file, before.revision) ?? [];
  if (!edit) {
    return text === before.text ? before.acceptances : undefined;
  }
  const isLine = (changed: string): boolean => /[\n\r]/.test(changed);
  if (
    more.length > 0 ||
    isLine(text.slice(edit.start, edit.newEnd)) ||
    isLine(before.text.slice(edit.start, edit.oldEnd))
  ) {
    return undefined;
  }
  const place = placeAfter(edit);
  const move = ({ start, end }: TextRange): TextRange => ({ start: place(start), end: place(end) });
  return before.acceptances.map((one) => ({
    ...one,
    ruleRange: move(one.ruleRange),
    range: move(one.range),
    target: move(one.target),
  }));
}

/**
 * The acceptances in a file, in order of place. A comment after something accepts what begins on its own line; one that stands
 * alone accepts what begins on the next line that says something, and where that line opens a text block, what begins in the block.
 *
 * @param isRule whether there is a rule of this id; a comment that only begins with the word "accept" is none of ours
 */
export function findAcceptances(text: string, survey: Survey, isRule: (id: string) => boolean): Acceptance[] {
  if (text.search(CANDIDATE) < 0) {
    return [];
  }
  const targets = new Targets(text, survey);
  const acceptances: Acceptance[] = [];
  for (const range of candidates(text, survey)) {
    const acceptance = readAcceptance(text, range, isRule);
    if (acceptance) {
      acceptances.push({ ...acceptance, target: targets.of(range) });
    }
  }
  return acceptances;
}

function readAcceptance(
  text: string,
  range: TextRange,
  isRule: (id: string) => boolean,
): Omit<Acceptance, 'target'> | undefined {
  const [, before = '', rule = '', colon, rest = ''] = ACCEPTANCE.exec(text.slice(range.start, range.end)) ?? [];
  if (before === '' || (!colon && !isRule(rule) && !(rest === '' && rule.includes('-')))) {
    return undefined;
  }
  const start = range.start + before.length;
  const reason = colon ? rest : '';
  const problem = rule === '' ? 'no-rule' : !isRule(rule) ? 'unknown-rule' : reason === '' ? 'no-reason' : undefined;
  return { rule, ruleRange: { start, end: start + rule.length }, reason, range, problem };
}

/** The comments that begin as an acceptance does, up to the end of their lines. What looks like one inside of a text is none. */
function* candidates(text: string, survey: Survey): Iterable<TextRange> {
  const texts = [...survey.blocks, ...survey.titles].map(rangeOf).sort((a, b) => a.start - b.start);
  let next = 0;
  // Nothing that was begun before here goes on.
  let from = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    for (let before = texts[next]; before && before.end <= index; before = texts[++next]) {
      from = Math.max(from, before.end);
    }
    if (texts[next] && texts[next]!.start <= index) {
      continue;
    }
    while (from <= index) {
      COMMENT_OR_QUOTED.lastIndex = from;
      // The candidate itself is found at the latest.
      const match = COMMENT_OR_QUOTED.exec(text)!;
      const end = match.index + match[0].length;
      // A quoted symbol may be empty or not closed.
      from = match[0].startsWith('"') && text[end] === '"' ? end + 1 : end;
      if (match.index === index) {
        yield { start: index, end };
      }
    }
  }
}

/** Finds where the findings begin that comments accept. The comments are asked for in order of place. */
class Targets {
  private readonly blockEnds = new Map<number, number>();
  /** Where something is said first. */
  private readonly beginning: number;
  private skippedTo = -1;

  constructor(
    private readonly text: string,
    survey: Survey,
  ) {
    this.beginning = skipComments(text, 0);
    for (const block of survey.blocks) {
      this.blockEnds.set(lineStart(text, startOf(block)), endOf(block));
    }
  }

  of(comment: TextRange): TextRange {
    const { text } = this;
    const ownLine = lineStart(text, comment.start);
    const alone = text.slice(ownLine, comment.start).trim() === '';
    const place = alone ? this.nextAfter(comment) : comment.start;
    const start = lineStart(text, place);
    return {
      // What is said of a file as a whole is found at its very beginning.
      start: this.beginning >= start ? 0 : start,
      end: Math.max(lineEnd(text, place), alone ? (this.blockEnds.get(start) ?? 0) : 0),
    };
  }

  private nextAfter({ end }: TextRange): number {
    // Of comments in a row each is followed by the same.
    if (end > this.skippedTo) {
      this.skippedTo = skipComments(this.text, end);
    }
    return this.skippedTo;
  }
}

/** The first place from here on that says something. */
function skipComments(text: string, from: number): number {
  let place = from;
  for (;;) {
    BLANK_OR_COMMENT.lastIndex = place;
    if (!BLANK_OR_COMMENT.test(text) || BLANK_OR_COMMENT.lastIndex === place) {
      return place;
    }
    place = BLANK_OR_COMMENT.lastIndex;
  }
}

function lineStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) {
    start--;
  }
  return start;
}

function lineEnd(text: string, place: number): number {
  let end = place;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
