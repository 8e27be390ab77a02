import { readSymbol } from '@agendum/language';
import type { SymbolChange } from '@agendum/model';

/** What parts of a symbol say of the document, as the United Nations use them. */
const NATURES: Readonly<Record<string, string>> = {
  L: 'Limited distribution',
  R: 'Restricted distribution',
  CRP: 'Conference room paper',
  WP: 'Working paper',
  INF: 'For information',
  PV: 'Verbatim record',
  SR: 'Summary record',
  NGO: 'Statement of a non-governmental organization',
  PET: 'Petition',
  PRST: 'Statement of the president',
  RES: 'Resolution',
};

const messages = {
  joint: (symbols: readonly string[]) => `One document with two symbols: ${symbols.join(' and ')}`,
  change: ({ kind, number = 0 }: SymbolChange, base: string) =>
    ({
      Add: number > 0 ? `Addendum ${number} to ${base}` : `Addendum to ${base}`,
      Corr: number > 0 ? `Corrigendum ${number} to ${base}` : `Corrigendum to ${base}`,
      Rev: number > 0 ? `Revision ${number} of ${base}` : `Revision of ${base}`,
      Amend: number > 0 ? `Amendment ${number} to ${base}` : `Amendment to ${base}`,
      Summary: `Summary of ${base}`,
    })[kind],
};

/** What kind of document a symbol is of, as far as the symbol says; undefined for an ordinary one. */
export function documentKind(symbol: string): string | undefined {
  const { symbols, base, changes, key } = readSymbol(symbol);
  if (symbols.length > 1) {
    return messages.joint(symbols);
  }
  const last = changes.at(-1);
  if (last) {
    const changed = changes.length === 1 ? base : (symbols[0] ?? key).replace(/\/[^/]*$/, '');
    return messages.change(last, changed);
  }
  const [, ...parts] = base.split('/');
  const nature = parts
    .map((part) => /^([A-Z]+)(?:\.\d+)?$/.exec(part)?.[1])
    .find((name) => name !== undefined && Object.hasOwn(NATURES, name));
  return nature === undefined ? undefined : NATURES[nature];
}
