import { speaksOf } from '@agendum/locales';
import { readSymbol } from '../../linking/read-symbol.js';
import { surveyOf } from '../../linking/survey.js';
import { findMentions, isQuotedName, type PlacedMention } from '../../prose/prose.js';
import { fixWith, References } from '../../prose/reference-for.js';
import { isInQuotation, sentenceAround } from '../../prose/sentence-around.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';

const messages = {
  date: (written: string, source: string) =>
    `"${written}" is plain text, so each translation has to write it anew. Written as ${source} it prints the same, and in a translation the words of its language.`,
  document: (written: string, source: string) =>
    `"${written}" is plain text, so it is no link. Written as ${source} it prints the same, and leads to the document.`,
  number: (written: string, source: string) =>
    `"${written}" is plain text, so nothing tells when it is no longer right. Written as ${source} it prints the same, and follows when another number is given.`,
};

const messageFor = {
  when: messages.date,
  weekday: messages.date,
  symbol: messages.document,
  item: messages.number,
  instrument: messages.number,
};

export const rule = defineRule({
  id: 'plain-reference',
  severity: 'information',
  summary: 'An item, a document, a resolution or a date is in plain text, where a reference would print the same.',
  prose: 'each',
  check({ survey, tables, config, translation, report }) {
    const original = translation?.pairing?.original;
    const references = new References(original ? surveyOf(original) : translation ? undefined : survey, tables, config);
    for (const placed of findMentions(survey)) {
      if (isQuotedName(placed.prose) || isDateOfItemTitle(placed) || isBroken(placed)) {
        continue;
      }
      const reference = references.for(placed);
      if (reference && !isOfOtherAgenda(placed)) {
        const { mention, text } = placed;
        const written = shorten(text.slice(mention.start, mention.end));
        report({
          range: reference.range,
          message: messageFor[mention.kind](written, reference.source),
          fixes: [fixWith(reference)],
        });
      }
    }
  },
});

/** Whether an item of another agenda may be meant: "At its fifth session, under agenda item 4, the Conference …". */
function isOfOtherAgenda(placed: PlacedMention): boolean {
  if (placed.mention.kind !== 'item') {
    return false;
  }
  const { before, after } = sentenceAround(placed);
  return isInQuotation(before) || speaksOf('other-meeting', before + after, placed.prose.language);
}

/** Another rule tells of a symbol with a slip in it. */
function isBroken({ mention, text }: PlacedMention): boolean {
  return mention.kind === 'symbol' && readSymbol(text.slice(mention.start, mention.end)).problems.length > 0;
}

/** Another rule tells of these. */
function isDateOfItemTitle({ mention, prose: { node } }: PlacedMention): boolean {
  return mention.kind === 'when' && node.$type === 'Title' && node.$container.$type === 'Item';
}
