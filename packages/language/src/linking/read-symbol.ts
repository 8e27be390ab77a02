import { parseSymbol, symbolKey, type ParsedSymbol } from '@agendum/model';

interface KnownSymbol extends ParsedSymbol {
  /** What the symbol is compared by. */
  key: string;
}

// An agenda cites the same few symbols again and again.
const known = new Map<string, KnownSymbol>();
const MOST_KNOWN = 100_000;

/** Reads a document symbol, once for each way it is written. */
export function readSymbol(text: string): KnownSymbol {
  let symbol = known.get(text);
  if (!symbol) {
    symbol = { ...parseSymbol(text), key: symbolKey(text) };
    if (known.size >= MOST_KNOWN) {
      known.clear();
    }
    known.set(text, symbol);
  }
  return symbol;
}
