const BARE_SYMBOL = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.()\-–_]*(\/[\p{L}\p{N}\p{M}.()\-–_]+)+\**$/u;
// The same for ASCII, which nearly all symbols are: the other takes V8 milliseconds to make.
const PLAIN_SYMBOL = /^[A-Za-z0-9][\w.()-]*(?:\/[\w.()-]+)+\**$/;
const BARE_NUMBER = /^\d+$|^\d{4}-[\d-]*$/;

/** A document symbol, or the number of a resolution or decision, as a file has it: in quotes where the language asks for them. */
export function writeSymbol(symbol: string, kind: 'Document' | 'Instrument'): string {
  const bare =
    PLAIN_SYMBOL.test(symbol) || BARE_SYMBOL.test(symbol) || (kind === 'Instrument' && BARE_NUMBER.test(symbol));
  return bare ? symbol : `"${symbol}"`;
}
