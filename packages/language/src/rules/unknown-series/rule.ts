import { unitedNationsSeries } from '@agendum/model';
import { documentsNamedIn } from '../../documents/named-documents.js';
import { hasUnitedNationsForm } from '../../documents/symbol-parts.js';
import type { TextRange } from '../../finding.js';
import { writeName } from '../../linking/names.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { shorten } from '../../shorten.js';
import { editDistance, nearName } from '../near-name.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  near: (series: string, near: string) =>
    `No series of documents ${series} is known. Did you mean ${near}? Under a symbol with a slip nobody finds the document.`,
  unknown: (series: string) =>
    `No series of documents ${series} is known. Correct the symbol, or add ${series} to the series in the configuration of this rule.`,
};

/** Shorter ones are too much alike. */
const SHORTEST_FOR_NEAR = 4;

export const rule = defineRule({
  id: 'unknown-series',
  severity: 'warning',
  summary: 'A symbol begins with a series that is none, as far as is known.',
  prose: 'none',
  options: {
    series: {
      type: 'strings',
      default: [],
      description:
        'The series of the house, as CSR in CSR/COP/3/1. Where some are given, symbols of all others but those of the United Nations are found.',
    },
  },
  check({ survey, options, report }) {
    const { header } = survey.file;
    const own = header?.$type === 'AgendaHeader' ? header.symbol : undefined;
    const known = new Set([...unitedNationsSeries, ...options.series]);
    const isKnown = (symbol: string): boolean => known.has(seriesOf(symbol));

    const nearKnown = new Map<string, string | undefined>();
    const look = (symbol: string, place: () => TextRange): void => {
      if (!hasUnitedNationsForm(symbol) || isKnown(symbol)) {
        return;
      }
      const series = seriesOf(symbol);
      if (!nearKnown.has(series)) {
        nearKnown.set(series, nearOf(series, known));
      }
      const near = nearKnown.get(series) ?? nearOfOwn(symbol, own);
      if (near === undefined && options.series.length === 0) {
        return;
      }
      const range = place();
      const mended = near === undefined ? undefined : near + readSymbol(symbol).canonical.slice(series.length);
      report({
        range,
        message: near === undefined ? messages.unknown(shorten(series)) : messages.near(shorten(series), near),
        ...(mended !== undefined && {
          fixes: [{ title: `Write ${shorten(mended)}`, edits: [{ range, newText: writeName(mended, 'Document') }] }],
        }),
      });
    };
    if (own !== undefined && header) {
      look(own, () => rangeOfProperty(header, 'symbol'));
    }
    for (const { symbol, place } of documentsNamedIn(survey)) {
      look(symbol, place);
    }
  },
});

function seriesOf(symbol: string): string {
  return symbol.split(/[/.(]/, 1)[0]!;
}

/** The known series that was probably meant. */
function nearOf(series: string, known: ReadonlySet<string>): string | undefined {
  const candidates = [...known].filter(({ length }) => length >= SHORTEST_FOR_NEAR);
  const near = series.length >= SHORTEST_FOR_NEAR ? nearName(series, candidates) : undefined;
  return near !== undefined && editDistance(series, near, 2) < 2 ? near : undefined;
}

/** The series of the agenda, where the symbol is like the agenda's but for one slip in its series: `CRS/COP/3/4` for `CSR/COP/3/4`. */
function nearOfOwn(symbol: string, own: string | undefined): string | undefined {
  const [series, ownSeries] = [seriesOf(symbol), seriesOf(own ?? '')];
  const isSlip = series !== ownSeries && ownSeries.length > 2 && editDistance(series, ownSeries, 2) < 2;
  const behind = (text: string, length: number): string => text.slice(length, text.lastIndexOf('/'));
  return isSlip && behind(symbol, series.length) === behind(own!, ownSeries.length) && symbol.split('/').length > 2
    ? ownSeries
    : undefined;
}
