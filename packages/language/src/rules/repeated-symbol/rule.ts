import type { RelatedPlace, TextRange } from '../../finding.js';
import { languageOfFile } from '../../linking/choose-name.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { rangeOfProperty } from '../rule.js';
import { defineWorkspaceRule, type Placed } from '../workspace-rule.js';

const messages = {
  same: (symbol: string, others: number) =>
    others === 1
      ? `Another agenda has the symbol ${symbol} too, so whoever looks for the one finds the other. Most often it was not changed when an agenda was copied: correct it. If both are versions of one agenda, accept this in one of them.`
      : `${others} other agendas have the symbol ${symbol} too, so whoever looks for one finds another. Most often it was not changed when an agenda was copied: correct it. If they are versions of one agenda, accept this in all but one of them.`,
  related: 'Here it is, too.',
};

/** The symbol of an agenda. */
interface OwnSymbol {
  symbol: string;
  range: TextRange;
}

/** Others that are shown. */
const MOST_SHOWN = 3;

export const rule = defineWorkspaceRule<OwnSymbol>({
  id: 'repeated-symbol',
  severity: 'warning',
  summary: 'Two agendas have the same symbol.',
  *collect({ survey: { file } }) {
    const { header } = file;
    if (header?.$type === 'AgendaHeader' && header.symbol) {
      const { symbol } = header;
      // All language versions of a document have its symbol.
      const key = `${readSymbol(symbol).key} ${(languageOfFile(file) ?? '').split('-', 1)[0]!.toLowerCase()}`;
      yield [key, { symbol, range: rangeOfProperty(header, 'symbol') }];
    }
  },
  compare(all, report) {
    const shown = all.slice(0, MOST_SHOWN + 1);
    for (const own of all) {
      const others = shown.filter(({ uri }) => uri !== own.uri).slice(0, MOST_SHOWN);
      report(own, {
        range: own.range,
        message: messages.same(own.symbol, all.length - 1),
        related: others.map(placeOf),
      });
    }
  },
});

function placeOf({ uri, range }: Placed<OwnSymbol>): RelatedPlace {
  return { uri, range, message: messages.related };
}
