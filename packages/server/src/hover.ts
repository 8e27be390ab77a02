import { ast, type Declaration } from '@agendum/language';
import { locale } from '@agendum/locales';
import { symbolUrl, type Item } from '@agendum/model';
import { plainText } from '@agendum/compiler';
import {
  AstUtils,
  CstUtils,
  GrammarAST,
  GrammarUtils,
  type AstNode,
  type LangiumDocument,
  type LeafCstNode,
  type Reference,
} from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { agendaOf } from './agenda-of.js';
import { describe, namesOf } from './describe.js';
import { helpFor } from './keyword-help.js';

/** Says what is under the cursor: what a reference leads to, or how a date is printed. */
export class AgendumHoverProvider implements HoverProvider {
  getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(params.position);
    // At the end of a word the word before the cursor is meant.
    for (const place of [offset, offset - 1]) {
      const leaf = root && CstUtils.findLeafNodeAtOffset(root, place);
      const content = leaf && (contentFor(leaf.astNode, place, document) ?? keywordContent(leaf));
      if (leaf && content !== undefined) {
        return { contents: { kind: 'markdown', value: content }, range: leaf.range };
      }
    }
    return undefined;
  }
}

function contentFor(node: AstNode, offset: number, document: LangiumDocument): string | undefined {
  if (ast.isDateReference(node)) {
    return printedDate(node, document);
  }
  for (const { reference } of AstUtils.streamReferences(node)) {
    const segment = reference.$refNode;
    if (segment && segment.offset <= offset && offset < segment.end) {
      const target = (reference as Reference).ref;
      return target && hoverOf(target as Declaration);
    }
  }
  const name = isDeclaration(node) ? GrammarUtils.findNodeForProperty(node.$cstNode, 'name') : undefined;
  return name && name.offset <= offset && offset < name.end ? hoverOf(node as Declaration) : undefined;
}

/** What a word of the language does. */
function keywordContent(leaf: LeafCstNode): string | undefined {
  return GrammarAST.isKeyword(leaf.grammarSource) ? helpFor(leaf.text) : undefined;
}

function isDeclaration(node: AstNode): node is Declaration {
  return (
    ast.isItem(node) ||
    ast.isPlace(node) ||
    ast.isBody(node) ||
    ast.isDocument(node) ||
    ast.isInstrument(node) ||
    ast.isNote(node)
  );
}

/** A declaration as an author is told of it, in Markdown. */
export function hoverOf(declaration: Declaration): string {
  if (ast.isItem(declaration)) {
    return itemHover(declaration);
  }
  if (ast.isNote(declaration) || declaration.$type === 'Section') {
    return escapeMarkdown(describe(declaration).title);
  }
  const heading = headingOf(declaration);
  const names = namesOf(declaration.names).map(({ language, text }) =>
    language === undefined ? escapeMarkdown(text) : `${language}: ${escapeMarkdown(text)}`,
  );
  const short = ast.isBody(declaration) ? namesOf(declaration.short).map(({ text }) => escapeMarkdown(text)) : [];
  return [heading, ...names, ...(short.length > 0 ? [short.join(' · ')] : [])].join('\n\n');
}

function headingOf(declaration: ast.Body | ast.Place | ast.Document | ast.Instrument): string {
  switch (declaration.$type) {
    case 'Body':
    case 'Place':
      return `**${escapeMarkdown(declaration.name)}**`;
    case 'Instrument': {
      const body = declaration.body?.$refText;
      return `**${escapeMarkdown([declaration.kind, body, declaration.name].filter((word) => word !== undefined).join(' '))}**`;
    }
    case 'Document': {
      const url = symbolUrl(declaration.name, languageOf(declaration));
      const symbol = `**${escapeMarkdown(declaration.name)}**`;
      return url === undefined ? symbol : `[${symbol}](${url})`;
    }
  }
}

function languageOf(node: AstNode): string {
  const file = AstUtils.getDocument(node).parseResult.value as ast.AgendaFile;
  return file.header?.language ?? 'en';
}

function itemHover(declaration: ast.Item): string {
  const document = AstUtils.getDocument(declaration);
  const { agenda, itemOf } = agendaOf(document);
  const item = itemOf(declaration);
  if (!agenda || !item) {
    return escapeMarkdown(declaration.name ?? '');
  }
  const words = locale(agenda.language);
  const heading = `**${words.itemReference(item.path)} ${escapeMarkdown(plainText(item.title, { locale: words }))}**`;
  const slots = (agenda.timetable?.days ?? []).flatMap((day) =>
    day.slots
      .filter((slot) => slot.entries.some((entry) => entry.kind === 'item' && entry.item === item.id))
      .map((slot) => `${words.dayRow(day.date)} ${words.timeRange(slot.start, slot.end)}`),
  );
  const documents = documentsOf(item);
  return [heading, ...slots.map(escapeMarkdown), ...documents].join('\n\n');
}

function documentsOf(item: Item): string[] {
  return item.documents.length === 0
    ? []
    : [item.documents.map(({ document }) => `- ${escapeMarkdown(document)}`).join('\n')];
}

function printedDate(target: ast.DateReference, document: LangiumDocument): string {
  const { agenda } = agendaOf(document);
  const words = locale(agenda?.language ?? 'en');
  const { date, end, time, endTime } = target;
  return escapeMarkdown(
    words.when({
      date,
      ...(end !== undefined && { end }),
      ...(time !== undefined && { time }),
      ...(endTime !== undefined && { endTime }),
      weekday: !target.noWeekday,
    }),
  );
}

/** Text from an agenda is shown as it is, never as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~]/g, '\\$&');
}
