import type { Block, Inline, List, SourceRange } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import { startOf } from '../syntax/place.js';
import type { LoweringContext } from './context.js';
import type { TextNode } from '../translation/units.js';
import { lowerParts, lowerReference } from './inline.js';
import { lineBreakIsBlank } from './line-break.js';
import { markUp } from './mark-up.js';

/**
 * The paragraphs and lists of a text, which is a text block, or one line where a block may stand. What a translation does
 * not have stands in the language of the file.
 *
 * @param file number of the file it stands in
 */
export function lowerBlock(
  text: TextNode | undefined,
  context: LoweringContext,
  file: number = context.mainFile,
): Block[] {
  if (!text) {
    return [];
  }
  const translated = context.translated(text);
  if (translated) {
    return lowerText(translated, context, 0);
  }
  const language = context.foreignLanguage(file);
  if (language === undefined) {
    return lowerText(text, context, file);
  }
  const foreign = (content: Inline[], range: SourceRange): Inline[] => [{ kind: 'foreign', language, content, range }];
  return context
    .inLanguage(language, () => lowerText(text, context, file))
    .map((block) =>
      block.kind === 'paragraph'
        ? { ...block, content: foreign(block.content, block.range) }
        : { ...block, items: block.items.map((item) => foreign(item, rangeOfAll(item))) },
    );
}

function rangeOfAll(content: readonly Inline[]): SourceRange {
  return { ...content[0]!.range, end: content.at(-1)!.range.end };
}

function lowerText(text: TextNode, context: LoweringContext, file: number): Block[] {
  if (text.$type === 'Title') {
    return [{ kind: 'paragraph', content: lowerParts(text, context, file), range: context.rangeOf(text, file) }];
  }
  const blocks: Block[] = [];
  let list: List | undefined;
  for (const group of groupsOf(text, context, file)) {
    const content = markUp(group.content);
    if (content.length === 0) {
      continue;
    }
    const range = { file, start: content[0]!.range.start, end: content.at(-1)!.range.end };
    if (!group.listed) {
      list = undefined;
      blocks.push({ kind: 'paragraph', content, range });
    } else if (list) {
      list.items.push(content);
      list.range.end = range.end;
    } else {
      list = { kind: 'list', items: [content], range };
      blocks.push(list);
    }
  }
  return blocks;
}

/** A paragraph, or an item of a list. */
interface Group {
  listed: boolean;
  content: Inline[];
}

/**
 * Lines up to a blank one, or to the next that begins with a hyphen, which is an item of a list. They are without the blanks at
 * either end. A reference never spans lines.
 */
function groupsOf(block: ast.TextBlock, context: LoweringContext, file: number): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let line: Inline[] = [];
  let atStart = true;
  const endLine = (): void => {
    trimEnd(line);
    const first = line[0];
    if (!first) {
      current = undefined;
    } else if (first.kind === 'text' && first.text.startsWith('- ')) {
      first.text = first.text.slice(2);
      first.range.start += 2;
      groups.push((current = { listed: true, content: line }));
    } else if (current) {
      addLine(current.content, line, context.language);
    } else {
      groups.push((current = { listed: false, content: line }));
    }
    line = [];
    atStart = true;
  };
  for (const part of block.parts) {
    if (part.$type !== 'Text') {
      line.push(lowerReference(part, context, file));
      atStart = false;
      continue;
    }
    const offset = startOf(part);
    const { value } = part;
    let from = 0;
    for (;;) {
      const newline = value.indexOf('\n', from);
      const to = newline < 0 ? value.length : newline;
      if (to > from) {
        const raw = value.slice(from, to);
        const text = atStart ? raw.trimStart() : raw;
        if (text !== '') {
          line.push({ kind: 'text', text, range: { file, start: offset + to - text.length, end: offset + to } });
        }
        atStart = false;
      }
      if (newline < 0) {
        break;
      }
      endLine();
      from = newline + 1;
    }
  }
  endLine();
  for (const { content } of groups) {
    for (const piece of content) {
      if (piece.kind === 'text' && piece.text.includes('{{')) {
        piece.text = piece.text.replaceAll('{{', '{');
      }
    }
  }
  return groups;
}

function trimEnd(line: Inline[]): void {
  const last = line.at(-1);
  if (last?.kind !== 'text') {
    return;
  }
  last.text = last.text.trimEnd();
  last.range.end = last.range.start + last.text.length;
  if (last.text === '') {
    line.pop();
  }
}

/** Adds a line: with a blank, or with nothing where the script has no blanks between words. */
function addLine(content: Inline[], line: readonly Inline[], language: string): void {
  const last = content.at(-1)!;
  const first = line[0]!;
  const glue = needsBlank(last, first, language) ? ' ' : '';
  let from = 0;
  if (last.kind === 'text' && first.kind === 'text') {
    last.text += glue + first.text;
    last.range.end = first.range.end;
    from = 1;
  } else if (glue) {
    const range = { file: first.range.file, start: last.range.end, end: first.range.start };
    content.push({ kind: 'text', text: glue, range });
  }
  // Not by spreading: a line may hold more than the stack does.
  for (let index = from; index < line.length; index++) {
    content.push(line[index]!);
  }
}

function needsBlank(before: Inline, after: Inline, language: string): boolean {
  const left = before.kind === 'text' ? lastCharacter(before.text) : '';
  const right = after.kind === 'text' ? String.fromCodePoint(after.text.codePointAt(0)!) : '';
  return lineBreakIsBlank(left, right, language);
}

/** The last character of a text, be it one UTF-16 code unit or two. */
function lastCharacter(text: string): string {
  const pair = text.codePointAt(text.length - 2);
  return pair !== undefined && pair > 0xffff ? text.slice(-2) : text.slice(-1);
}
