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
  private readonly own: ReadonlyMap<string, ast.Document>;

  /** @param tables the file's own first */
  constructor(private readonly tables: readonly SymbolTable[]) {
    this.own = tables[0] ? halvesIn(tables[0]) : new Map();
  }

  /** Undefined for a symbol that is none, or is joint itself. */
  ofHalf(symbol: string): ast.Document | undefined {
    const { key, symbols } = readSymbol(symbol);
    if (symbols.length > 1) {
      return undefined;
    }
    const own = this.own.get(key);
    if (own) {
      return own;
    }
    for (const table of this.tables) {
      const document = table.find('Document', key) as ast.Document | undefined;
      // Only a joint document is found under another key than its own.
      if (document && document.name !== symbol && readSymbol(document.name).symbols.length > 1) {
        return document;
      }
    }
    return undefined;
  }
}

const known = new WeakMap<SymbolTable, Map<string, ast.Document>>();

/** The joint documents of a file by each of their symbols. */
function halvesIn(table: SymbolTable): ReadonlyMap<string, ast.Document> {
  let halves = known.get(table);
  if (!halves) {
    halves = new Map();
    for (const document of table.declarations.filter(({ $type }) => $type === 'Document') as ast.Document[]) {
      const { symbols } = readSymbol(document.name);
      for (const half of symbols.length > 1 ? symbols : []) {
        halves.set(readSymbol(half).key, document);
      }
    }
    known.set(table, halves);
  }
  return halves;
}
