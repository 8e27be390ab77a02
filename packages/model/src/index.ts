export * from './agenda.js';
export * from './dates.js';
export * from './numbering.js';
export * from './symbols.js';
export * from './symbol-links.js';
export { hasKnownSeries, symbolUrl } from './symbol-links.js';
export { unitedNationsSeries } from './symbol-series.js';
export {
  parseSymbol,
  type ParsedSymbol,
  type SymbolChange,
  type SymbolProblem,
  type SymbolProblemCode,
} from './symbols.js';
