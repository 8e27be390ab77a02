import type { Part } from './outline.js';

/** An outline in Markdown. */
export function asMarkdown(outline: readonly Part[]): string {
  return written(outline, {
    heading: (level, text) => `${'#'.repeat(level)} ${text}`,
    listItem: (text) => `- ${text}`,
    table: ([head = [], ...rows]) =>
      [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  });
}

/** An outline in AsciiDoc. */
export function asAsciiDoc(outline: readonly Part[]): string {
  return written(outline, {
    heading: (level, text) => `${'='.repeat(level)} ${text}`,
    listItem: (text) => `* ${text}`,
    table: (rows) => ['|===', ...rows.map((cells) => `| ${cells.join(' | ')}`), '|==='].join('\n'),
  });
}

/** An outline in YAML. */
export function asYaml(outline: readonly Part[]): string {
  return outline.map((part) => `- ${JSON.stringify(part.kind)}: ${JSON.stringify(contentOf(part))}\n`).join('');
}

function contentOf(part: Part): string | readonly (string | readonly string[])[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return part.text;
    case 'list':
      return part.items;
    case 'table':
      return part.rows;
  }
}

interface Syntax {
  heading(level: number, text: string): string;
  listItem(text: string): string;
  table(rows: readonly string[][]): string;
}

function written(outline: readonly Part[], syntax: Syntax): string {
  return outline
    .map((part) => {
      switch (part.kind) {
        case 'heading':
          return syntax.heading(part.level, part.text);
        case 'paragraph':
          return part.text;
        case 'list':
          return part.items.map((item) => syntax.listItem(item)).join('\n');
        case 'table':
          return syntax.table(part.rows);
      }
    })
    .map((text) => `${text}\n`)
    .join('\n');
}
