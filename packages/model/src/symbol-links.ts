import { isUnitedNationsSeries } from './symbol-series.js';
import { isPlainSymbol, parseSymbol } from './symbols.js';

/** What stays as it is in an address. */
const plainPath = /^[\w./()-]+$/;

/** Languages of the public document server. */
const serverLanguages = new Set(['ar', 'zh', 'en', 'fr', 'ru', 'es']);

/**
 * Public address of a document, `https://docs.un.org/zh/CTOC/COP/2012/9`, in the language when the server has it.
 *
 * Undefined where no address resolves: symbols of other organizations, conference room papers, texts with a problem in them.
 * A joint document is found under its first symbol.
 */
export function symbolUrl(symbol: string, language: string): string | undefined {
  const first = firstSymbol(symbol);
  if (first === undefined || !first.includes('/') || !isUnitedNationsSeries(first)) return undefined;
  // A/FCTC is a treaty body of WHO in spite of its first letter.
  if (/^[^/]*\/FCTC(?:\/|$)|\/CRP(?:[./]|$)/.test(first)) return undefined;
  const path = plainPath.test(first) ? first : first.split('/').map(encodeURIComponent).join('/');
  return serverLanguages.has(language) ? `https://docs.un.org/${language}/${path}` : `https://docs.un.org/${path}`;
}

function firstSymbol(symbol: string): string | undefined {
  if (isPlainSymbol(symbol)) return symbol;
  const { symbols, problems } = parseSymbol(symbol);
  return problems.length > 0 ? undefined : symbols[0];
}

/**
 * Whether the symbol, or the first of a joint symbol, is of a known series of the United Nations. False for the symbols of other
 * organizations too (`EB147/1`, `CL 154/1`).
 */
export function hasKnownSeries(symbol: string): boolean {
  return isUnitedNationsSeries(parseSymbol(symbol).symbols[0] ?? '');
}
