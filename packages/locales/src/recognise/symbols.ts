import { hasKnownSeries, parseSymbol } from '@agendum/model';
import type { Folded } from './fold.js';
import type { SymbolMention } from './mention.js';

/** Capital letters of other scripts that look like Latin ones may stand in a symbol by mistake. */
const word = String.raw`[A-Za-z0-9АВЕЅІЈКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,14}`;
/** `2012`, `WG.2`, `S-10`; a year after a resolution's number, a volume, `COP(15)`. */
const part = String.raw`(?:E?S-\d{1,3}|${word}(?:\. ?\d{1,6}[a-z]?)?)(?:(?<=RES\/\d{1,5}) ?\((?:\d{4}|[IVXLC]{1,7})\)| ?\(Vol\. ?[IVX]{1,5}\)|\((?:\d{1,3}|[IVXLC]{1,7})\))?`;
const change = String.raw`(?:Add|Corr|Rev|Amend)\.\d{1,3}`;
/** White space beside one slash of a symbol is a slip, most often at the end of a line. */
const single = String.raw`${part}(?:(?:\/ ?| \/)${part}){1,11}(?: ${change})?`;

/**
 * Texts that may be symbols: not in an address or a path, not in a longer word. The second symbol of a joint document begins with a
 * series, which has letters.
 */
const candidate = new RegExp(
  String.raw`(?<![\w/.@:#%&=?~+\\-])(?=[A-ZА-ЯΑ-Ω]|[a-z]{4})${single}(?: ?- ?(?=[A-Z]{1,6}[/.(])${single}){0,3}(?![\w/\\@]|\.\w|-[\w/])`,
  'g',
);
const furtherChange = new RegExp(String.raw` (?:and|et|y|и|و|和) ?(${change})(?!\w)`, 'y');

/** What the last component of a symbol cannot be: the name of a body, `CTOC/COP/WG.2`. */
const bodyAtEnd = /\/(?:AC|C|CN|CONF|EA|EG|GC|SC|Sub|WG|HA)\.\d+$/;
/** One slash alone is enough where it is plainly a symbol: `S/21225`, `S/PV.9500`, `IDB.49/1`, `TD(XIII)/1`. */
const shortSymbol = /^[A-Z]{1,8}(?:[.(]|\/(?:\d{3,}|[A-Z]{1,4}\.\d+)$)/;
const yearAlone = /^[A-Z]{1,8}\/(?:19|20)\d\d$/;

/**
 * The document symbols of a folded text. Only those whose series is known: `km/h`, `and/or`, `24/7` and `2012/13` are none, nor is what
 * stands in the address of a page or of a file.
 */
export function findSymbols(folded: Folded, source: string): SymbolMention[] {
  const mentions: SymbolMention[] = [];
  if (!folded.text.includes('/')) return mentions;
  for (const match of folded.text.matchAll(candidate)) {
    const end = match.index + match[0].length;
    const place = folded.place(match.index, end);
    const parsed = parseSymbol(source.slice(place.start, place.end));
    if (parsed.problems.some(({ code }) => code === 'not-a-symbol') || !parsed.symbols.every(isDocument)) continue;
    mentions.push({ kind: 'symbol', ...place, symbol: parsed.canonical, form: 'full' });
    furtherChange.lastIndex = end;
    const further = furtherChange.exec(folded.text)?.[1];
    if (further === undefined) continue;
    mentions.push({
      kind: 'symbol',
      ...folded.place(furtherChange.lastIndex - further.length, furtherChange.lastIndex),
      symbol: `${parsed.canonical}/${further}`,
      form: 'listed',
    });
  }
  return mentions;
}

function isDocument(symbol: string): boolean {
  const [series = ''] = symbol.split('/', 1);
  const isSeries = hasKnownSeries(symbol) || (series.length >= 4 && hasKnownSeries(symbol.toUpperCase()));
  const slashes = symbol.split('/').length - 1;
  return (
    isSeries &&
    /\d/.test(symbol) &&
    !bodyAtEnd.test(symbol) &&
    (slashes > 1 || (shortSymbol.test(symbol) && !yearAlone.test(symbol)))
  );
}
