import { parseSymbol, type ParsedSymbol } from '@agendum/model';

// An agenda cites the same few symbols again and again.
const known = new Map<string, ParsedSymbol>();
const MOST_KNOWN = 5_000;

/** Reads a document symbol, once for each way it is written. */
export function readSymbol(text: string): ParsedSymbol {
  let symbol = known.get(text);
  if (!symbol) {
    symbol = parseSymbol(text);
    if (known.size >= MOST_KNOWN) {
      known.clear();
    }
    known.set(text, symbol);
  }
  return symbol;
}
