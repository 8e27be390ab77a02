import type { LangiumDocument, URI } from 'langium';
import type * as ast from '../generated/ast.js';
import { folderOf } from './folders.js';
import { isRegister, surveyOf } from './survey.js';
import { keysOf, type Declaration, type DeclarationKind, type SymbolTable } from './symbol-table.js';

interface Register {
  folder: string;
  uri: string;
  symbols: SymbolTable;
}

/**
 * The registers that are known. A register is seen by every file in its own folder and below; of two that declare the
 * same name the nearer one counts, and in one folder the first by name.
 */
export class Registers {
  private readonly byUri = new Map<string, Register>();
  private sorted: Register[] | undefined;

  /**
   * Takes note of a parsed file, be it a register or one no longer.
   *
   * @returns whether it is a register, or was: then all that see it are to be linked again
   */
  update(document: LangiumDocument): boolean {
    const wasRegister = this.remove(document.uri);
    const uri = document.uri.toString();
    const file = document.parseResult.value as ast.AgendaFile;
    if (file.$type === 'AgendaFile' && isRegister(file)) {
      this.byUri.set(uri, { folder: folderOf(document.uri), uri, symbols: surveyOf(file).symbols });
      this.sorted = undefined;
      return true;
    }
    return wasRegister;
  }

  /** @returns whether it was a register */
  remove(uri: URI): boolean {
    const wasRegister = this.byUri.delete(uri.toString());
    if (wasRegister) {
      this.sorted = undefined;
    }
    return wasRegister;
  }

  /** The declarations that a file may use beside its own, nearest register first. */
  visibleFrom(uri: URI): SymbolTable[] {
    if (this.byUri.size === 0) {
      return [];
    }
    this.sorted ??= [...this.byUri.values()].sort(
      (a, b) => b.folder.length - a.folder.length || (a.uri < b.uri ? -1 : 1),
    );
    const folder = folderOf(uri);
    const own = uri.toString();
    return this.sorted
      .filter((register) => register.uri !== own && folder.startsWith(register.folder))
      .map(({ symbols }) => symbols);
  }
}

/** Looks a name up in the file's own declarations, then in the registers it sees. */
export function findDeclaration(
  tables: readonly SymbolTable[],
  kind: DeclarationKind,
  keys: readonly string[],
): Declaration | undefined {
  for (const key of keys) {
    const found = findByKey(tables, kind, key);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The same for one key. */
export function findByKey(tables: readonly SymbolTable[], kind: DeclarationKind, key: string): Declaration | undefined {
  for (const table of tables) {
    const found = table.find(kind, key);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** All declarations of a kind that can be named, a nearer one hiding one further off under the same name. */
export function visibleDeclarations(tables: readonly SymbolTable[], kind: DeclarationKind): Declaration[] {
  const seen = new Map<string, Declaration>();
  for (const table of tables) {
    for (const declaration of table.all(kind)) {
      const key = keysOf(declaration)[0]!;
      if (!seen.has(key)) {
        seen.set(key, declaration);
      }
    }
  }
  return [...seen.values()];
}
