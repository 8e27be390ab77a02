import { beginsStatement } from '../syntax/statement-start.js';
import type { Unit } from './units.js';

/** What stands before a unit, or behind the last: blanks and line ends. */
export interface Gap {
  start: number;
  end: number;
  /** What is to stand there; lines end with `\n`. */
  space: string;
  /** Whether it is to stay as it is, because there is more in it than blanks, or something before it is not closed. */
  fixed: boolean;
}

interface Block {
  /** Whether it goes over several lines. One on a single line stays there. */
  open: boolean;
}

/** What is to stand before each unit, and behind the last. */
export function layOut(text: string, units: readonly Unit[], indent: string): Gap[] {
  const partners = braces(units);
  const starts = statementStarts(units);
  const blocks: Block[] = [];
  const gaps: Gap[] = [];
  for (let index = 0; index <= units.length; index++) {
    const before = units[index - 1];
    const unit = units[index];
    const start = before?.end ?? 0;
    const end = unit?.start ?? text.length;
    const written = text.slice(start, end);
    // Characters that mean nothing are the author's to take away.
    const fixed = /[^\s\uFEFF]/.test(written) || (before !== undefined && isOpen(before));
    const space = fixed
      ? written
      : unit?.name === '}'
        ? spaceBeforeBrace(before, blocks.at(-1), blocks.length - 1, indent)
        : spaceBefore(units, index, written, starts[index] === true, blocks, indent);
    gaps.push({ start, end, space, fixed });
    if (unit?.name === '}') {
      blocks.pop();
    } else if (unit?.name === '{') {
      const partner = partners.get(index);
      blocks.push({ open: partner === undefined || text.slice(unit.end, units[partner]!.start).includes('\n') });
    }
  }
  return gaps;
}

function spaceBeforeBrace(before: Unit | undefined, block: Block | undefined, depth: number, indent: string): string {
  if (before === undefined) {
    return '';
  }
  if ((block?.open ?? true) || endsWithLine(before)) {
    return `\n${indent.repeat(Math.max(depth, 0))}`;
  }
  return ' ';
}

function spaceBefore(
  units: readonly Unit[],
  index: number,
  written: string,
  isStart: boolean,
  blocks: readonly Block[],
  indent: string,
): string {
  const before = units[index - 1];
  const unit = units[index];
  if (unit === undefined) {
    return before ? '\n' : '';
  }
  const bom = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (before === undefined) {
    return bom;
  }
  const lines = written.split('\n').length - 1;
  const level = indent.repeat(blocks.length);
  const isRemark = unit.kind === 'comment' && lines === 0 && !endsWithLine(before);
  if (before.name === '{' && !isRemark) {
    return blocks.at(-1)?.open ? `\n${level}` : ' ';
  }
  if (unit.name === '{' && !endsWithLine(before)) {
    return ' ';
  }
  if (lines > 0 || endsWithLine(before)) {
    return isStart ? `${lines > 1 ? '\n\n' : '\n'}${level}` : `\n${level}${indent}`;
  }
  if (unit.name === ',') {
    return '';
  }
  if (isBetweenHours(units, index) || isBetweenHours(units, index - 1)) {
    return '';
  }
  // A remark behind a line may stand a little apart.
  return isRemark && written.length > 1 ? '  ' : ' ';
}

/** Whether a text has no closing mark. */
function isOpen({ kind, closed }: Unit): boolean {
  return kind !== 'comment' && !closed;
}

/** Whether nothing can follow on the same line: a comment goes to its end, and what is not closed ends with it. */
function endsWithLine(unit: Unit): boolean {
  return !unit.closed;
}

/** Whether a unit is the dash between two hours. Elsewhere, a hyphen without blanks would be a part of a word. */
function isBetweenHours(units: readonly Unit[], index: number): boolean {
  const { name } = units[index]!;
  return (name === '-' || name === '–') && units[index - 1]?.name === 'TIME' && units[index + 1]?.name === 'TIME';
}

/** For each unit whether it begins a statement, if it is the first of its line. A comment belongs to what comes after it. */
function statementStarts(units: readonly Unit[]): boolean[] {
  const starts: boolean[] = [];
  let before: Unit | undefined;
  let secondBefore: Unit | undefined;
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'comment') {
      starts[index] = startsBehind(before, secondBefore, unit);
      secondBefore = before;
      before = unit;
    }
  }
  let next = true;
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index]!;
    if (unit.kind === 'comment') {
      starts[index] = next;
    } else {
      next = unit.name === '}' || starts[index]!;
    }
  }
  return starts;
}

function startsBehind(before: Unit | undefined, secondBefore: Unit | undefined, unit: Unit): boolean {
  if (before === undefined || before.name === '{' || before.name === '}' || before.kind === 'block') {
    return true;
  }
  if (unit.kind === 'block') {
    return before.name !== 'internal' && secondBefore?.name !== 'note';
  }
  if (unit.name === 'DATE' && (before.name === 'to' || before.name === 'dates')) {
    return false;
  }
  return before.name !== ',' && beginsStatement(unit.name);
}

/** For each opening brace the one that closes it. */
function braces(units: readonly Unit[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { name }] of units.entries()) {
    if (name === '{') {
      open.push(index);
    } else if (name === '}') {
      const opener = open.pop();
      if (opener !== undefined) {
        partners.set(opener, index);
      }
    }
  }
  return partners;
}
