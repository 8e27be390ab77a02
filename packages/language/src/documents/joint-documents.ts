import type * as ast from '../generated/ast.js';
import { readSymbol } from '../linking/read-symbol.js';
import { findDeclaration } from '../linking/registers.js';
import type { SymbolTable } from '../linking/symbol-table.js';

/** The document that is declared under one of the symbols of a joint one. */
export function halfOf(joint: string, tables: readonly SymbolTable[]): ast.Document | undefined {
  const { symbols } = readSymbol(joint);
  const keys = symbols.length > 1 ? symbols.map((half) => readSymbol(half).key) : [];
  return findDeclaration(tables, 'Document', keys) as ast.Document | undefined;
}

/** Finds joint documents by one of their symbols, where another document may be declared under it, too. */
export class JointDocuments {
  private readonly own = new Map<string, ast.Document>();

  /** @param tables the file's own first */
  constructor(private readonly tables: readonly SymbolTable[]) {
    for (const declaration of tables[0]?.declarations ?? []) {
      if (declaration.$type === 'Document') {
        const { symbols } = readSymbol(declaration.name);
        (symbols.length > 1 ? symbols : []).forEach((half) => this.own.set(readSymbol(half).key, declaration));
      }
    }
  }

  /** Undefined for a symbol that is none, or is joint itself. */
  ofHalf(symbol: string): ast.Document | undefined {
    const { key, symbols } = readSymbol(symbol);
    if (symbols.length > 1) {
      return undefined;
    }
    const found = this.tables.map((table) => table.find('Document', key) as ast.Document | undefined);
    return this.own.get(key) ?? found.find((document) => document && readSymbol(document.name).symbols.length > 1);
  }
}
