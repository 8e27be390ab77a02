import { ast } from '@agendum/language';
import { CstUtils, GrammarAST, type CstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { dateHover, hourHover, slotHover } from './hover/date-hover.js';
import { declarationHover } from './hover/declaration-hover.js';
import { paragraphs } from './hover/markdown.js';
import { languagesHover, originalHover, originalItemHover } from './hover/translation-hover.js';
import { helpFor } from './keyword-help.js';
import type { Mention } from './mentions.js';
import { rangeOfNode, toRange } from './ranges.js';
import type { ServerServices } from './services.js';
import type { Wording } from './wording.js';

/**
 * Says what is under the cursor: what a name leads to, how a date or an hour is printed, what a word of the language does, and
 * in a translation what the original says.
 */
export class AgendumHoverProvider implements HoverProvider {
  constructor(private readonly services: ServerServices) {}

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const offset = document.textDocument.offsetAt(position);
    // At the end of a word the word before the cursor is meant.
    return this.hoverAt(document, offset) ?? this.hoverAt(document, offset - 1);
  }

  private hoverAt(document: LangiumDocument, offset: number): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
    const { Mentions } = this.services.agendum;
    const mention = Mentions.at(document, offset);
    if (mention) {
      const declared = declarationHover(mention.target, document, this.services.agendum);
      return hover(paragraphs(declared, this.otherLanguages(mention, document)), mention.node, document);
    }
    const content = leaf && (dateContent(leaf, document, this.services.agendum.Wording) ?? wordContent(leaf));
    if (leaf && content !== undefined) {
      return hover(content, leaf, document);
    }
    const original = originalHover(document, offset, this.services);
    return (
      original && { contents: { kind: 'markdown', value: original.value }, range: toRange(document, original.range) }
    );
  }

  /** Of an item where it stands: in a translation what the original has, in an original how far each language is. */
  private otherLanguages({ target, kind, container }: Mention, document: LangiumDocument): string | undefined {
    if (!ast.isItem(target)) {
      return undefined;
    }
    if (kind === 'name') {
      return languagesHover(target, document, this.services);
    }
    return ast.isTranslatedItem(container) ? originalItemHover(target, document, this.services) : undefined;
  }
}

function hover(value: string, node: CstNode, document: LangiumDocument): Hover {
  return { contents: { kind: 'markdown', value }, range: rangeOfNode(document, node) };
}

function dateContent({ text, astNode }: LeafCstNode, document: LangiumDocument, wording: Wording): string | undefined {
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
      wording,
    );
  }
  if (/^\d{4}-/.test(text) && (ast.isDay(astNode) || ast.isTranslatedDay(astNode) || isField(astNode))) {
    return dateHover({ date: text, weekday: true }, document, wording);
  }
  if (/^\d{1,2}:/.test(text)) {
    if (ast.isSlot(astNode) || ast.isTranslatedSlot(astNode)) {
      return slotHover(astNode.start, astNode.end, document, wording);
    }
    return ast.isTimeReference(astNode) ? timeHover(astNode, document, wording) : undefined;
  }
  return undefined;
}

function isField(node: LeafCstNode['astNode']): boolean {
  return ast.isDatesField(node) || ast.isIssued(node);
}

function timeHover({ time, end }: ast.TimeReference, document: LangiumDocument, wording: Wording): string {
  return end === undefined ? hourHover(time, document, wording) : slotHover(time, end, document, wording);
}

/** What a word of the language does. */
function wordContent(leaf: LeafCstNode): string | undefined {
  return GrammarAST.isKeyword(leaf.grammarSource) ? helpFor(leaf.text) : undefined;
}
