const BARE_SYMBOL = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.()\-–_]*(\/[\p{L}\p{N}\p{M}.()\-–_]+)+\**$/u;
const BARE_NUMBER = /^\d+$|^\d{4}-[\d-]*$/;

/** A document symbol, or the number of a resolution or decision, as a file has it: in quotes where the language asks for them. */
export function writeSymbol(symbol: string, kind: 'Document' | 'Instrument'): string {
  const bare = BARE_SYMBOL.test(symbol) || (kind === 'Instrument' && BARE_NUMBER.test(symbol));
  return bare ? symbol : `"${symbol}"`;
}
