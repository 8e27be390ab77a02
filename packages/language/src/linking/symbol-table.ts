import type * as ast from '../generated/ast.js';
import { readSymbol } from './read-symbol.js';

/** What can be referred to. */
export type Declaration = ast.Item | NamedSection | ast.Body | ast.Place | ast.Instrument | ast.Document | ast.Note;
/** A section that can be referred to: its id may be left out. */
export type NamedSection = ast.Section & { name: string };
export type DeclarationKind = Declaration['$type'];

/** The declarations of one file by kind and name. Looking a name up costs one look into a map. */
export class SymbolTable {
  private readonly ofKind: Record<DeclarationKind, Declaration[]> = {
    Item: [],
    Section: [],
    Body: [],
    Place: [],
    Instrument: [],
    Document: [],
    Note: [],
  };
  private readonly byKind: Record<DeclarationKind, Map<string, Declaration>> = {
    Item: new Map(),
    Section: new Map(),
    Body: new Map(),
    Place: new Map(),
    Instrument: new Map(),
    Document: new Map(),
    Note: new Map(),
  };
  /** All declarations in order of place, those with a name that was taken included. */
  readonly declarations: Declaration[] = [];
  /** Whether the name of one was taken, by another or by half of a joint document. */
  hasTaken = false;

  add(declared: Declaration | ast.Section): void {
    if (!declared.name) {
      return; // half-typed, or a section without an id
    }
    const declaration = declared as Declaration;
    this.declarations.push(declaration);
    const kind = declaration.$type;
    const table = this.byKind[kind];
    const keys = keysOf(declaration);
    const { size } = table;
    this.hasTaken ||= table.has(keys[0]!);
    for (const key of keys) {
      if (!table.has(key)) {
        table.set(key, declaration);
      }
    }
    if (table.size > size) {
      this.ofKind[kind].push(declaration);
    }
  }

  /** The declaration of that name; of two the first. */
  find(kind: DeclarationKind, key: string): Declaration | undefined {
    return this.byKind[kind].get(key);
  }

  /** Every declaration of a kind in order of place, without those whose name was taken. */
  all<Kind extends DeclarationKind>(kind: Kind): readonly Extract<Declaration, { $type: Kind }>[] {
    return this.ofKind[kind] as Extract<Declaration, { $type: Kind }>[];
  }
}

/** Under what keys a declaration is found. The first is its identity: two declarations that share it are duplicates. */
export function keysOf(declaration: Declaration): string[] {
  switch (declaration.$type) {
    case 'Instrument': {
      const body = declaration.body?.$refText;
      const bare = instrumentKey(declaration.kind, undefined, declaration.name);
      return body === undefined ? [bare] : [instrumentKey(declaration.kind, body, declaration.name), bare];
    }
    case 'Document': {
      const { symbols, key } = readSymbol(declaration.name);
      return symbols.length > 1 ? [key, ...symbols.map((symbol) => readSymbol(symbol).key)] : [key];
    }
    default:
      return [declaration.name];
  }
}

/** Key of a resolution or decision: with its body, or without for a mention that leaves the body out. */
export function instrumentKey(kind: string, body: string | undefined, number: string): string {
  return body === undefined ? `${kind} ${number}` : `${kind} ${body} ${number}`;
}
