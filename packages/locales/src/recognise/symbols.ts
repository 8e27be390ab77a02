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
 * A text that may be a symbol: not in an address or a path, not in a longer word. The second symbol of a joint document begins with a
 * series, which has letters.
 */
const candidate = new RegExp(
  String.raw`(?<![\w/.@:#%&=?~+\\-])(?=[A-ZА-ЯΑ-Ω]|[a-z]{4})${single}(?: ?- ?(?=[A-Z]{1,6}[/.(])${single}){0,3}(?![\w/\\@]|\.\w|-[\w/])`,
  'y',
);
/** What stands before the first slash of a symbol, and perhaps a blank: `TD(XIII)`. */
const series = /[A-Za-zΑ-ΩА-Я][A-Za-z0-9.Α-ΩА-Я]{0,11}(?:\([A-Z0-9]{1,7}\))? ?$/;
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
export function findSymbols(folded: Folded, source: string, ownSeries?: ReadonlySet<string>): SymbolMention[] {
  const mentions: SymbolMention[] = [];
  const { text } = folded;
  // Texts have few slashes: to look only before these costs next to nothing.
  for (let slash = text.indexOf('/'), behind = 0; slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, behind))) {
    const before = text.slice(Math.max(behind, slash - 22), slash);
    const length = series.exec(before)?.[0].length;
    if (length === undefined) continue;
    candidate.lastIndex = slash - length;
    const match = candidate.exec(text);
    if (!match) continue;
    const place = folded.place(match.index, candidate.lastIndex);
    const parsed = parseSymbol(source.slice(place.start, place.end));
    if (
      parsed.problems.some(({ code }) => code === 'not-a-symbol') ||
      !parsed.symbols.every((symbol) => isDocument(symbol, ownSeries))
    )
      continue;
    behind = candidate.lastIndex;
    mentions.push({ kind: 'symbol', ...place, symbol: parsed.canonical, form: 'full' });
    furtherChange.lastIndex = behind;
    const further = furtherChange.exec(text)?.[1];
    if (further === undefined) continue;
    behind = furtherChange.lastIndex;
    mentions.push({
      kind: 'symbol',
      ...folded.place(behind - further.length, behind),
      symbol: `${parsed.canonical}/${further}`,
      form: 'listed',
    });
  }
  return mentions;
}

function isDocument(symbol: string, ownSeries: ReadonlySet<string> | undefined): boolean {
  const [series = ''] = symbol.split(/[/.(]/, 1);
  const isSeries =
    hasKnownSeries(symbol) || ownSeries?.has(series) || (series.length >= 4 && hasKnownSeries(symbol.toUpperCase()));
  const slashes = symbol.split('/').length - 1;
  return (
    isSeries &&
    /\d/.test(symbol) &&
    !bodyAtEnd.test(symbol) &&
    (slashes > 1 || (shortSymbol.test(symbol) && !yearAlone.test(symbol)))
  );
}
