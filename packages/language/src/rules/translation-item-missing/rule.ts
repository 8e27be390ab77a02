import type { AstNode } from 'langium';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { groupBy } from '../../group-by.js';
import { surveyOf, type Survey } from '../../linking/survey.js';
import type { SymbolTable } from '../../linking/symbol-table.js';
import { shorten } from '../../shorten.js';
import type { Pair, Pairing } from '../../translation/pairing.js';
import { describeUnit } from '../describe-unit.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';
import { Suggestions } from '../suggestions.js';

const messages = {
  item: (id: string) =>
    `The item "${id}" is not translated yet, so the page has it in the language of the original. Add it: item ${id} "…".`,
  part: (id: string, texts: string) =>
    `The item "${id}" is translated in part; the page has the rest in the language of the original. Still missing: ${texts}.`,
  section: (title: string, start: string) =>
    `The section "${title}" is not translated yet, so the page has its title in the language of the original. Add it: ${start} "…".`,
  texts: (texts: string) =>
    `Some texts are not translated yet, so the page has them in the language of the original: ${texts}.`,
  more: (texts: string, count: number) => `${texts} and ${count} more`,
  original: 'The original has it here.',
};

/** More would not be read in a message. */
const MOST_NAMED = 6;

export const rule = defineRule({
  id: 'translation-item-missing',
  severity: 'warning',
  summary: 'An item or another text of the original is not translated.',
  whole: true,
  check({ translation, survey, tables, report }) {
    const pairing = translation?.pairing;
    if (!pairing) {
      return;
    }
    const { uri, header, original, items } = pairing;
    const missing = missingByPart(pairing);
    const tell = (range: TextRange, message: string, first: AstNode): void =>
      report({ range, message, related: [{ uri, range: rangeOf(first), message: messages.original }] });
    const slips = namedBySlip(survey, tables);
    for (const item of surveyOf(original).items) {
      const pairs = missing.get(`item/${item.name}`);
      if (pairs) {
        // Of two items with the same id the first counts.
        missing.delete(`item/${item.name}`);
        const translated = items.get(item);
        const id = shorten(item.name);
        if (!translated && slips.has(item.name)) {
          continue; // its id is written with a slip, of which another rule tells
        }
        tell(
          translated ? rangeOfProperty(translated, 'item') : rangeAbove(item, pairing),
          translated ? messages.part(id, list(pairs)) : messages.item(id),
          translated ? pairs[0]!.source.node : item,
        );
      }
    }
    const beginning = rangeOfProperty(header, 'language');
    const timetable = survey.file.statements.find((statement) => statement.$type === 'TranslatedTimetable');
    const others: Pair[] = [];
    for (const [part, pairs] of missing) {
      const { node } = pairs[0]!.source;
      if (part.startsWith('section/')) {
        const id = part.slice('section/'.length);
        const start = id.startsWith('#') ? 'section' : `section ${shorten(id)}`;
        tell(beginning, messages.section(textOf(node), start), node);
      } else if (part === 'timetable' && timetable) {
        const { start } = rangeOf(timetable);
        tell({ start, end: start + part.length }, messages.texts(list(pairs)), node);
      } else {
        others.push(...pairs);
      }
    }
    if (others.length > 0) {
      tell(beginning, messages.texts(list(others)), others[0]!.source.node);
    }
  },
});

/** The items that were probably meant by ids that the original does not have. */
function namedBySlip({ links }: Survey, tables: readonly SymbolTable[]): Set<string | undefined> {
  const suggestions = new Suggestions(tables);
  const unknown = links.filter(({ container, reference }) => container.$type === 'TranslatedItem' && reference.error);
  return new Set(unknown.map((link) => suggestions.near(link, 'Item')));
}

function missingByPart({ pairs }: Pairing): Map<string, Pair[]> {
  return groupBy(
    pairs.filter(({ target }) => !target),
    ({ source }) => source.part,
  );
}

/** Where a missing item belongs: the item around it, or the first line. */
function rangeAbove(item: ast.Item, { header, items }: Pairing): TextRange {
  let around: AstNode | undefined = item.$container;
  while (around?.$type === 'Item') {
    const translated = items.get(around as ast.Item);
    if (translated) {
      return rangeOfProperty(translated, 'item');
    }
    around = around.$container;
  }
  return rangeOfProperty(header, 'language');
}

function list(pairs: readonly Pair[]): string {
  const names = [...new Set(pairs.map(({ source }) => describeUnit(source)))];
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? messages.more(named, names.length - MOST_NAMED) : named;
}

function textOf({ parts }: ast.Title | ast.TextBlock): string {
  return shorten(parts.map((part) => (part.$type === 'Text' ? part.value : '…')).join(''));
}
