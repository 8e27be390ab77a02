import { SymbolKind } from 'vscode-languageserver';
import type { Target } from './mentions.js';

/** How editors draw what is declared. */
export const SYMBOL_KINDS: Readonly<Record<Target['$type'], SymbolKind>> = {
  AgendaHeader: SymbolKind.File,
  Item: SymbolKind.Field,
  Section: SymbolKind.Module,
  Body: SymbolKind.Class,
  Place: SymbolKind.Class,
  Instrument: SymbolKind.Constant,
  Document: SymbolKind.File,
  Note: SymbolKind.String,
};
