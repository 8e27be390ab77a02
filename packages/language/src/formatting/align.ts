import type { Gap } from './lay-out.js';
import { columnsOf, type Unit } from './units.js';

/** The units of one line, by their indices; the end is exclusive. */
interface Line {
  from: number;
  to: number;
}

/** A column that lines have in common. */
interface Column {
  /** The index of the unit that begins it, undefined for a line without it. */
  begin(line: Line): number | undefined;
  /** Whether it is only there where the author has begun it, by more than one blank on a line. */
  kept: boolean;
  /** Blanks before it where the author has more than one on every line. */
  apart: 1 | 2;
}

interface Group {
  name: string;
  columns: readonly Column[];
}

const HEAD = new Set(['title', 'subtitle', 'session', 'author', 'dates', 'place', 'timezone', 'body']);
const MASTHEAD = new Set(['distribution', 'issued', 'original', 'job']);
const DECLARED = new Set(['item', 'section', 'document', 'note']);

/** Puts what belongs together on lines one after the other into columns. */
export function align(units: readonly Unit[], gaps: Gap[]): void {
  let lines: Line[] = [];
  let group: Group | undefined;
  for (const line of linesOf(units, gaps)) {
    const next = groupOf(line, units);
    const isBelow = gaps[line.from]!.space.split('\n').length === 2;
    if (!isBelow || next?.name !== group?.name) {
      group?.columns.forEach((column) => alignColumn(lines, column, units, gaps));
      lines = [];
      group = next;
    }
    lines.push(line);
  }
  group?.columns.forEach((column) => alignColumn(lines, column, units, gaps));
}

function* linesOf(units: readonly Unit[], gaps: readonly Gap[]): Iterable<Line> {
  let from = 0;
  for (let to = 1; to <= units.length; to++) {
    if (to === units.length || gaps[to]!.space.includes('\n')) {
      yield { from, to };
      from = to;
    }
  }
}

function groupOf({ from }: Line, units: readonly Unit[]): Group | undefined {
  const { name } = units[from]!;
  if (name === 'TIME') {
    return {
      name: 'slot',
      columns: [
        { begin: ({ from, to }) => (from + 3 < to ? from + 3 : undefined), kept: false, apart: 2 },
        { begin: (line) => wordIn(line, 'joint', units), kept: true, apart: 2 },
        { begin: (line) => wordIn(line, 'room', units), kept: true, apart: 2 },
      ],
    };
  }
  const value: Column = { begin: ({ from, to }) => (from + 1 < to ? from + 1 : undefined), kept: false, apart: 1 };
  const title: Column = { begin: (line) => titleIn(line, units), kept: true, apart: 1 };
  if (HEAD.has(name) || MASTHEAD.has(name)) {
    return { name: HEAD.has(name) ? 'head' : 'masthead', columns: [value, title] };
  }
  if (name === 'resolution' || name === 'decision') {
    return { name: 'instrument', columns: [{ ...value, kept: true }, title] };
  }
  return DECLARED.has(name) ? { name, columns: [title] } : undefined;
}

/** The first text behind the name, or the language it is in. */
function titleIn({ from, to }: Line, units: readonly Unit[]): number | undefined {
  const first = units[from]!.name === 'section' ? from + 1 : from + 2;
  for (let index = first; index < to; index++) {
    if (units[index]!.kind === 'string') {
      return index > first && /^[a-z]{2}$/.test(units[index - 1]!.text) ? index - 1 : index;
    }
  }
  return undefined;
}

/** A word behind the first thing in a slot, which begins a column already. */
function wordIn({ from, to }: Line, name: string, units: readonly Unit[]): number | undefined {
  for (let index = from + 4; index < to; index++) {
    if (units[index]!.name === name) {
      return index;
    }
  }
  return undefined;
}

function alignColumn(lines: readonly Line[], column: Column, units: readonly Unit[], gaps: Gap[]): void {
  const entries = lines.flatMap((line) => {
    const begin = column.begin(line);
    return begin === undefined || gaps[begin]!.fixed
      ? []
      : [{ begin, width: widthBefore(line.from, begin, units, gaps) }];
  });
  if (column.kept && !entries.some(({ begin }) => gaps[begin]!.end - gaps[begin]!.start > 1)) {
    return;
  }
  const isApart = entries.every(({ begin }) => gaps[begin]!.end - gaps[begin]!.start > 1);
  const widest = entries.reduce((most, { width }) => Math.max(most, width), 0);
  const place = widest + (isApart ? column.apart : 1);
  for (const { begin, width } of entries) {
    gaps[begin]!.space = ' '.repeat(place - width);
  }
}

/** How many columns a line takes up to a unit, without its indent. */
function widthBefore(from: number, to: number, units: readonly Unit[], gaps: readonly Gap[]): number {
  let width = columnsOf(units[from]!.text);
  for (let index = from + 1; index < to; index++) {
    width += gaps[index]!.space.length + columnsOf(units[index]!.text);
  }
  return width;
}
