/** A mark that a measurement has to reach. */
export interface Bar {
  /** What is demanded: "under 80 µs per KB". */
  demand: string;
  /** What was measured: "93.1 µs per KB". */
  measured: string;
  met: boolean;
}

export interface Table {
  head: string[];
  rows: string[][];
}

/** What one measurement has to say. */
export interface Section {
  title: string;
  /** How it was measured, in Markdown. */
  method: string;
  tables: Table[];
  bars: Bar[];
}

/** The mark of a time. */
export function atMost(name: string, milliseconds: number, limit: number): Bar {
  return { demand: `${name} under ${limit} ms`, measured: `${milliseconds.toFixed(1)} ms`, met: milliseconds < limit };
}

/** A section for the terminal. */
export function asText({ title, tables, bars }: Section): string {
  return [`== ${title}`, ...tables.map(plainTable), bars.map((bar) => `${verdict(bar)}\n`).join('')].join('\n');
}

/** A section for the page of the benchmarks. */
export function asMarkdown({ title, method, tables, bars }: Section): string {
  return [
    `## ${title}`,
    method,
    ...tables.map(markdownTable),
    bars.map((bar) => `- ${bar.met ? '**met**' : '**not met**'}: ${bar.demand}; measured ${bar.measured}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The bars of all sections, for the top of the page. */
export function summaryOf(sections: readonly Section[]): Table {
  return {
    head: ['', 'Demanded', 'Measured', ''],
    rows: sections.flatMap(({ title, bars }) =>
      bars.map((bar) => [title, bar.demand, bar.measured, bar.met ? 'met' : 'not met']),
    ),
  };
}

export function markdownTable({ head, rows }: Table): string {
  const widths = widthsOf({ head, rows });
  const line = (cells: readonly string[]): string => `| ${padded(cells, widths).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function plainTable({ head, rows }: Table): string {
  const widths = widthsOf({ head, rows });
  return [head, ...rows].map((cells) => `${padded(cells, widths).join('  ')}\n`).join('');
}

function verdict({ demand, measured, met }: Bar): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${demand}: ${measured}`;
}

function widthsOf({ head, rows }: Table): number[] {
  return head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
}

function padded(cells: readonly string[], widths: readonly number[]): string[] {
  return widths.map((width, column) => {
    const cell = cells[column] ?? '';
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
}
