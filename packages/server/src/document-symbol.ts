import { ast } from '@agendum/language';
import { plainText } from '@agendum/compiler';
import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { agendaOf } from './agenda-of.js';
import { dayInWords, describe, textOf } from './describe.js';
import type { Wording } from './wording.js';
import { rangeOfNode } from './ranges.js';
import { partsOf } from './structure.js';

interface Entry {
  name: string;
  detail?: string | undefined;
  kind: SymbolKind;
  /** The property that holds what the cursor goes to. */
  property: string;
}

/** The outline of a file: items under their numbers, days and slots, and what is declared. Breadcrumbs are made of it, too. */
export class AgendumDocumentSymbolProvider implements DocumentSymbolProvider {
  constructor(private readonly wording: Wording) {}

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const file = document.parseResult.value as ast.AgendaFile;
    return file.statements.flatMap((statement) => symbolsOf(statement, document, this.wording));
  }
}

/** The symbols of a node: one with those inside of it, or none. */
function symbolsOf(node: AstNode, document: LangiumDocument, wording: Wording): DocumentSymbol[] {
  const entry = entryOf(node, document, wording);
  if (!entry || !node.$cstNode) {
    return [];
  }
  const range = rangeOfNode(document, node.$cstNode);
  const selected = GrammarUtils.findNodeForProperty(node.$cstNode, entry.property);
  const children = partsOf(node).flatMap((child) => symbolsOf(child, document, wording));
  return [
    {
      // Editors refuse a symbol without a name.
      name: entry.name.trim() || '…',
      ...(entry.detail !== undefined && { detail: entry.detail }),
      kind: entry.kind,
      range,
      selectionRange: selected ? rangeOfNode(document, selected) : range,
      ...(children.length > 0 && { children }),
    },
  ];
}

function entryOf(node: AstNode, document: LangiumDocument, wording: Wording): Entry | undefined {
  if (ast.isItem(node)) {
    const { number, title } = describe(node, wording);
    return { name: joined(number, title), detail: node.name, kind: SymbolKind.Field, property: 'name' };
  }
  if (ast.isSection(node)) {
    return {
      name: sectionName(node, document, wording),
      detail: node.name,
      kind: SymbolKind.Module,
      property: 'title',
    };
  }
  if (ast.isTimetable(node)) {
    return { name: joined('timetable', textOf(node.title)), kind: SymbolKind.Event, property: 'title' };
  }
  if (ast.isDay(node)) {
    const day = node.date ? dayInWords(document, node.date, wording) : '';
    return { name: joined(day, textOf(node.label)), detail: node.date, kind: SymbolKind.Event, property: 'date' };
  }
  if (ast.isSlot(node)) {
    const entries = node.entries.map(({ item, text }) => item?.$refText ?? textOf(text));
    const content = node.break ? joined('break', textOf(node.label)) : entries.join(', ');
    return { name: `${node.start}–${node.end}`, detail: content, kind: SymbolKind.Event, property: 'start' };
  }
  if (ast.isBody(node)) {
    return { name: node.name, detail: describe(node, wording).title, kind: SymbolKind.Class, property: 'name' };
  }
  if (ast.isInstrument(node)) {
    const name = joined(node.kind, node.body?.$refText, node.name);
    return { name, detail: describe(node, wording).title, kind: SymbolKind.Constant, property: 'name' };
  }
  if (ast.isDocument(node)) {
    return { name: node.name ?? '', detail: describe(node, wording).title, kind: SymbolKind.File, property: 'name' };
  }
  if (ast.isNote(node)) {
    return {
      name: joined('note', node.name),
      detail: describe(node, wording).title,
      kind: SymbolKind.String,
      property: 'name',
    };
  }
  return undefined;
}

function sectionName(section: ast.Section, document: LangiumDocument, wording: Wording): string {
  const { agenda } = agendaOf(document);
  const start = section.$cstNode?.offset;
  const lowered = agenda?.entries.find((entry) => entry.kind === 'section' && entry.range.start === start);
  if (!agenda || lowered?.kind !== 'section') {
    return textOf(section.title);
  }
  const words = wording.of(document);
  return joined(words.sectionMark(lowered.ordinal), plainText(lowered.title, { locale: words }));
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
