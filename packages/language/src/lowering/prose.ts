import type { Block, Inline, List, SourceRange } from '@agendum/model';
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
  const prose = new Prose(context.language);
  for (const part of text.parts) {
    if (part.$type === 'Text') {
      prose.addText(part.value, file, startOf(part));
    } else {
      prose.add(lowerReference(part, context, file));
    }
  }
  return prose.end();
}

const BLANK = 32;
/** Signs that stand for something else than themselves, or may: stars, brackets of links, doubled braces. */
const SIGNS = /[*[{]/;

/**
 * Puts the pieces of a text block together, line by line: to paragraphs, which are lines up to a blank one, and to items of lists, which begin
 * with a hyphen. Lines are without the blanks at either end. A reference never spans lines.
 */
class Prose {
  private readonly blocks: Block[] = [];
  /** The list that the next item belongs to. */
  private list: List | undefined;
  /** The paragraph or the item that the next line belongs to. */
  private content: Inline[] | undefined;
  private isListed = false;
  private line: Inline[] | undefined;
  private hasSigns = false;

  constructor(private readonly language: string) {}

  add(piece: Inline): void {
    // An array that begins with its first piece is as long as it needs to be; one that begins empty makes room for many.
    if (this.line) {
      this.line.push(piece);
    } else {
      this.line = [piece];
    }
  }

  /** @param offset where the text stands in its file */
  addText(value: string, file: number, offset: number): void {
    this.hasSigns ||= SIGNS.test(value);
    let from = 0;
    for (;;) {
      const newline = value.indexOf('\n', from);
      const to = newline < 0 ? value.length : newline;
      if (!this.line) {
        // The plain blanks of an indented block one by one, since there is one text less to make.
        while (from < to && value.charCodeAt(from) === BLANK) {
          from++;
        }
      }
      if (to > from) {
        const raw = value.slice(from, to);
        const text = this.line ? raw : raw.trimStart();
        if (text !== '') {
          this.add({ kind: 'text', text, range: { file, start: offset + to - text.length, end: offset + to } });
        }
      }
      if (newline < 0) {
        return;
      }
      this.endLine();
      from = newline + 1;
    }
  }

  /** The paragraphs and lists, when all is added. */
  end(): Block[] {
    this.endLine();
    this.endContent();
    return this.blocks;
  }

  private endLine(): void {
    const { line } = this;
    this.line = undefined;
    const first = line && trimEnd(line);
    if (!first) {
      this.endContent();
      return;
    }
    const isListed = first.kind === 'text' && first.text.startsWith('- ');
    if (this.content && !isListed) {
      addLine(this.content, line, this.language);
      return;
    }
    this.endContent();
    this.content = line;
    this.isListed = isListed;
    if (isListed) {
      first.text = first.text.slice(2);
      first.range.start += 2;
    }
  }

  private endContent(): void {
    if (!this.content) {
      return;
    }
    const content = this.hasSigns ? markUp(withoutEscapes(this.content)) : this.content;
    this.content = undefined;
    const first = content[0];
    if (!first) {
      return;
    }
    const range = { file: first.range.file, start: first.range.start, end: content.at(-1)!.range.end };
    if (!this.isListed) {
      this.list = undefined;
      this.blocks.push({ kind: 'paragraph', content, range });
    } else if (this.list) {
      this.list.items.push(content);
      this.list.range.end = range.end;
    } else {
      this.list = { kind: 'list', items: [content], range };
      this.blocks.push(this.list);
    }
  }
}

function withoutEscapes(content: Inline[]): Inline[] {
  for (const piece of content) {
    if (piece.kind === 'text') {
      piece.text = piece.text.replaceAll('{{', '{');
    }
  }
  return content;
}

/** The first piece of a line that has no blanks at its end. Undefined where nothing is left of it. */
function trimEnd(line: Inline[]): Inline | undefined {
  const last = line.at(-1);
  if (last?.kind === 'text') {
    last.text = last.text.trimEnd();
    last.range.end = last.range.start + last.text.length;
    if (last.text === '') {
      line.pop();
    }
  }
  return line[0];
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
