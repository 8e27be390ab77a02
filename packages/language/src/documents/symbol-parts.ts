import { readSymbol } from '../linking/read-symbol.js';
import type { Survey } from '../linking/survey.js';

/** Whether a symbol has the form of those of the United Nations: `CTOC/COP/2012/9`, not `EB147/1` nor `CC 27-001`. */
export function hasUnitedNationsForm(symbol: string): boolean {
  return /^[A-Z]{1,10}[/.(]/.test(symbol) && symbol.includes('/');
}

/**
 * What the symbols of the documents of one meeting begin with, by one of them: `CTOC/COP/WG.2/2012/`. Undefined where that would be the series
 * of a whole organ, like `A/80/`.
 */
function seriesOfMeeting(symbol: string): string | undefined {
  const { symbols, base } = readSymbol(symbol);
  const end = base.lastIndexOf('/') + 1;
  const isOne = symbols.length === 1 && hasUnitedNationsForm(base);
  return isOne && base.slice(0, end).split('/').length > 3 ? base.slice(0, end) : undefined;
}

/** The series of the meeting that an agenda is of, by its own symbol. */
export function ownSeries({ file }: Survey): string | undefined {
  const { header } = file;
  return header?.$type === 'AgendaHeader' && header.symbol ? seriesOfMeeting(header.symbol) : undefined;
}

const yearBeforeNumber = /\/(?:19|20)\d\d\/(?!Add\.|Amend\.|Corr\.|Rev\.|Summary)/;

/** The year in a symbol: of `CTOC/COP/WG.2/2012/3` 2012. A number at the end is the document's own. */
export function yearOf(symbol: string): number | undefined {
  const at = symbol.search(yearBeforeNumber);
  return at < 0 ? undefined : Number(symbol.slice(at + 1, at + 5));
}

/** The session in a symbol, and what stands before it: of `A/HRC/56/1` 56 and `A/HRC`. Of one without a session undefined. */
export function sessionOf(symbol: string): { number: number; before: string } | undefined {
  const [, before, number] = /^([A-Z][^\d/]*(?:\/[^/]+)*?)\/(\d{1,3})\/[^/]+$/.exec(readSymbol(symbol).base) ?? [];
  return before === undefined ? undefined : { number: Number(number), before };
}
