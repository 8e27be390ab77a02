import type * as ast from '../generated/ast.js';
import { visibleDeclarations } from '../linking/registers.js';
import type { Link } from '../linking/survey.js';
import type { DeclarationKind, SymbolTable } from '../linking/symbol-table.js';
import { nearName } from './near-name.js';

// Each comparison costs about a microsecond. A file with more slips than this pays for has other worries.
const MOST_COMPARISONS = 100_000;

/** The names that were probably meant. */
export class Suggestions {
  private readonly candidates = new Map<string, string[]>();
  private readonly known = new Map<string, string | undefined>();
  private comparisons = 0;

  constructor(private readonly tables: readonly SymbolTable[]) {}

  near({ container, reference }: Link, kind: DeclarationKind): string | undefined {
    const name = reference.$refText;
    const group = kind === 'Instrument' ? (container as ast.InstrumentReference | ast.TranslatedInstrument).kind : kind;
    const key = `${group} ${name}`;
    if (!this.known.has(key)) {
      const candidates = this.candidatesOf(kind, group);
      this.comparisons += candidates.length;
      const near = this.comparisons <= MOST_COMPARISONS ? nearName(name, likely(name, candidates)) : undefined;
      this.known.set(key, near);
    }
    return this.known.get(key);
  }

  private candidatesOf(kind: DeclarationKind, group: string): string[] {
    let candidates = this.candidates.get(group);
    if (!candidates) {
      candidates = visibleDeclarations(this.tables, kind)
        .filter((declaration) => declaration.$type !== 'Instrument' || declaration.kind === group)
        .map((declaration) => declaration.name);
      this.candidates.set(group, candidates);
    }
    return candidates;
  }
}

/** A document, a resolution or a working group with other digits is another one, not a slip. */
export function likely(name: string, candidates: readonly string[]): readonly string[] {
  const digits = digitsOf(name);
  return candidates.filter((candidate) => candidate !== name && digitsOf(candidate) === digits);
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}
