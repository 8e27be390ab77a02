import { isUnitedNationsSeries } from './symbol-series.js';
import { parseSymbol } from './symbols.js';

/** Languages of the public document server. */
const serverLanguages = new Set(['ar', 'zh', 'en', 'fr', 'ru', 'es']);

/**
 * Public address of a document, `https://docs.un.org/zh/CTOC/COP/2012/9`, in the language when the server has it.
 *
 * Undefined where no address resolves: symbols of other organizations, conference room papers, texts with a problem in them.
 * A joint document is found under its first symbol.
 */
export function symbolUrl(symbol: string, language: string): string | undefined {
  const parsed = parseSymbol(symbol);
  const first = parsed.symbols[0];
  if (first === undefined || parsed.problems.length > 0) return undefined;
  const parts = first.split('/');
  if (!isUnitedNationsSeries(first) || parts.length < 2) return undefined;
  // A/FCTC is a treaty body of WHO in spite of its first letter.
  if (parts[1] === 'FCTC' || parts.some((part) => /^CRP(?:\.|$)/.test(part))) return undefined;
  const path = parts.map((part) => encodeURIComponent(part)).join('/');
  return serverLanguages.has(language) ? `https://docs.un.org/${language}/${path}` : `https://docs.un.org/${path}`;
}

/**
 * Whether the symbol, or the first of a joint symbol, is of a known series of the United Nations. False for the symbols of other
 * organizations too (`EB147/1`, `CL 154/1`).
 */
export function hasKnownSeries(symbol: string): boolean {
  return isUnitedNationsSeries(parseSymbol(symbol).symbols[0] ?? '');
}
