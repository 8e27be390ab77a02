import type { Finding, Fix, TextRange } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { findMentions, type PlacedMention } from '../../prose/prose.js';
import { printedInstrument, References, sourceOfInstrument } from '../../prose/reference-for.js';
import { shorten } from '../../shorten.js';
import { rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  other: (written: string, others: number) =>
    `"${written}" is cited in another form than the ${others} other resolutions and decisions of this text. Readers, and whoever searches, take it for something else. Write all in one form.`,
  related: 'Here is the form of the others.',
};

/** With fewer of the usual form nobody can tell which one is meant to be. */
const FEWEST = 3;

export const rule = defineRule({
  id: 'resolution-form',
  severity: 'warning',
  summary: 'A resolution or decision is cited in a form unlike the others.',
  prose: 'named',
  check({ uri, survey, tables, config, report }) {
    const mentions = findMentions(survey, 'instrument');
    const short = mentions.filter(({ mention }) => mention.form === 'short');
    if (short.length === 0) {
      return;
    }
    const declarations = new References(undefined, tables, config);
    for (const [language, odd] of groupBy(short, ({ prose }) => prose.language)) {
      const references =
        language === survey.language
          ? survey.references.filter((one) => one.$type === 'InstrumentReference' && !one.title && !one.bare)
          : [];
      const full = mentions.filter(({ mention, prose }) => mention.form === 'full' && prose.language === language);
      const usual = references.length + full.length;
      if (usual < FEWEST || usual <= odd.length) {
        continue;
      }
      const range = references[0] ? rangeOf(references[0]) : rangeOfMention(full[0]!);
      const related: NonNullable<Finding['related']> = [{ uri, range, message: messages.related }];
      for (const placed of odd) {
        const { mention, text } = placed;
        const written = text.slice(mention.start, mention.end);
        const range = rangeOfMention(placed);
        const declared = declarations.instrument(mention);
        const fixes =
          declared && adds(printedInstrument(declared, language, config), written)
            ? [fixOf(`{${sourceOfInstrument(declared)}}`, range)]
            : [];
        report({
          range,
          message: messages.other(shorten(written), usual),
          related,
          ...(fixes.length > 0 && { fixes }),
        });
      }
    }
  },
});

function rangeOfMention({ mention, offset }: PlacedMention): TextRange {
  return { start: offset + mention.start, end: offset + mention.end };
}

function fixOf(newText: string, range: TextRange): Fix {
  return { title: `Write ${newText}`, edits: [{ range, newText }] };
}

/** Whether one is the other with something put in. Where words are bent, the reference would bend them otherwise. */
function adds(a: string, b: string): boolean {
  const [short, long] = [a, b].map((text) => text.replaceAll(/\s+/g, '')).sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  let at = 0;
  for (const character of long) {
    at += character === short.charAt(at) ? 1 : 0;
  }
  return at === short.length;
}
