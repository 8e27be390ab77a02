import { stripVTControlCharacters, styleText } from 'node:util';
import { columnsOf } from './width.js';

/** How a page is to look. */
export interface PageStyle {
  readonly colored: boolean;
  /** Longest line, in columns. */
  readonly columns: number;
}

const FENCE = /^```/;
const HEADING = /^#+ +/;
const ITEM = /^- +/;
const TABLE = /^\|/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The page of a rule as text to be read: paragraphs filled, examples set in, the signs of Markdown taken away. Of Markdown it
 * knows what the pages use: headings, paragraphs, lists, tables, examples between fences, `code`, **bold**, _emphasis_, links.
 */
export function pageText(markdown: string, style: PageStyle): string {
  const lines = markdown.trim().split('\n');
  const blocks: string[] = [];
  for (let start = 0; start < lines.length;) {
    const end = endOfBlock(lines, start);
    const block = lines.slice(start, end);
    if (block[0]?.trim() !== '') {
      blocks.push(printBlock(block, style));
    }
    start = end;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The line after a block: a heading and an empty line are one by themselves, all else goes on to the next empty line. */
function endOfBlock(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  const from = start + 1;
  if (FENCE.test(first)) {
    const fence = lines.findIndex((line, index) => index >= from && FENCE.test(line));
    return fence < 0 ? lines.length : fence + 1;
  }
  if (HEADING.test(first) || first.trim() === '') {
    return from;
  }
  const end = lines.findIndex((line, index) => index >= from && line.trim() === '');
  return end < 0 ? lines.length : end;
}

function printBlock(block: readonly string[], style: PageStyle): string {
  const [first = ''] = block;
  if (FENCE.test(first)) {
    const example = block.slice(1, FENCE.test(block.at(-1) ?? '') ? -1 : undefined);
    return example.map((line) => paint(style, 'dim', line === '' ? '' : `    ${line}`)).join('\n');
  }
  if (HEADING.test(first)) {
    return paint(style, 'bold', first.replace(HEADING, ''));
  }
  if (TABLE.test(first)) {
    return block.map((line) => inline(line, style)).join('\n');
  }
  const items: string[] = [];
  for (const line of block) {
    if (ITEM.test(line) || items.length === 0) {
      items.push(line.trim());
    } else {
      items[items.length - 1] += ` ${line.trim()}`;
    }
  }
  return items.map((item) => fill(inline(item, style), ITEM.test(item) ? 2 : 0, style.columns)).join('\n');
}

/** Breaks a text into lines, of which those after the first are set in. */
function fill(text: string, indent: number, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    width += columnsOf(segment);
  }
  return width;
}

/** Takes the signs of Markdown away; what stands between back quotes is left as it is. */
function inline(text: string, style: PageStyle): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? style.colored
          ? paint(style, 'cyan', part.slice(1, -1))
          : part
        : part
            .replaceAll(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1 ($2)')
            .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
            .replaceAll(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint(style, 'bold', bold))
            .replaceAll(/(?<!\w)_([^_]+)_(?!\w)/g, (_, emphasis: string) => paint(style, 'italic', emphasis)),
    )
    .join('');
}

function paint(style: PageStyle, colour: 'bold' | 'cyan' | 'dim' | 'italic', text: string): string {
  return style.colored ? styleText(colour, text, { validateStream: false }) : text;
}
