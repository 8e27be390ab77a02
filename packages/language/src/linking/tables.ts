import type { AstNode, LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.js';
import { readSymbol } from './read-symbol.js';
import type { Registers } from './registers.js';
import { surveyOf } from './survey.js';
import { instrumentKey, type DeclarationKind, type SymbolTable } from './symbol-table.js';

/** The tables a linked file looks names up in: its own, for a translation that of its original, then the registers it sees. */
export function tablesOf(document: LangiumDocument, registers: Registers): SymbolTable[] {
  const file = document.parseResult.value as ast.AgendaFile;
  const original = originalOf(file);
  return [
    surveyOf(file).symbols,
    ...(original ? [surveyOf(original).symbols] : []),
    ...registers.visibleFrom(document.uri),
  ];
}

/** The agenda that a linked translation is made from. */
export function originalOf({ header }: ast.AgendaFile): ast.AgendaFile | undefined {
  return header?.$type === 'TranslationHeader' ? header.original?.ref?.$container : undefined;
}

/** Under what key the target of a reference is looked for. */
export function referenceKey(container: AstNode, kind: DeclarationKind, text: string): string {
  switch (kind) {
    case 'Document':
      return readSymbol(text).key;
    case 'Instrument': {
      const target = container as ast.InstrumentReference | ast.TranslatedInstrument;
      return instrumentKey(target.kind, target.body?.$refText, text);
    }
    default:
      return text;
  }
}
