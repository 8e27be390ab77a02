import type { Block, Inline, SourceRange } from '@agendum/model';
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
  let list: { items: Inline[][]; range: SourceRange } | undefined;
  for (const group of groupLines(linesOf(text, context, file))) {
    const content = markUp(joinLines(group.lines, context.language));
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
      list = { items: [content], range };
      blocks.push({ kind: 'list', ...list });
    }
  }
  return blocks;
}

type Line = Inline[];

/** The lines of a block without the blanks at either end. A reference never spans lines. */
function linesOf(block: ast.TextBlock, context: LoweringContext, file: number): Line[] {
  const lines: Line[] = [[]];
  for (const part of block.parts) {
    if (part.$type !== 'Text') {
      lines.at(-1)!.push(lowerReference(part, context, file));
      continue;
    }
    const offset = startOf(part);
    let from = 0;
    for (;;) {
      const newline = part.value.indexOf('\n', from);
      const to = newline < 0 ? part.value.length : newline;
      if (to > from) {
        lines.at(-1)!.push(textInline(part.value.slice(from, to), file, offset + from));
      }
      if (newline < 0) {
        break;
      }
      lines.push([]);
      from = newline + 1;
    }
  }
  return lines.map(trimLine);
}

function textInline(raw: string, file: number, start: number): Inline {
  return { kind: 'text', text: raw, range: { file, start, end: start + raw.length } };
}

function trimLine(line: Line): Line {
  const first = line[0];
  if (first?.kind === 'text') {
    const text = first.text.trimStart();
    line[0] = { ...first, text, range: { ...first.range, start: first.range.end - text.length } };
  }
  const last = line.at(-1);
  if (last?.kind === 'text') {
    const text = last.text.trimEnd();
    line[line.length - 1] = { ...last, text, range: { ...last.range, end: last.range.start + text.length } };
  }
  return line.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

interface Group {
  listed: boolean;
  lines: Line[];
}

/** Lines up to a blank one, or to the next that begins with a hyphen, which is an item of a list. */
function groupLines(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  for (const line of lines) {
    const first = line[0];
    if (!first) {
      current = undefined;
    } else if (first.kind === 'text' && first.text.startsWith('- ')) {
      const text = first.text.slice(2);
      const bare = { ...first, text, range: { ...first.range, start: first.range.start + 2 } };
      current = { listed: true, lines: [[bare, ...line.slice(1)]] };
      groups.push(current);
    } else if (current) {
      current.lines.push(line);
    } else {
      current = { listed: false, lines: [line] };
      groups.push(current);
    }
  }
  return groups;
}

/** Puts lines together: with a blank, or with nothing where the script has no blanks between words. */
function joinLines(lines: readonly Line[], language: string): Inline[] {
  const joined: Inline[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const first = line[0];
    if (last && first) {
      const glue = needsBlank(last, first, language) ? ' ' : '';
      if (last.kind === 'text' && first.kind === 'text') {
        const range = { ...last.range, end: first.range.end };
        joined[joined.length - 1] = { kind: 'text', text: last.text + glue + first.text, range };
        append(joined, line, 1);
        continue;
      }
      if (glue) {
        joined.push({
          kind: 'text',
          text: glue,
          range: { ...first.range, start: last.range.end, end: first.range.start },
        });
      }
    }
    append(joined, line, 0);
  }
  return joined.map((inline) =>
    inline.kind === 'text' && inline.text.includes('{{')
      ? { ...inline, text: inline.text.replaceAll('{{', '{') }
      : inline,
  );
}

// Not by spreading: a line may hold more than the stack does.
function append(joined: Inline[], line: Line, from: number): void {
  for (let index = from; index < line.length; index++) {
    joined.push(line[index]!);
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
