import { documentsNamedIn } from '../../documents/named-documents.js';
import { hasUnitedNationsForm } from '../../documents/symbol-parts.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration } from '../../linking/registers.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  addendum: (symbol: string, base: string) =>
    `${symbol} adds to ${base}, which is not among the documents, so readers have half of it. Declare and cite ${base}, too, or correct the symbol.`,
  corrigendum: (symbol: string, base: string) =>
    `${symbol} corrects ${base}, which is not among the documents, so readers do not see what is corrected. Declare and cite ${base}, too, or correct the symbol.`,
};

export const rule = defineRule({
  id: 'change-without-base',
  severity: 'information',
  summary: 'An addendum or a corrigendum is cited, and what it changes is not.',
  prose: 'none',
  check({ survey, tables, report }) {
    const { header } = survey.file;
    if (header?.$type !== 'AgendaHeader') {
      return;
    }
    const named = documentsNamedIn(survey);
    let known: Set<string> | undefined;
    for (const { symbol, parsed, place } of named) {
      const changed = parsed.changes.length > 0 ? whatIsChanged(symbol) : undefined;
      if (!changed) {
        continue;
      }
      known ??= new Set([header.symbol ?? '', ...named.map((document) => document.symbol)].flatMap(standsFor));
      const { key } = readSymbol(changed.base);
      if (!known.has(key) && !findDeclaration(tables, 'Document', [key])) {
        report({ range: place(), message: messages[changed.message](shorten(symbol), shorten(changed.base)) });
      }
    }
  },
});

/** What an addendum or a corrigendum of the United Nations belongs to. A revision replaces what it revises, and stands alone. */
function whatIsChanged(symbol: string): { base: string; message: keyof typeof messages } | undefined {
  const { symbols, changes } = readSymbol(symbol);
  const kind = changes.at(-1)?.kind;
  if (!hasUnitedNationsForm(symbol) || symbols.length > 1 || (kind !== 'Add' && kind !== 'Corr')) {
    return undefined;
  }
  const whole = symbols[0]!;
  const end = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(' '));
  return { base: whole.slice(0, end), message: kind === 'Add' ? 'addendum' : 'corrigendum' };
}

/** The keys of a document: its own, those of both halves of a joint one, and for a revision that of what it replaces. */
function standsFor(symbol: string): string[] {
  const { key, symbols, base, changes } = readSymbol(symbol);
  const replaced = changes.some(({ kind }) => kind === 'Rev') ? [base] : [];
  return [key, ...[...symbols, ...replaced].map((part) => readSymbol(part).key)];
}
