import {
  AstUtils,
  EMPTY_SCOPE,
  stream,
  type AstNodeDescription,
  type LangiumDocument,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  type Stream,
} from 'langium';
import type * as ast from '../generated/ast.js';
import { findDeclaration, visibleDeclarations, type Registers } from './registers.js';
import { readSymbol } from './read-symbol.js';
import { surveyOf } from './survey.js';
import { instrumentKey, type Declaration, type DeclarationKind, type SymbolTable } from './symbol-table.js';

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

/** Under what keys the target of a reference is looked for, the best first. */
export function referenceKeys(container: ReferenceInfo['container'], kind: DeclarationKind, text: string): string[] {
  switch (kind) {
    case 'Document':
      return [readSymbol(text).key];
    case 'Instrument': {
      const target = container as ast.InstrumentReference | ast.TranslatedInstrument;
      return [instrumentKey(target.kind, target.body?.$refText, text)];
    }
    default:
      return [text];
  }
}

/** Scopes for Langium's own features. The linker asks the tables directly. */
export class AgendumScopeProvider implements ScopeProvider {
  constructor(private readonly registers: Registers) {}

  getScope({ container, property }: ReferenceInfo): Scope {
    const kind = KIND_OF_PROPERTY[property];
    if (!kind) {
      return EMPTY_SCOPE;
    }
    const tables = tablesOf(AstUtils.getDocument(container), this.registers);
    const describe = (node: Declaration): AstNodeDescription => describeDeclaration(node);
    const find = (text: string): AstNodeDescription | undefined => {
      const found = findDeclaration(tables, kind, referenceKeys(container, kind, text));
      return found && describe(found);
    };
    return {
      getElement: find,
      getElements: (text): Stream<AstNodeDescription> => stream([find(text)].filter((found) => found !== undefined)),
      getAllElements: (): Stream<AstNodeDescription> => stream(visibleDeclarations(tables, kind)).map(describe),
    };
  }
}

const KIND_OF_PROPERTY: Readonly<Record<string, DeclarationKind>> = {
  item: 'Item',
  section: 'Section',
  body: 'Body',
  place: 'Place',
  instrument: 'Instrument',
  document: 'Document',
  note: 'Note',
};

/** A description for the index. The path is left empty: the node itself is at hand. */
export function describeDeclaration(node: Declaration): AstNodeDescription {
  const document = AstUtils.getDocument(node);
  return { node, name: node.name, type: node.$type, documentUri: document.uri, path: '' };
}
