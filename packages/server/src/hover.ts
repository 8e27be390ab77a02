import { ast } from '@agendum/language';
import { CstUtils, GrammarAST, type CstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { dateHover, hourHover, slotHover } from './hover/date-hover.js';
import { declarationHover } from './hover/declaration-hover.js';
import { helpFor } from './keyword-help.js';
import type { Mentions } from './mentions.js';
import { rangeOfNode } from './ranges.js';

/** Says what is under the cursor: what a name leads to, how a date or an hour is printed, what a word of the language does. */
export class AgendumHoverProvider implements HoverProvider {
  constructor(private readonly mentions: Mentions) {}

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const offset = document.textDocument.offsetAt(position);
    // At the end of a word the word before the cursor is meant.
    return this.hoverAt(document, offset) ?? this.hoverAt(document, offset - 1);
  }

  private hoverAt(document: LangiumDocument, offset: number): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
    const mention = this.mentions.at(document, offset);
    if (mention && mention.kind !== 'self') {
      return hover(declarationHover(mention.target, document, this.mentions), mention.node, document);
    }
    const content = leaf && (dateContent(leaf, document) ?? wordContent(leaf));
    return leaf && content !== undefined ? hover(content, leaf, document) : undefined;
  }
}

function hover(value: string, node: CstNode, document: LangiumDocument): Hover {
  return { contents: { kind: 'markdown', value }, range: rangeOfNode(document, node) };
}

function dateContent({ text, astNode }: LeafCstNode, document: LangiumDocument): string | undefined {
  if (ast.isDateReference(astNode)) {
    const { date, end, time, endTime, noWeekday } = astNode;
    return dateHover(
      {
        date,
        ...(end !== undefined && { end }),
        ...(time !== undefined && { time }),
        ...(endTime !== undefined && { endTime }),
        weekday: !noWeekday,
      },
      document,
    );
  }
  if (/^\d{4}-/.test(text) && (ast.isDay(astNode) || ast.isTranslatedDay(astNode) || isField(astNode))) {
    return dateHover({ date: text, weekday: true }, document);
  }
  if (/^\d{1,2}:/.test(text)) {
    if (ast.isSlot(astNode) || ast.isTranslatedSlot(astNode)) {
      return slotHover(astNode.start, astNode.end);
    }
    return ast.isTimeReference(astNode) ? timeHover(astNode) : undefined;
  }
  return undefined;
}

function isField(node: LeafCstNode['astNode']): boolean {
  return ast.isDatesField(node) || ast.isIssued(node);
}

function timeHover({ time, end }: ast.TimeReference): string {
  return end === undefined ? hourHover(time) : slotHover(time, end);
}

/** What a word of the language does. */
function wordContent(leaf: LeafCstNode): string | undefined {
  return GrammarAST.isKeyword(leaf.grammarSource) ? helpFor(leaf.text) : undefined;
}
